import { readSettings } from '../config/settings.ts';
import { openDatabase } from '../store/database.ts';
import { migrate as migrateDatabase } from '../store/migrate.ts';
import type { Verb } from './verb.ts';

export const migrate: Verb = {
  usage: 'migrate   bring the database to the newest schema; `start` does it too',
  async run(_words, { output }) {
    const db = openDatabase(readSettings().databaseUrl);
    try {
      const names = await migrateDatabase(db);
      output.write(names.length > 0 ? `Migrated: ${names.join(', ')}\n` : 'Nothing to migrate\n');
      return 0;
    } finally {
      await db.destroy();
    }
  },
};
