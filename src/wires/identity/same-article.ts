import type { FeedItem } from '../../model/article.ts';
import { canonicalUrl } from './canonical-url.ts';
import { textKey, words } from './text-key.ts';

/** What an article is known by, within its wire. Each may be missing. */
export interface ArticleKeys {
  readonly id?: string | undefined;
  /** Of an address with a path of its own: a front page is no article's. */
  readonly url?: string | undefined;
  readonly text?: string | undefined;
}

/** Titles share at least this much of the shorter one's words where the one is an edit of the other. */
const ALIKE = 0.5;

type Known = Pick<FeedItem, 'guid' | 'url' | 'title' | 'summary' | 'content'>;

/** The keys to look an item up by: an article of the same wire with any of them is a candidate for `sameArticle`. */
export function articleKeys(item: Known): ArticleKeys {
  const url = item.url === undefined ? undefined : canonicalUrl(item.url);
  const guid = item.guid?.trim();
  return {
    // Ids that are addresses change their scheme and tracking as addresses do.
    id: guid === undefined || guid === '' ? undefined : (canonicalUrl(guid) ?? guid),
    url: url === undefined || /^\/\/[^/]+\/$/.test(url) ? undefined : url,
    text: textKey(`${item.title ?? ''} ${item.content ?? item.summary ?? ''}`),
  };
}

/**
 * Whether two items of one wire are the same article, perhaps revised, and what shows it: the same words; the same id
 * or address, unless everything else speaks against it (ids that are used again, one address for a whole feed).
 */
export function sameArticle(one: Known, other: Known): 'text' | 'id' | 'url' | undefined {
  const [a, b] = [articleKeys(one), articleKeys(other)];
  if (a.text !== undefined && a.text === b.text) return 'text';
  const id = compare(a.id, b.id);
  const url = compare(a.url, b.url);
  const alike = areAlike(one.title ?? '', other.title ?? '');
  if (id === 'same') return url === 'different' && !alike ? undefined : 'id';
  if (url === 'same') return id === 'different' && !alike ? undefined : 'url';
  return undefined;
}

function compare(one: string | undefined, other: string | undefined): 'same' | 'different' | 'unknown' {
  if (one === undefined || other === undefined) return 'unknown';
  return one === other ? 'same' : 'different';
}

function areAlike(one: string, other: string): boolean {
  const [a, b] = [new Set(words(one)), new Set(words(other))];
  const shorter = Math.min(a.size, b.size);
  if (shorter === 0) return true;
  return a.intersection(b).size / shorter >= ALIKE;
}
