import type { Insertable, Selectable } from 'kysely';
import type { Database } from './database.ts';
import type { DeliveryTable } from './schema.ts';

export type DeliveryRow = Selectable<DeliveryTable>;
export type NewDelivery = Pick<
  Insertable<DeliveryTable>,
  | 'destination_id'
  | 'story_id'
  | 'revision'
  | 'kind'
  | 'statement_id'
  | 'urgency'
  | 'not_before'
  | 'created_at'
>;
export type NewNotice = Pick<DeliveryRow, 'destination_id' | 'not_before' | 'created_at'> & {
  readonly event_id: number;
};

/** Owes a destination one message for this story and revision; a second time changes nothing. */
export async function queueDelivery(db: Database, delivery: NewDelivery): Promise<void> {
  await db
    .insertInto('delivery')
    .values({ ...delivery, status: 'queued', attempts: 0 })
    .onConflict((conflict) => conflict.columns(['destination_id', 'story_id', 'revision']).doNothing())
    .execute();
}

/** Owes a destination word of an event; a second time changes nothing. */
export async function queueNotice(db: Database, notice: NewNotice): Promise<void> {
  await db
    .insertInto('delivery')
    .values({ ...notice, kind: 'notice', revision: 0, status: 'queued', attempts: 0 })
    .onConflict((conflict) => conflict.columns(['destination_id', 'event_id']).doNothing())
    .execute();
}

/** The destinations that were told of one of these events, or will be. */
export async function toldOf(db: Database, eventIds: readonly number[]): Promise<readonly number[]> {
  if (eventIds.length === 0) return [];
  const rows = await db
    .selectFrom('delivery')
    .select('destination_id')
    .distinct()
    .where('event_id', 'in', eventIds)
    .execute();
  return rows.map(({ destination_id }) => destination_id);
}

/**
 * The most urgent message still owed, the oldest of those first, so that a destination reads in order.
 * Edits and replies are never more urgent than the post they belong to, so they follow it.
 */
export async function nextDelivery(
  db: Database,
  destinationId: number,
  now: number,
): Promise<DeliveryRow | undefined> {
  return await db
    .selectFrom('delivery')
    .selectAll()
    .where('destination_id', '=', destinationId)
    .where('status', 'in', ['queued', 'sending'])
    .where('not_before', '<=', now)
    .orderBy('urgency', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
}

/** The send is about to happen. Durable before it does: what follows a crash starts from this row. */
export async function markSending(db: Database, delivery: DeliveryRow, now: number): Promise<void> {
  await db
    .updateTable('delivery')
    .set({ status: 'sending', sending_since: delivery.sending_since ?? now, attempts: delivery.attempts + 1 })
    .where('id', '=', delivery.id)
    .execute();
}

export async function markSent(db: Database, id: number, messageId: string, now: number): Promise<void> {
  await db
    .updateTable('delivery')
    .set({ status: 'sent', message_id: messageId, sent_at: now, error: null })
    .where('id', '=', id)
    .execute();
}

/** What a post shows now. */
export async function recordShown(db: Database, id: number, shown: string): Promise<void> {
  await db.updateTable('delivery').set({ shown }).where('id', '=', id).execute();
}

/** Back to the queue. `sending_since` goes only where it is certain that nothing was sent. */
export async function requeue(
  db: Database,
  id: number,
  again: { not_before: number; error: string; certain: boolean },
): Promise<void> {
  await db
    .updateTable('delivery')
    .set({
      not_before: again.not_before,
      error: again.error,
      ...(again.certain ? { status: 'queued', sending_since: null } : {}),
    })
    .where('id', '=', id)
    .execute();
}

export async function closeDelivery(
  db: Database,
  id: number,
  status: 'failed' | 'ambiguous',
  error: string,
): Promise<void> {
  await db.updateTable('delivery').set({ status, error }).where('id', '=', id).execute();
}

/** The posts that show a saying, or will. */
export const postsOfSaying = (db: Database, sayingId: number): Promise<DeliveryRow[]> =>
  db
    .selectFrom('delivery')
    .selectAll()
    .where('statement_id', '=', sayingId)
    .where('kind', '=', 'post')
    .where('status', 'in', ['queued', 'sending', 'sent'])
    .execute();

/** The post of a saying at a destination: what an edit replaces. */
export const postOfSaying = (
  db: Database,
  destinationId: number,
  sayingId: number,
): Promise<DeliveryRow | undefined> =>
  db
    .selectFrom('delivery')
    .selectAll()
    .where('destination_id', '=', destinationId)
    .where('statement_id', '=', sayingId)
    .where('kind', '=', 'post')
    .executeTakeFirst();

/** The last post that was made at a place. */
export const lastPostAt = (db: Database, place: string): Promise<DeliveryRow | undefined> =>
  db
    .selectFrom('delivery')
    .innerJoin('destination', 'destination.id', 'delivery.destination_id')
    .selectAll('delivery')
    .where('destination.place', '=', place)
    .where('delivery.kind', '=', 'post')
    .where('delivery.status', '=', 'sent')
    .orderBy('delivery.sent_at', 'desc')
    .limit(1)
    .executeTakeFirst();

/** What became of a saying at a place: its post there, if there is one. */
export const postAt = (db: Database, place: string, sayingId: number): Promise<DeliveryRow | undefined> =>
  db
    .selectFrom('delivery')
    .innerJoin('destination', 'destination.id', 'delivery.destination_id')
    .selectAll('delivery')
    .where('destination.place', '=', place)
    .where('delivery.statement_id', '=', sayingId)
    .where('delivery.kind', '=', 'post')
    .executeTakeFirst();

export async function deliveryCounts(db: Database): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('delivery')
    .select(({ fn }) => ['status', fn.countAll<number>().as('count')])
    .groupBy('status')
    .execute();
  return Object.fromEntries(rows.map(({ status, count }) => [status, Number(count)]));
}
