import { type Selectable, sql } from 'kysely';
import type { Database } from './database.ts';
import type { EventTable } from './schema.ts';

export type EventRow = Selectable<EventTable>;

/** @param event its `subject` is `feed:ID`, `destination:ID` or `delivery:ID` */
export async function recordEvent(
  db: Database,
  event: { at: number; subject: string; kind: string; message: string },
): Promise<number> {
  const { id } = await db.insertInto('event').values(event).returning('id').executeTakeFirstOrThrow();
  return id;
}

export const eventById = (db: Database, id: number): Promise<EventRow | undefined> =>
  db.selectFrom('event').selectAll().where('id', '=', id).executeTakeFirst();

/** What a feed's readers may have been told since it last recovered, oldest first. */
export async function openTroubles(db: Database, feedId: string): Promise<EventRow[]> {
  const recovered = db
    .selectFrom('event')
    .select(({ fn }) => fn.coalesce(fn.max('id'), sql<number>`0`).as('id'))
    .where('subject', '=', `feed:${feedId}`)
    .where('kind', '=', 'recovered');
  return await db
    .selectFrom('event')
    .selectAll()
    .where('subject', '=', `feed:${feedId}`)
    .where('kind', 'in', ['failing', 'quiet'])
    .where('id', '>', recovered)
    .orderBy('id')
    .execute();
}
