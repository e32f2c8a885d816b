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

/** Takes destinations of these platforms that have something due. */
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
export async function pauseDestination(db: Database, id: number, reason: string | null): Promise<void> {
  await db.updateTable('destination').set({ paused: reason }).where('id', '=', id).execute();
}
