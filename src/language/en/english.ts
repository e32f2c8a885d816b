import type { ArticleText } from '../../model/article.ts';
import type { Utterance } from '../../model/statement.ts';
import type { PeopleIndex } from '../../people/people-index.ts';
import { createNameFinder } from '../../people/resolve-names.ts';
import type { Draft } from '../draft.ts';
import { kindOf } from '../kind.ts';
import { type DraftParties, PartyReader } from './parties.ts';
import { readEnglish } from './reader.ts';

/** Reads English articles with one registry. */
export function createEnglishReader(index: PeopleIndex): (article: ArticleText) => Utterance[] {
  const names = createNameFinder(index);
  return ({ body, publishedAt }) => {
    const { sentences, drafts } = readEnglish(body);
    const parties = new PartyReader(body, sentences, { index, names, date: publishedAt?.slice(0, 10) });
    return drafts.map((draft) => utterance(body, draft, parties.read(draft)));
  };
}

function utterance(body: string, draft: Draft, { speaker, addressee, via }: DraftParties): Utterance {
  return {
    kind: draft.sieve === 'turn' ? 'direct' : kindOf(body, draft.segments, draft.quotes),
    segments: draft.segments,
    quotes: draft.quotes,
    cue: draft.cue ?? null,
    speaker,
    addressee,
    via,
    medium: null,
    venue: null,
    saidOn: null,
    negated: false,
    conditional: false,
    p: 0.5,
  };
}
