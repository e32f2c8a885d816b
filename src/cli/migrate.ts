import { readSettings } from '../config/settings.ts';
import { openDatabase } from '../store/database.ts';
import { migrate as migrateDatabase } from '../store/migrate.ts';
import { takeNoWords } from './read-words.ts';
import type { Verb } from './verb.ts';

const USAGE = 'migrate   bring the database to the newest schema; `start` does it too';

export const migrate: Verb = {
  usage: USAGE,
  async run(words, { output }) {
    takeNoWords(USAGE, words);
    await using db = openDatabase(readSettings().databaseUrl);
    const names = await migrateDatabase(db);
    output.write(names.length > 0 ? `Migrated: ${names.join(', ')}\n` : 'Nothing to migrate\n');
    return 0;
  },
};
