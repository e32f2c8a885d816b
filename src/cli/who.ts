import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPeople } from '../config/people-files.ts';
import { readSettings } from '../config/settings.ts';
import { isPartialDate } from '../model/partial-date.ts';
import { lookUp } from '../people/look-up.ts';
import { indexPeople } from '../people/people-index.ts';
import { whoJson } from '../people/who-json.ts';
import { type LastStatement, type WhoReport, whoReport } from '../people/who-report.ts';
import { whoText } from '../people/who-text.ts';
import { lastStatementsOf } from './last-statements.ts';
import { readWords } from './read-words.ts';
import { UsageError, type Verb } from './verb.ts';

const USAGE =
  'who NAME… [--at DATE] [--json] [--people FILE|DIR]   a person’s positions, names, last statements';

const EXIT_CODES: Readonly<Record<WhoReport['outcome'], number>> = { found: 0, ambiguous: 3, unknown: 4 };

/** What somebody said of late, the latest first. */
export type LastStatementsOf = (personId: string) => Promise<readonly LastStatement[]>;

/** The verb, with the store's answer to what a person said last. */
export function whoVerb(statementsOf: LastStatementsOf): Verb {
  return {
    usage: USAGE,
    async run(words, { output }) {
      const { query, date, json, people } = whoOptions(words);
      const index = indexPeople(readPeople(people ?? join(readSettings().configDir, 'people')));
      const answer = lookUp(index, query, date);
      const said = answer.outcome === 'found' ? await statementsOf(answer.person.id) : [];
      const report = whoReport(query, date, answer, said);
      output.write(`${json ? JSON.stringify(whoJson(report)) : whoText(report)}\n`);
      return EXIT_CODES[report.outcome];
    },
  };
}

export const who: Verb = whoVerb(lastStatementsOf);

function whoOptions(words: readonly string[]) {
  const { values, positionals } = readWords(USAGE, () =>
    parseArgs({
      args: [...words],
      options: {
        at: { type: 'string' },
        json: { type: 'boolean', default: false },
        people: { type: 'string' },
      },
      allowPositionals: true,
    }),
  );
  const date = values.at ?? new Date().toISOString().slice(0, 10);
  if (!isPartialDate(date))
    throw new UsageError(
      `Cannot look up as --at must be a date such as 2021-05-21 or 2021-05: got '${date}'`,
    );
  const query = positionals.join(' ').trim();
  if (query === '')
    throw new UsageError(`Cannot look up as a name or an office is needed: got none\n${USAGE}`);
  return { query, date, json: values.json, people: values.people };
}
