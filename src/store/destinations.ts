import type { Selectable } from 'kysely';
import { type Destination, destinationKey } from '../model/destination.ts';
import type { Database } from './database.ts';
import { skipLocked } from './dialect.ts';
import type { DestinationTable } from './schema.ts';

export type DestinationRow = Selectable<DestinationTable>;

export const readDestination = (row: Pick<DestinationRow, 'destination'>): Destination =>
  JSON.parse(row.destination) as Destination;

/** The row of a destination, made where it is new. A direct message keeps the channel it was last seen with. */
export async function ensureDestination(db: Database, destination: Destination): Promise<number> {
  const row = {
    place: destinationKey(destination),
    platform: destination.platform,
    destination: JSON.stringify(destination),
  };
  const { id } = await db
    .insertInto('destination')
    .values(row)
    .onConflict((conflict) => conflict.column('place').doUpdateSet({ destination: row.destination }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export const destinationById = (db: Database, id: number): Promise<DestinationRow | undefined> =>
  db.selectFrom('destination').selectAll().where('id', '=', id).executeTakeFirst();

/** Takes destinations of these platforms that have something due, those with the most urgent first. */
export async function leaseDestinations(
  db: Database,
  platforms: readonly string[],
  now: number,
  leaseMs: number,
  limit: number,
): Promise<DestinationRow[]> {
  if (platforms.length === 0) return [];
  const due = db
    .selectFrom('destination')
    .select('destination.id')
    .where('platform', 'in', platforms)
    .where('paused', 'is', null)
    .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', now)]))
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('delivery')
          .select('delivery.id')
          .whereRef('delivery.destination_id', '=', 'destination.id')
          .where('delivery.status', 'in', ['queued', 'sending'])
          .where('delivery.not_before', '<=', now),
      ),
    )
    .orderBy(
      (eb) =>
        eb
          .selectFrom('delivery')
          .select(({ fn }) => fn.max('delivery.urgency').as('urgency'))
          .whereRef('delivery.destination_id', '=', 'destination.id')
          .where('delivery.status', 'in', ['queued', 'sending'])
          .where('delivery.not_before', '<=', now),
      'desc',
    )
    .orderBy('destination.id')
    .limit(limit);
  return await db
    .updateTable('destination')
    .set({ lease_until: now + leaseMs })
    .where('id', 'in', skipLocked(db, due))
    .returningAll()
    .execute();
}

export async function releaseDestinations(db: Database, ids: readonly number[]): Promise<void> {
  if (ids.length > 0)
    await db.updateTable('destination').set({ lease_until: null }).where('id', 'in', ids).execute();
}

/** Nothing more is sent there until somebody subscribes it anew. */
export async function pauseDestination(db: Database, id: number, reason: string): Promise<void> {
  await db.updateTable('destination').set({ paused: reason }).where('id', '=', id).execute();
}

const STALE_MS = 24 * 3_600_000;

/** Ends a pause. What waited longer than a day is no news and stays unsent. */
export async function resumeDestination(db: Database, id: number, now: number): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('destination')
    .set({ paused: null })
    .where('id', '=', id)
    .where('paused', 'is not', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  await db
    .updateTable('delivery')
    .set({ status: 'failed', error: 'The destination was paused for more than a day' })
    .where('destination_id', '=', id)
    .where('status', '=', 'queued')
    .where('created_at', '<', now - STALE_MS)
    .execute();
}
