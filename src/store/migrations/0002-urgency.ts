import type { Kysely } from 'kysely';

interface Before {
  subscription: { id: number; filter: string };
}

/** How urgent statements and their posts are; filters learn to ask for it. */
export async function up(db: Kysely<Before>): Promise<void> {
  for (const table of ['statement', 'delivery'])
    await db.schema
      .alterTable(table)
      .addColumn('urgency', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
  for (const { id, filter } of await db.selectFrom('subscription').selectAll().execute()) {
    const known: unknown = JSON.parse(filter);
    const widened = JSON.stringify({ ...(known as object), priorities: { any: [], none: [] } });
    await db.updateTable('subscription').set({ filter: widened }).where('id', '=', id).execute();
  }
}
