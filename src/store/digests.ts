import type { Database } from './database.ts';
import type { DeliveryRow } from './deliveries.ts';
import type { StatementRow } from './statements.ts';

/** A digest is sent when nothing was added for so long, */
const GATHER_MS = 60_000;
/** or this long after its first statement. */
const LONGEST_MS = 15 * 60_000;
/** A digest that is due so soon may be on its way: what would be added now could be lost. */
const CLOSED_MS = 5000;

/** Adds a statement to the digest that a destination is sent next. Call inside the transaction that marks it routed. */
export async function addToDigest(
  db: Database,
  { destination, statement, now }: { destination: number; statement: number; now: number },
): Promise<void> {
  const open = await db
    .selectFrom('delivery')
    .select(['id', 'created_at'])
    .where('destination_id', '=', destination)
    .where('kind', '=', 'digest')
    .where('status', '=', 'queued')
    .where('not_before', '>', now + CLOSED_MS)
    .executeTakeFirst();
  const delivery_id = open?.id ?? (await newDigest(db, destination, now));
  await db
    .insertInto('digest_statement')
    .values({ delivery_id, statement_id: statement })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const not_before = Math.min(now + GATHER_MS, (open?.created_at ?? now) + LONGEST_MS);
  await db.updateTable('delivery').set({ not_before }).where('id', '=', delivery_id).execute();
}

async function newDigest(db: Database, destination_id: number, now: number): Promise<number> {
  const { id } = await db
    .insertInto('delivery')
    .values({
      destination_id,
      kind: 'digest',
      revision: 0,
      status: 'queued',
      not_before: now + GATHER_MS,
      created_at: now,
      attempts: 0,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The statements of a digest that tell most, and how many it has. */
export async function digestRows(
  db: Database,
  deliveryId: number,
  limit: number,
): Promise<{ readonly rows: readonly StatementRow[]; readonly total: number }> {
  const held = db.selectFrom('digest_statement').where('delivery_id', '=', deliveryId);
  const { total } = await held
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await held
    .innerJoin('statement', 'statement.id', 'digest_statement.statement_id')
    .selectAll('statement')
    .orderBy((eb) => eb('statement.diplomatic', '*', eb.ref('statement.p')), 'desc')
    .orderBy('statement.id')
    .limit(limit)
    .execute();
  return { rows, total: Number(total) };
}

/** The digests that hold a saying. */
export const digestsOfSaying = (db: Database, sayingId: number): Promise<DeliveryRow[]> =>
  db
    .selectFrom('delivery')
    .innerJoin('digest_statement', 'digest_statement.delivery_id', 'delivery.id')
    .selectAll('delivery')
    .where('digest_statement.statement_id', '=', sayingId)
    .where('status', 'in', ['queued', 'sending', 'sent'])
    .execute();
