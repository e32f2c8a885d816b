import { type Database, openDatabase } from '../store/database.ts';
import { syncFeeds } from '../store/feeds.ts';
import { migrate } from '../store/migrate.ts';
import { subscribe } from '../store/subscriptions.ts';
import type { AppOptions } from './options.ts';

/** The database at its newest schema, with the configured feeds and what is followed from the start. */
export async function openStore(
  { settings, feeds, follow = [], clock, log }: AppOptions,
  made: AsyncDisposableStack,
): Promise<Database> {
  const db = made.adopt(openDatabase(settings.databaseUrl), (opened) => opened.destroy());
  const migrated = await migrate(db);
  if (migrated.length > 0) log.info({ migrated }, 'Migrated the database');
  await syncFeeds(db, feeds, clock());
  for (const subscription of follow) await subscribe(db, subscription, clock());
  return db;
}
