import { type Kysely, PostgresAdapter, type SelectQueryBuilder } from 'kysely';

export const isPostgres = <DB>(db: Kysely<DB>): boolean =>
  db.getExecutor().adapter instanceof PostgresAdapter;

/**
 * Locks the rows a lease is about to take, past those another process is taking.
 * SQLite has one writer at a time, so it needs no lock.
 */
export function skipLocked<DB, TB extends keyof DB, O>(
  db: Kysely<DB>,
  query: SelectQueryBuilder<DB, TB, O>,
): SelectQueryBuilder<DB, TB, O> {
  return isPostgres(db) ? query.forUpdate().skipLocked() : query;
}
