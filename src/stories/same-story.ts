import type { ArticlePrint } from './article-print.ts';
import type { Story } from './story.ts';
import type { TermId } from './term.ts';
import { addProducts, noProducts } from './term-vector.ts';

/** How like an article is to a story. */
export interface Resemblance {
  /** Log odds that it tells the story: 0 is even. */
  readonly score: number;
  /** The article of the story that is most like it. */
  readonly nearest: ArticlePrint | undefined;
}

/** What the decision is made from. */
export interface Evidence {
  /** Cosine with the sum of the story's articles: over all terms, names, numbers. */
  readonly cosine: number;
  readonly names: number;
  readonly numbers: number;
  /** Cosine with the article of the story that is nearest. */
  readonly nearest: number;
  /** Logarithm of how many articles the story has: a sum of many is like more. */
  readonly logCount: number;
  /** Logarithm of the article's terms, over sixty. */
  readonly logSize: number;
  /** The most telling day that both name, 0 to 1. */
  readonly sharedDay: number;
  /** Both name years, and none is the same. */
  readonly otherYears: boolean;
  /** Days since the story's latest article. */
  readonly idleDays: number;
}

const DAY_MS = 24 * 3_600_000;
const USUAL_SIZE = 60;

/**
 * A logistic regression on pairs of article and story, on news that tells two similar events each time (ECB+, Cybulska
 * and Vossen 2014), rounded; the bias is moved so that 0 is where B-cubed F1 is best. The cost of a day's silence is
 * set by hand, as that news bears no dates.
 */
const BIAS = -4.7;

const logOdds = (evidence: Evidence): number =>
  BIAS +
  4.2 * evidence.cosine +
  5.8 * evidence.names +
  3.1 * evidence.numbers +
  9 * evidence.nearest -
  0.78 * evidence.logCount -
  0.31 * evidence.logSize +
  3.75 * evidence.sharedDay -
  (evidence.otherYears ? 0.95 : 0) -
  0.5 * evidence.idleDays;

export const isSameStory = ({ score }: Resemblance): boolean => score >= 0;

export function resemblance(article: ArticlePrint, story: Story): Resemblance {
  const sum = noProducts();
  const own = noProducts();
  addProducts(own, article.vector, article.vector);
  let nearest = 0;
  let nearestArticle: ArticlePrint | undefined;
  for (const member of story.members) {
    const product = addProducts(sum, article.vector, member.vector);
    if (product > nearest) [nearest, nearestArticle] = [product, member];
  }
  const cosine = (product: number, a: number, b: number): number =>
    a > 0 && b > 0 ? product / Math.sqrt(a * b) : 0;
  const evidence: Evidence = {
    cosine: cosine(sum.all, own.all, story.square.all),
    names: cosine(sum.names, own.names, story.square.names),
    numbers: cosine(sum.numbers, own.numbers, story.square.numbers),
    nearest,
    logCount: Math.log(Math.max(1, story.members.length)),
    logSize: Math.log(article.size / USUAL_SIZE),
    sharedDay: sharedDay(article.days, story.members),
    otherYears: otherYears(article.years, story.members),
    idleDays: Math.max(0, article.at - story.lastAt) / DAY_MS,
  };
  return { score: logOdds(evidence), nearest: nearestArticle };
}

function sharedDay(days: ReadonlyMap<TermId, number>, members: readonly ArticlePrint[]): number {
  let most = 0;
  for (const [day, telling] of days)
    if (telling > most && members.some((member) => member.days.has(day))) most = telling;
  return most;
}

function otherYears(years: ReadonlySet<TermId>, members: readonly ArticlePrint[]): boolean {
  if (years.size === 0) return false;
  const dated = members.filter((member) => member.years.size > 0);
  return dated.length > 0 && dated.every((member) => years.isDisjointFrom(member.years));
}
