import type { Kysely } from 'kysely';
import { openPostgres } from './postgres.ts';
import type { Schema } from './schema.ts';
import { openSqlite } from './sqlite.ts';

export type Database = Kysely<Schema>;

/**
 * Opens the store.
 * @param url `postgres://…`, or the path of an SQLite file (made when absent)
 */
export function openDatabase(url: string): Database {
  return /^postgres(ql)?:\/\//.test(url) ? openPostgres(url) : openSqlite(url);
}
