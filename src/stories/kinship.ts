import type { RevisionMark } from '../model/revision.ts';
import type { ArticlePrint } from './article-print.ts';
import { likeness } from './min-hash.ts';
import { addProducts, noProducts } from './term-vector.ts';

/** How an article descends from an earlier one. */
export type Kinship =
  | { readonly kind: 'revision' }
  | { readonly kind: 'duplicate'; readonly likeness: number }
  | { readonly kind: 'none' };

/** Shares of word trigrams. With three in ten paragraphs replaced, 97.5 in 100 revisions reach the lower one. */
const COPY = 0.5;
const REWORKED = 0.35;
const REVISED_WITHIN_MS = 6 * 3_600_000;
/** Names in common, as part of all that could be: the same people. */
const SAME_PEOPLE = 0.15;
/** Share of the shorter title's words. */
const SAME_TITLE = 0.6;
const FEWEST_TITLE_WORDS = 3;

/** Wires revise their own stories; another wire's copy is a duplicate. */
export function kinship(article: ArticlePrint, earlier: ArticlePrint): Kinship {
  const sameWire = article.source === earlier.source;
  if (sameWire && sameItem(article, earlier)) return { kind: 'revision' };
  const alike = likeness(article.signature, earlier.signature);
  if (sameWire && article.at - earlier.at <= REVISED_WITHIN_MS) {
    if (isMarked(article.mark) && sameTitle(article.mark, earlier.mark)) return { kind: 'revision' };
    if (alike >= COPY && isMarked(article.mark)) return { kind: 'revision' };
    if (alike >= REWORKED && alike < COPY && samePeople(article, earlier)) return { kind: 'revision' };
  }
  return alike >= COPY ? { kind: 'duplicate', likeness: alike } : { kind: 'none' };
}

const sameItem = (article: ArticlePrint, earlier: ArticlePrint): boolean =>
  (article.url !== undefined && article.url === earlier.url) ||
  (article.family !== undefined && article.family === earlier.family);

const isMarked = ({ kind }: RevisionMark): boolean => kind !== 'none' && kind !== 'urgent';

function sameTitle(a: RevisionMark, b: RevisionMark): boolean {
  const [left, right] = [titleWords(a.bareTitle), titleWords(b.bareTitle)];
  const fewest = Math.min(left.size, right.size);
  return fewest >= FEWEST_TITLE_WORDS && left.intersection(right).size / fewest >= SAME_TITLE;
}

const titleWords = (title: string): Set<string> =>
  new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function samePeople(a: ArticlePrint, b: ArticlePrint): boolean {
  const shared = noProducts();
  addProducts(shared, a.vector, b.vector);
  return shared.names >= SAME_PEOPLE;
}
