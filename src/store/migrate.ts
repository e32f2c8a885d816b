import { type Migration, Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import * as first from './migrations/0001-first.ts';
import * as urgency from './migrations/0002-urgency.ts';

/** In the order of their names. A migration that has landed is never edited: add one. */
const MIGRATIONS: Readonly<Record<string, Migration>> = { '0001-first': first, '0002-urgency': urgency };

/**
 * Brings the database to the newest schema.
 * @returns the names of the migrations that ran now
 */
export async function migrate(db: Database): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error, results = [] } = await migrator.migrateToLatest();
  const failed = results.find(({ status }) => status === 'Error');
  if (error !== undefined)
    throw new Error(`Cannot migrate the database${failed ? ` at ${failed.migrationName}` : ''}`, {
      cause: error,
    });
  return results.map(({ migrationName }) => migrationName);
}
