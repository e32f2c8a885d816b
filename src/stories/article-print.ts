import type { RevisionMark } from '../model/revision.ts';
import type { ArticleGist } from './article-gist.ts';
import type { Signature } from './min-hash.ts';
import { kindOf, type TermId, TermKind, termId } from './term.ts';
import type { TermVector } from './term-vector.ts';
import { MOST_IDF, type TermWeights } from './term-weights.ts';

/** What the window keeps of an article: a few kilobytes, none of its text. */
export interface ArticlePrint {
  readonly id: string;
  /** Arrival, epoch ms. */
  readonly at: number;
  readonly source: string | undefined;
  readonly url: string | undefined;
  /** What versions of one item share of its address, where the wire's addresses tell. */
  readonly family: string | undefined;
  readonly mark: RevisionMark;
  readonly vector: TermVector;
  readonly signature: Signature;
  /** How many different terms it has. */
  readonly size: number;
  /** The days it names, with how telling each is, 0 to 1. */
  readonly days: ReadonlyMap<TermId, number>;
  readonly years: ReadonlySet<TermId>;
}

const DAY_MS = 24 * 3_600_000;

export interface PrintContext {
  /** Arrival, epoch ms. */
  readonly at: number;
  readonly weights: TermWeights;
}

/** Makes the print of an article; the weights learn its terms. */
export function printOf(article: ArticleGist, { at, weights }: PrintContext): ArticlePrint {
  const terms = new Map(article.terms);
  for (const day of usualDays(article, at)) terms.delete(termId(TermKind.day, day));
  weights.learn(terms.keys());
  const days = new Map<TermId, number>();
  const years = new Set<TermId>();
  for (const [id, { text }] of terms) {
    const kind = kindOf(id);
    if (kind === TermKind.day) days.set(id, weights.idf(id, text) / MOST_IDF);
    else if (kind === TermKind.year) years.add(id);
  }
  const vector = weights.weigh(terms);
  return {
    id: article.id,
    at,
    source: article.source,
    url: article.url,
    family: idFamily(article.url ?? article.id),
    mark: article.mark,
    vector,
    signature: article.signature,
    size: terms.size,
    days,
    years,
  };
}

/**
 * What versions of a Yonhap story share of their id: AEN, date and story number; two digits of version and
 * three of the desk follow. Seen in two stories: a hint, not a rule that Yonhap states.
 */
const idFamily = (address: string): string | undefined => /AEN\d{8}\d{4}(?=\d{5}\b)/.exec(address)?.[0];

/** The day an article came out, and those beside it, stand in every dateline: they tell no story. */
function usualDays({ publishedAt }: ArticleGist, at: number): string[] {
  const published = Date.parse(publishedAt ?? '');
  const out = new Date(Number.isNaN(published) ? at : published);
  return [-1, 0, 1].map((shift) => {
    const day = new Date(out.getTime() + shift * DAY_MS);
    return `${day.getUTCMonth() + 1}-${day.getUTCDate()}`;
  });
}
