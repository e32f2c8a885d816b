import type { NewSubscription, SubscribeOutcome, UnsubscribeOutcome } from '../model/desk.ts';
import type { Destination } from '../model/destination.ts';
import { destinationKey } from '../model/destination.ts';
import type { Filter, Subscription } from '../model/subscription.ts';
import type { Database } from './database.ts';
import { ensureDestination, resumeDestination } from './destinations.ts';

/** Part of the key since the first schema: every match is told at once. */
const mode = 'at-once';

/** Follows; a destination that follows just this already is told so. Subscribing ends a pause. */
export async function subscribe(
  db: Database,
  { destination, filter, createdBy }: NewSubscription,
  now: number,
): Promise<SubscribeOutcome> {
  return await db.transaction().execute(async (tx) => {
    const destinationId = await ensureDestination(tx, destination);
    await resumeDestination(tx, destinationId, now);
    const row = { destination_id: destinationId, filter: JSON.stringify(filter), mode };
    const inserted = await tx
      .insertInto('subscription')
      .values({ ...row, created_by: createdBy, created_at: now })
      .onConflict((conflict) => conflict.columns(['destination_id', 'filter', 'mode']).doNothing())
      .returning('id')
      .executeTakeFirst();
    const [subscription] = await selectSubscriptions(tx)
      .where('subscription.destination_id', '=', destinationId)
      .where('filter', '=', row.filter)
      .where('mode', '=', mode)
      .execute();
    if (!subscription) throw new Error('Cannot subscribe: the row is not there');
    return { kind: inserted ? 'created' : 'existing', subscription: fromRow(subscription) };
  });
}

/** Only the destination that follows may end it. */
export async function unsubscribe(
  db: Database,
  destination: Destination,
  id: number,
): Promise<UnsubscribeOutcome> {
  const row = await selectSubscriptions(db)
    .where('subscription.id', '=', id)
    .where('destination.place', '=', destinationKey(destination))
    .executeTakeFirst();
  if (!row) return { kind: 'unknown' };
  await db.deleteFrom('subscription').where('id', '=', id).execute();
  return { kind: 'removed', subscription: fromRow(row) };
}

/** Oldest first. */
export async function subscriptionsOf(
  db: Database,
  destination: Destination,
): Promise<readonly Subscription[]> {
  const rows = await selectSubscriptions(db)
    .where('destination.place', '=', destinationKey(destination))
    .orderBy('subscription.id')
    .execute();
  return rows.map(fromRow);
}

/** Every subscription that may be delivered to, with the row id of its destination. */
export async function activeSubscriptions(
  db: Database,
): Promise<readonly { readonly destinationId: number; readonly subscription: Subscription }[]> {
  const rows = await selectSubscriptions(db)
    .where('destination.paused', 'is', null)
    .orderBy('subscription.id')
    .execute();
  return rows.map((row) => ({ destinationId: row.destination_id, subscription: fromRow(row) }));
}

const selectSubscriptions = (db: Database) =>
  db
    .selectFrom('subscription')
    .innerJoin('destination', 'destination.id', 'subscription.destination_id')
    .selectAll('subscription')
    .select(['destination.destination', 'destination.paused']);

interface Row {
  readonly id: number;
  readonly filter: string;
  readonly created_by: string;
  readonly created_at: number;
  readonly destination: string;
  readonly paused: string | null;
}

/** Rows are written by `subscribe` alone, so their JSON has our own shapes. */
const fromRow = (row: Row): Subscription => ({
  id: row.id,
  destination: JSON.parse(row.destination) as Destination,
  filter: JSON.parse(row.filter) as Filter,
  createdBy: row.created_by,
  createdAt: row.created_at,
  pausedBecause: row.paused ?? undefined,
});
