import type { TermCount } from './article-terms.ts';
import { NEWS_WORDS } from './common-words.ts';
import { stem } from './stem.ts';
import { kindOf, type TermId, TermKind } from './term.ts';
import { type TermVector, toVector } from './term-vector.ts';

/** How often terms have stood in the articles so far: what is everywhere weighs nothing. */
export interface TermWeights {
  /** Counts the article's terms; call it before weighing the article. */
  learn(ids: Iterable<TermId>): void;
  /** tf-idf, of unit length, the heaviest terms alone. */
  weigh(terms: ReadonlyMap<TermId, TermCount>): TermVector;
  /** Of one term, at most `MOST_IDF`. */
  idf(id: TermId, text: string): number;
}

/** As if so many articles had been read, with terms of each kind in this share of them. */
const PRIOR_ARTICLES = 200;
const PRIOR_SHARE: Readonly<Record<TermKind, number>> = {
  [TermKind.word]: 0.02,
  [TermKind.name]: 0.003,
  [TermKind.pair]: 0.0005,
  [TermKind.number]: 0.01,
  [TermKind.day]: 0.003,
  [TermKind.year]: 0.05,
};
const NEWS_WORD_SHARE = 0.15;
const KIND_WEIGHT: Readonly<Record<TermKind, number>> = {
  [TermKind.word]: 1,
  [TermKind.name]: 1.2,
  [TermKind.pair]: 0.7,
  [TermKind.number]: 1.2,
  [TermKind.day]: 1.5,
  [TermKind.year]: 0.5,
};
/** What stands in fewer than one of a thousand articles weighs no more: the figures hold for any number of articles. */
export const MOST_IDF = Math.log(1000);

const SLOTS = 1 << 20;
/** Counts are halved when this many articles were counted: what was common last month fades, and 16 bits suffice. */
const FADE_AT = 1 << 15;

const NEWS_STEMS: ReadonlySet<string> = new Set(Array.from(NEWS_WORDS, stem));

export function createTermWeights(): TermWeights {
  const counts = new Uint16Array(SLOTS);
  let articles = 0;

  const idf = (id: TermId, text: string): number => {
    const kind = kindOf(id) as TermKind;
    const share = isUsual(kind, text) ? NEWS_WORD_SHARE : PRIOR_SHARE[kind];
    const seen = (counts[slotOf(id)] ?? 0) + PRIOR_ARTICLES * share;
    return Math.max(0, Math.min(MOST_IDF, Math.log((articles + PRIOR_ARTICLES) / seen)));
  };

  return {
    idf,
    learn(ids) {
      if (++articles >= FADE_AT) {
        articles >>>= 1;
        for (let slot = 0; slot < SLOTS; slot++) counts[slot] = (counts[slot] ?? 0) >>> 1;
      }
      for (const id of ids) {
        const slot = slotOf(id);
        counts[slot] = (counts[slot] ?? 0) + 1;
      }
    },
    weigh(terms) {
      const ids: TermId[] = [];
      const weights = new Float64Array(terms.size);
      for (const [id, { kind, text, count }] of terms) {
        const weight = KIND_WEIGHT[kind] * (1 + Math.log(count)) * idf(id, text);
        if (weight > 0) weights[ids.push(id) - 1] = weight;
      }
      return toVector(ids, weights.subarray(0, ids.length));
    },
  };
}

/** "North Korea" is as usual as its words. */
const isUsual = (kind: TermKind, text: string): boolean =>
  kind === TermKind.pair ? text.split(' ').every((word) => NEWS_STEMS.has(word)) : NEWS_STEMS.has(text);

const slotOf = (id: TermId): number => (id ^ (id >>> 12)) & (SLOTS - 1);
