import type { Insertable, Selectable } from 'kysely';
import type { Database } from './database.ts';
import { skipLocked } from './dialect.ts';
import type { StatementTable } from './schema.ts';

export type StatementRow = Selectable<StatementTable>;
export type NewStatement = Omit<Insertable<StatementTable>, 'id'>;

export type TagKind = 'topic' | 'person' | 'country' | 'act' | 'wire';

export interface Tag {
  readonly kind: TagKind;
  readonly value: string;
}

/** Stores a statement with its look-up rows. A saying that is new is known by this row's id. */
export async function storeStatement(
  db: Database,
  statement: NewStatement,
  tags: readonly Tag[],
): Promise<number> {
  const { id } = await db.insertInto('statement').values(statement).returning('id').executeTakeFirstOrThrow();
  if (statement.saying_id === null)
    await db.updateTable('statement').set({ saying_id: id }).where('id', '=', id).execute();
  if (tags.length > 0)
    await db
      .insertInto('statement_tag')
      .values(tags.map((tag) => ({ ...tag, statement_id: id })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  return id;
}

export const statementsOfStory = (db: Database, storyId: number): Promise<StatementRow[]> =>
  db.selectFrom('statement').selectAll().where('story_id', '=', storyId).orderBy('id').execute();

export const statementsOfArticle = (db: Database, articleId: number): Promise<StatementRow[]> =>
  db.selectFrom('statement').selectAll().where('article_id', '=', articleId).orderBy('ordinal').execute();

/** What one of these people was first reported to say since then, oldest first. */
export async function saidBy(
  db: Database,
  speakerIds: readonly string[],
  since: number,
): Promise<StatementRow[]> {
  if (speakerIds.length === 0) return [];
  return await db
    .selectFrom('statement')
    .selectAll()
    .where('speaker_id', 'in', speakerIds)
    .where('said_at', '>=', since)
    .where('standing', '!=', 'carried')
    .orderBy('id')
    .execute();
}

/** Takes a saying back, unless another wire carries it too; it goes to `route` once more. */
export async function retractSaying(
  db: Database,
  sayingId: number,
  { wire, note }: { wire: string; note: string | null },
): Promise<void> {
  const elsewhere = await db
    .selectFrom('statement')
    .innerJoin('article', 'article.id', 'statement.article_id')
    .select('statement.id')
    .where('statement.story_id', '=', (eb) =>
      eb.selectFrom('statement as first').select('first.story_id').where('first.id', '=', sayingId),
    )
    .where('statement.saying_id', '=', sayingId)
    .where('article.wire', '!=', wire)
    .executeTakeFirst();
  if (elsewhere) return;
  await db
    .updateTable('statement')
    .set({ standing: 'retracted', note, routed_at: null })
    .where('id', '=', sayingId)
    .execute();
}

export const statementById = (db: Database, id: number): Promise<StatementRow | undefined> =>
  db.selectFrom('statement').selectAll().where('id', '=', id).executeTakeFirst();

/** Statements not yet matched against the subscriptions, oldest first. Call inside the transaction that marks them. */
export function unrouted(db: Database, limit: number): Promise<StatementRow[]> {
  const waiting = db
    .selectFrom('statement')
    .selectAll()
    .where('routed_at', 'is', null)
    .orderBy('id')
    .limit(limit);
  return skipLocked(db, waiting).execute();
}

/** How urgent a statement is, once that is known. */
export async function setUrgency(db: Database, id: number, urgency: number): Promise<void> {
  await db.updateTable('statement').set({ urgency }).where('id', '=', id).execute();
}

export async function markRouted(db: Database, ids: readonly number[], now: number): Promise<void> {
  await db.updateTable('statement').set({ routed_at: now }).where('id', 'in', ids).execute();
}

export interface StatementQuery {
  /** All of these, each met by one of its values. */
  readonly any: readonly { readonly kind: TagKind; readonly values: readonly string[] }[];
  /** Registry id of the speaker. */
  readonly speaker?: string | undefined;
  /** Epoch ms, inclusive. */
  readonly since?: number | undefined;
  readonly minDiplomatic?: number | undefined;
  readonly limit: number;
}

/** First carriers of sayings that answer the query, newest first. */
export function findStatements(db: Database, query: StatementQuery): Promise<StatementRow[]> {
  let rows = db.selectFrom('statement').selectAll().where('standing', '!=', 'carried');
  if (query.speaker !== undefined) rows = rows.where('speaker_id', '=', query.speaker);
  if (query.since !== undefined) rows = rows.where('said_at', '>=', query.since);
  if (query.minDiplomatic !== undefined) rows = rows.where('diplomatic', '>=', query.minDiplomatic);
  for (const { kind, values } of query.any)
    rows = rows.where((eb) =>
      eb(
        'statement.id',
        'in',
        eb
          .selectFrom('statement_tag')
          .select('statement_id')
          .where('kind', '=', kind)
          .where('value', 'in', values),
      ),
    );
  return rows.orderBy('said_at', 'desc').orderBy('id', 'desc').limit(query.limit).execute();
}
