import { articleText } from '../lib/article-text.ts';
import type { FeedItem } from '../model/article.ts';
import { type ArticleRow, articlesLike, type NewArticle, storeArticle } from '../store/articles.ts';
import type { Database } from '../store/database.ts';
import { articleKeys, sameArticle } from '../wires/identity/same-article.ts';

export interface ItemContext {
  readonly feedId: string;
  readonly wire: string;
  readonly now: number;
  /** Older items than this do not alert one by one. */
  readonly windowMs: number;
  /** The first poll of a feed: what has no date is taken for old, and what is old alerts nobody. */
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
  for (const item of items.toReversed()) if (await storeItem(db, item, context)) stored++;
  return stored;
}

/** An item is a new article, a revision of a known one, or known word for word. */
async function storeItem(db: Database, item: FeedItem, context: ItemContext): Promise<boolean> {
  const article = toArticle(item, context);
  const { id_key = null, url_key = null, text_key = null, wire } = article;
  for (const known of await articlesLike(db, { wire, id_key, url_key, text_key })) {
    if (isSameText(article, known)) return false;
    if (!sameArticle(item, asItem(known))) continue;
    await storeArticle(db, article, { identity: known.identity, revision: known.revision + 1 });
    return true;
  }
  const identity = [id_key, url_key, text_key ?? article.title, context.now].join(' ');
  await storeArticle(db, article, { identity, revision: 1 });
  return true;
}

/** Texts too short for a key of their own are the same only to the letter. */
function isSameText(article: NewArticle, known: ArticleRow): boolean {
  if (article.text_key) return article.text_key === known.text_key;
  return known.text_key === null && article.title === known.title && article.summary === known.summary;
}

/** As the feed had it: the body may since be the page's. */
const asItem = ({ id_key, url, title, summary }: ArticleRow): FeedItem => ({
  guid: id_key ?? undefined,
  url: url ?? undefined,
  title,
  summary,
});

function toArticle(item: FeedItem, { feedId, wire, now, windowMs, firstPoll }: ItemContext): NewArticle {
  const keys = articleKeys(item);
  const published = item.publishedAt ? Date.parse(item.publishedAt) : Number.NaN;
  const publishedAt = Number.isNaN(published) ? null : published;
  const undatedAt = firstPoll ? Number.NEGATIVE_INFINITY : now;
  const old = now - (publishedAt ?? undatedAt) > windowMs;
  return {
    feed_id: feedId,
    wire,
    id_key: keys.id ?? null,
    url_key: keys.url ?? null,
    text_key: keys.text ?? null,
    url: item.url ?? null,
    title: articleText(item.title ?? '').replace(/\s+/g, ' '),
    summary: articleText(item.summary ?? ''),
    body: item.content ? articleText(item.content) : null,
    lang: item.lang ?? null,
    published_at: publishedAt,
    seen_at: now,
    alertable: old && firstPoll ? 0 : 1,
    late: old && !firstPoll ? 1 : 0,
    read_attempts: 0,
    read_not_before: 0,
  };
}
