import type { ArticleText } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Utterance } from '../../model/statement.ts';
import type { PeopleIndex } from '../../people/people-index.ts';
import { createNameFinder } from '../../people/resolve-names.ts';
import type { Draft } from '../draft.ts';
import { kindOf } from '../kind.ts';
import { WordTable } from '../word-table.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { classifyWith } from './classify-word.ts';
import { confidenceOf } from './confidence.ts';
import { dayOf } from './dates.ts';
import { MentionShapes } from './mentions/mention-shapes.ts';
import { type DraftParties, PartyReader } from './parties.ts';
import { readEnglish } from './reader.ts';

/** Reads English articles with one registry. */
export function createEnglishReader(index: PeopleIndex): (article: ArticleText) => Utterance[] {
  const names = createNameFinder(index);
  const rules = { abbreviations: ABBREVIATIONS, words: new WordTable(classifyWith(names)) };
  const shapes = new MentionShapes(names);
  return ({ body, publishedAt }) => {
    const { sentences, drafts } = readEnglish(body, rules);
    const parties = new PartyReader(body, sentences, {
      index,
      names,
      shapes,
      date: publishedAt?.slice(0, 10),
    });
    return drafts.map((draft) => utterance(body, draft, parties.read(draft), publishedAt));
  };
}

function utterance(
  body: string,
  draft: Draft,
  { speaker, addressee, via }: DraftParties,
  publishedAt: string | undefined,
): Utterance {
  const textOf = (span: Span | undefined): string | null => (span ? body.slice(...span) : null);
  const day = textOf(draft.day);
  return {
    kind: PRINTED.has(draft.sieve) ? 'direct' : kindOf(body, draft.segments, draft.quotes),
    segments: draft.segments,
    quotes: draft.quotes,
    cue: draft.cue ?? null,
    speaker,
    addressee,
    via,
    medium: textOf(draft.medium),
    venue: textOf(draft.venue),
    saidOn: (day === null ? undefined : dayOf(day, publishedAt)) ?? null,
    negated: draft.denied === true || DENYING.has(draft.base),
    conditional: draft.segments.some((span) => CONDITION.test(body.slice(...span))),
    p: confidenceOf(body, draft, speaker),
  };
}

/** What stands in full without marks. */
const PRINTED = new Set(['turn', 'document']);

/** Verbs whose complement is what the speaker says is not so. */
const DENYING = new Set(['deny', 'refute', 'rebut', 'disavow', 'repudiate', 'contradict']);

const CONDITION =
  /\b(?:if|unless|until|only when|only after|provided that|as long as|on condition that|so long as)\b/i;
