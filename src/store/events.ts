import type { Selectable } from 'kysely';
import type { Database } from './database.ts';
import type { EventTable } from './schema.ts';

export type EventRow = Selectable<EventTable>;

/** @param event its `subject` is `feed:ID`, `article:ID` or `delivery:ID` */
export async function recordEvent(
  db: Database,
  event: { at: number; subject: string; kind: string; message: string },
): Promise<void> {
  await db.insertInto('event').values(event).execute();
}

export const eventsOf = (db: Database, subject: string, limit: number): Promise<EventRow[]> =>
  db
    .selectFrom('event')
    .selectAll()
    .where('subject', '=', subject)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
