import { existsSync } from 'node:fs';
import { readSettings } from '../config/settings.ts';
import type { LastStatement } from '../people/who-report.ts';
import { alertOf } from '../store/alerts.ts';
import { openDatabase } from '../store/database.ts';
import { migrate } from '../store/migrate.ts';
import { findStatements } from '../store/statements.ts';

const MOST = 5;

/** What somebody said of late, from the service's database; nothing where there is none yet. */
export async function lastStatementsOf(personId: string): Promise<readonly LastStatement[]> {
  const { databaseUrl } = readSettings();
  if (!databaseUrl.startsWith('postgres') && !existsSync(databaseUrl)) return [];
  await using db = openDatabase(databaseUrl);
  await migrate(db);
  const rows = await findStatements(db, { any: [], speaker: personId, limit: MOST });
  const alerts = await Promise.all(rows.map((row) => alertOf(db, row, () => undefined)));
  return alerts.map(({ words, saidOn, sources: [first] }) => ({
    text: words.kind === 'quotation' ? words.parts.join(' … ') : words.text,
    verbatim: words.kind === 'quotation',
    saidOn: saidOn ?? new Date(first.at).toISOString().slice(0, 10),
    wire: first.wire,
    url: first.url ?? '',
  }));
}
