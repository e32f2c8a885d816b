import type { Insertable, Selectable } from 'kysely';
import type { ArticleText } from '../model/article.ts';
import type { Database } from './database.ts';
import { skipLocked } from './dialect.ts';
import type { ArticleTable } from './schema.ts';

export type ArticleRow = Selectable<ArticleTable>;
export type NewArticle = Omit<Insertable<ArticleTable>, 'id' | 'revision' | 'identity'>;
export type ArticleKeys = Pick<ArticleRow, 'wire' | 'id_key' | 'url_key' | 'text_key'>;

/** The latest revisions of a wire's articles that share a key with an item: it may be one of them. */
export async function articlesLike(db: Database, keys: ArticleKeys): Promise<readonly ArticleRow[]> {
  const columns = ['id_key', 'url_key', 'text_key'] as const;
  const known = columns.filter((column) => keys[column] !== null);
  if (known.length === 0) return [];
  const rows = await db
    .selectFrom('article')
    .selectAll()
    .where('wire', '=', keys.wire)
    .where((eb) => eb.or(known.map((column) => eb(column, '=', keys[column]))))
    .orderBy('revision')
    .execute();
  return [...new Map(rows.map((row) => [row.identity, row])).values()];
}

/** Stores an article (revision 1) or a further revision of one. Call it inside the transaction that advances the feed. */
export async function storeArticle(
  db: Database,
  article: NewArticle,
  { identity, revision }: Pick<ArticleRow, 'identity' | 'revision'>,
): Promise<void> {
  await db
    .insertInto('article')
    .values({ ...article, identity, revision })
    // Two feeds of a wire may bring the same item at once.
    .onConflict((conflict) => conflict.columns(['wire', 'identity', 'revision']).doNothing())
    .execute();
}

/** When a feed's items came, since a time: what its rhythm is learned from. Epoch ms. */
export async function itemTimes(db: Database, feedId: string, since: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('article')
    .select(['published_at', 'seen_at'])
    .where('feed_id', '=', feedId)
    .where('seen_at', '>=', since)
    .orderBy('seen_at', 'desc')
    .limit(MOST_TIMES)
    .execute();
  return rows.map(({ published_at, seen_at }) => published_at ?? seen_at);
}

const MOST_TIMES = 2000;

/** The row as a reader of texts is given it. */
export const articleOf = (row: ArticleRow): ArticleText => ({
  id: String(row.id),
  body: row.body ?? row.summary,
  title: row.title,
  lang: row.lang ?? undefined,
  publishedAt: new Date(row.published_at ?? row.seen_at).toISOString(),
  source: row.wire,
  url: row.url ?? undefined,
});

/** Takes up to `limit` unread articles, oldest first, for `leaseMs`. */
export async function leaseUnread(
  db: Database,
  now: number,
  leaseMs: number,
  limit: number,
): Promise<ArticleRow[]> {
  const unread = db
    .selectFrom('article')
    .select('id')
    .where('read_at', 'is', null)
    .where('read_not_before', '<=', now)
    .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', now)]))
    .orderBy('id')
    .limit(limit);
  const rows = await db
    .updateTable('article')
    .set({ lease_until: now + leaseMs })
    .where('id', 'in', skipLocked(db, unread))
    .returningAll()
    .execute();
  return rows.toSorted((a, b) => a.id - b.id);
}

export async function markRead(
  db: Database,
  id: number,
  done: Pick<ArticleRow, 'body' | 'gist' | 'lang' | 'story_id' | 'read_at' | 'title'>,
): Promise<void> {
  await db
    .updateTable('article')
    .set({ ...done, lease_until: null })
    .where('id', '=', id)
    .execute();
}

/** Leaves the article in the queue, to be tried again. */
export async function postponeRead(
  db: Database,
  id: number,
  attempts: number,
  notBefore: number,
): Promise<void> {
  await db
    .updateTable('article')
    .set({ read_attempts: attempts, read_not_before: notBefore, lease_until: null })
    .where('id', '=', id)
    .execute();
}

export async function releaseArticles(db: Database, ids: readonly number[]): Promise<void> {
  if (ids.length > 0)
    await db.updateTable('article').set({ lease_until: null }).where('id', 'in', ids).execute();
}

export const articlesOfStory = (db: Database, storyId: number): Promise<ArticleRow[]> =>
  db.selectFrom('article').selectAll().where('story_id', '=', storyId).orderBy('id').execute();

/** The newest revisions of what is known by this address, newest first. */
export const articlesAt = (db: Database, urlKey: string, limit: number): Promise<ArticleRow[]> =>
  db
    .selectFrom('article')
    .selectAll()
    .where('url_key', '=', urlKey)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();

export const articleById = (db: Database, id: number): Promise<ArticleRow | undefined> =>
  db.selectFrom('article').selectAll().where('id', '=', id).executeTakeFirst();

/** Which of these came too late to alert. */
export async function lateArticles(db: Database, ids: readonly number[]): Promise<ReadonlySet<number>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('article')
    .select('id')
    .where('id', 'in', ids)
    .where('late', '=', 1)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** The latest version of the same item that was read before this one. */
export const earlierVersion = (db: Database, article: ArticleRow): Promise<ArticleRow | undefined> =>
  db
    .selectFrom('article')
    .selectAll()
    .where('wire', '=', article.wire)
    .where('identity', '=', article.identity)
    .where('revision', '<', article.revision)
    .where('story_id', 'is not', null)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
