import type { Insertable, Selectable } from 'kysely';
import type { Database } from './database.ts';
import { skipLocked } from './dialect.ts';
import type { HubTable } from './schema.ts';

export type HubRow = Selectable<HubTable>;

/** Remembers which hub offers a feed. One that is known keeps its keys; another hub or topic starts anew. */
export async function noteHub(db: Database, offered: Insertable<HubTable>): Promise<void> {
  const { feed_id, hub, topic } = offered;
  await db
    .deleteFrom('hub')
    .where('feed_id', '=', feed_id)
    .where((eb) => eb.or([eb('hub', '!=', hub), eb('topic', '!=', topic)]))
    .execute();
  await db
    .insertInto('hub')
    .values(offered)
    .onConflict((conflict) => conflict.column('feed_id').doNothing())
    .execute();
}

export async function forgetHub(db: Database, feedId: string): Promise<void> {
  await db.deleteFrom('hub').where('feed_id', '=', feedId).execute();
}

/** Takes out the hubs of feeds that were removed: they are to be told, once. */
export const takeHubsOfRemoved = (db: Database): Promise<HubRow[]> =>
  db
    .deleteFrom('hub')
    .where('feed_id', 'in', (eb) => eb.selectFrom('feed').select('id').where('removed_at', 'is not', null))
    .returningAll()
    .execute();

/** Takes the hubs that are to be asked; whoever takes them need not answer before `againAt`, when they are due again. */
export function hubsToAsk(db: Database, now: number, againAt: number): Promise<HubRow[]> {
  const due = db
    .selectFrom('hub')
    .select('feed_id')
    .where('ask_at', '<=', now)
    .where('feed_id', 'in', (eb) => eb.selectFrom('feed').select('id').where('removed_at', 'is', null));
  return db
    .updateTable('hub')
    .set({ ask_at: againAt })
    .where('feed_id', 'in', skipLocked(db, due))
    .returningAll()
    .execute();
}

/** The hub that delivers to this token, for a feed that is still read. */
export const hubByToken = (db: Database, token: string): Promise<HubRow | undefined> =>
  db
    .selectFrom('hub')
    .selectAll()
    .where('token', '=', token)
    .where('feed_id', 'in', (eb) => eb.selectFrom('feed').select('id').where('removed_at', 'is', null))
    .executeTakeFirst();

/** What the hub said: until when it delivers (null: not at all), and when to ask again. */
export async function settleHub(
  db: Database,
  feedId: string,
  said: Pick<HubRow, 'lease_until' | 'ask_at'>,
): Promise<void> {
  await db.updateTable('hub').set(said).where('feed_id', '=', feedId).execute();
}

/** Whether a hub delivers this feed now. */
export async function isDelivered(db: Database, feedId: string, now: number): Promise<boolean> {
  const row = await db
    .selectFrom('hub')
    .select('feed_id')
    .where('feed_id', '=', feedId)
    .where('lease_until', '>', now)
    .executeTakeFirst();
  return row !== undefined;
}
