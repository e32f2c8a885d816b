import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface TestDatabase extends AsyncDisposable {
  readonly db: Database;
  /** Opens the same database a second time, as another process would. */
  open(): Database;
}

type Engine = readonly [name: string, newUrl: () => Promise<string>];

/** What the store suite runs on: a real file, and a real server where one is installed. */
export const ENGINES: readonly Engine[] = [
  ['SQLite', async () => join(temporaryFolder(), 'test.sqlite')],
  ...(inject('postgresUrl') ? [['PostgreSQL', newPostgresDatabase] as const] : []),
];

/** Left behind: the server itself goes with the run. */
async function newPostgresDatabase(): Promise<string> {
  const server = inject('postgresUrl') ?? '';
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client(server);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(server);
  url.pathname = name;
  return url.href;
}

/** A migrated database of its own, that goes with the test. */
export async function testDatabase(newUrl: Engine[1]): Promise<TestDatabase> {
  const url = await newUrl();
  const opened: Database[] = [];
  const open = (): Database => {
    const db = openDatabase(url);
    opened.push(db);
    return db;
  };
  const db = open();
  await migrate(db);
  return {
    db,
    open,
    async [Symbol.asyncDispose]() {
      for (const one of opened) await one.destroy();
    },
  };
}
