import { Kysely, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import type { Schema } from './schema.ts';

const INT8 = 20;

/** Connects with the first query; on the embedded file the driver is never loaded. */
export const openPostgres = (url: string): Kysely<Schema> =>
  new Kysely<Schema>({ dialect: new PostgresDialect({ pool: () => poolTo(url) }) });

async function poolTo(url: string): Promise<Pool> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    types: {
      // Our int8 columns hold ids and epoch milliseconds: both are exact as numbers.
      getTypeParser: (oid, format) => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)),
    },
  });
  // A connection lost while idle is replaced at the next query; unheard, its error would end the process.
  pool.on('error', () => {});
  return pool;
}
