import { createHash } from 'node:crypto';
import { articleText } from '../lib/html-text.ts';
import type { FeedItem } from '../model/article.ts';
import { type NewArticle, storeArticle } from '../store/articles.ts';
import type { Database } from '../store/database.ts';

export interface ItemContext {
  readonly feedId: string;
  readonly wire: string;
  readonly now: number;
  /** Older items than this are recorded but do not alert. */
  readonly windowMs: number;
  /** The first poll of a feed: what has no date is taken for old. */
  readonly firstPoll: boolean;
}

/** Stores a feed's items; answers how many were new or revised. Call inside the poll's transaction. */
export async function storeItems(
  db: Database,
  items: readonly FeedItem[],
  context: ItemContext,
): Promise<number> {
  let stored = 0;
  // Feeds list the newest first: the oldest should be read first.
  for (const item of items.toReversed()) {
    const outcome = await storeArticle(db, toArticle(item, context));
    if (outcome !== 'known') stored++;
  }
  return stored;
}

function toArticle(item: FeedItem, { feedId, wire, now, windowMs, firstPoll }: ItemContext): NewArticle {
  const title = articleText(item.title ?? '').replace(/\s+/g, ' ');
  const summary = articleText(item.summary ?? '');
  const body = item.content ? articleText(item.content) : null;
  const published = item.publishedAt ? Date.parse(item.publishedAt) : Number.NaN;
  const publishedAt = Number.isNaN(published) ? null : published;
  const undatedAt = firstPoll ? Number.NEGATIVE_INFINITY : now;
  const ageMs = now - (publishedAt ?? undatedAt);
  return {
    feed_id: feedId,
    wire,
    identity: item.guid ?? item.url ?? hash(`${title}\n${summary}`),
    text_hash: hash([title, body ?? summary].join('\n')),
    url: item.url ?? null,
    title,
    summary,
    body,
    lang: item.lang ?? null,
    published_at: publishedAt,
    seen_at: now,
    alertable: ageMs <= windowMs ? 1 : 0,
    read_attempts: 0,
    read_not_before: 0,
  };
}

const hash = (text: string): string =>
  createHash('sha256').update(text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')).digest('base64url');
