import type { Selectable } from 'kysely';
import type { Database } from './database.ts';
import { isPostgres, skipLocked } from './dialect.ts';
import type { FeedTable } from './schema.ts';

export type FeedRow = Selectable<FeedTable>;

export interface ConfiguredFeed {
  readonly id: string;
  readonly wire: string;
  readonly url: string;
}

/** Brings the configured feeds into the store: new ones are due at once, those no longer named are set aside. */
export async function syncFeeds(db: Database, feeds: readonly ConfiguredFeed[], now: number): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.updateTable('feed').set({ removed_at: now }).where('origin', '=', 'config').execute();
    for (const { id, wire, url } of feeds)
      await tx
        .insertInto('feed')
        .values({ id, wire, url, origin: 'config', next_check_at: now, failures: 0 })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ wire, url, removed_at: null }))
        .execute();
  });
}

/** Also one that was set aside since. */
export const feedById = (db: Database, id: string): Promise<FeedRow | undefined> =>
  db.selectFrom('feed').selectAll().where('id', '=', id).executeTakeFirst();

export const listFeeds = (db: Database): Promise<FeedRow[]> =>
  db.selectFrom('feed').selectAll().where('removed_at', 'is', null).orderBy('id').execute();

/** Adds a feed that somebody asked for, due at once; one that is known under the id is kept as it is. */
export async function addFeed(db: Database, feed: ConfiguredFeed, now: number): Promise<'added' | 'known'> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('feed')
    .values({ ...feed, origin: 'user', next_check_at: now, failures: 0 })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ removed_at: null }).where('feed.removed_at', 'is not', null),
    )
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows ? 'added' : 'known';
}

/** Sets a feed aside; what it brought stays. @returns whether there was one */
export async function removeFeed(db: Database, id: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('feed')
    .set({ removed_at: now })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Takes up to `limit` feeds that are due, for `leaseMs`. */
export function leaseDueFeeds(db: Database, now: number, leaseMs: number, limit: number): Promise<FeedRow[]> {
  const due = db
    .selectFrom('feed')
    .select('id')
    .where('removed_at', 'is', null)
    .where('next_check_at', '<=', now)
    .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', now)]))
    .orderBy('next_check_at')
    .limit(limit);
  return db
    .updateTable('feed')
    .set({ lease_until: now + leaseMs })
    .where('id', 'in', skipLocked(db, due))
    .returningAll()
    .execute();
}

export type FeedProgress = Pick<FeedRow, 'next_check_at'> &
  Partial<Pick<FeedRow, 'url' | 'title' | 'etag' | 'last_modified' | 'first_polled_at' | 'last_ok_at'>>;

/** Ends a successful poll: in the transaction that stored its articles. */
export async function advanceFeed(db: Database, id: string, progress: FeedProgress): Promise<void> {
  await db
    .updateTable('feed')
    .set({ ...progress, failures: 0, last_error: null, lease_until: null })
    .where('id', '=', id)
    .execute();
}

/** Ends a poll that failed or was told to wait; the feed is never dropped, only tried later. */
export async function postponeFeed(
  db: Database,
  id: string,
  outcome: { next_check_at: number; failures: number; last_error: string | null },
): Promise<void> {
  await db
    .updateTable('feed')
    .set({ ...outcome, lease_until: null })
    .where('id', '=', id)
    .execute();
}

/** Until the transaction ends, whoever else stores items of this feed waits. SQLite has one writer anyway. */
export async function lockFeed(db: Database, id: string): Promise<void> {
  if (isPostgres(db)) await db.selectFrom('feed').select('id').where('id', '=', id).forUpdate().execute();
}
