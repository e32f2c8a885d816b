import type { Extraction } from '../model/analysis.ts';
import type { ArticleText } from '../model/article.ts';
import type { Party } from '../model/party.ts';
import type { Person } from '../model/person.ts';
import type { Span } from '../model/span.ts';
import type { Utterance } from '../model/statement.ts';
import { detectLanguage } from './detect-language.ts';
import type { Draft } from './draft.ts';
import { readEnglish } from './en/reader.ts';
import { kindOf } from './kind.ts';

export interface ExtractorOptions {
  readonly people: readonly Person[];
}

/** From an article to who said what. Pure; time grows with the text's length. */
export type Extractor = (article: ArticleText) => Extraction;

export function createExtractor(_options: ExtractorOptions): Extractor {
  return (article) => {
    const lang = article.lang ?? detectLanguage(article.body);
    const { drafts } = readEnglish(article.body);
    return { lang, utterances: drafts.map((draft) => utterance(article.body, draft)) };
  };
}

function utterance(body: string, draft: Draft): Utterance {
  return {
    kind: kindOf(body, draft.segments, draft.quotes),
    segments: draft.segments,
    quotes: draft.quotes,
    cue: draft.cue ?? null,
    speaker: party(body, draft.mention),
    addressee: draft.addressee ? party(body, draft.addressee) : null,
    via: [],
    medium: null,
    venue: null,
    saidOn: null,
    negated: false,
    conditional: false,
    p: 0.5,
  };
}

function party(body: string, mention: Span | undefined): Party {
  return {
    mention: mention ?? null,
    text: mention ? body.slice(...mention) : null,
    kind: 'person',
    id: null,
    members: [],
    country: null,
    p: 0,
    candidates: [],
  };
}
