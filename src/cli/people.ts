import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPeople } from '../config/people-files.ts';
import { readSettings } from '../config/settings.ts';
import { checkPeople } from '../people/check/check-people.ts';
import { FINDING_KINDS, type FindingKind } from '../people/check/finding.ts';
import { REFRESH_USAGE, refresh } from './people-refresh.ts';
import { readWords } from './read-words.ts';
import { type Terminal, UsageError, type Verb } from './verb.ts';

const CHECK_USAGE = `people check [DIR] [--only KIND,…]   what to look at in the registry: ${FINDING_KINDS.join(', ')}`;
const USAGE = `${CHECK_USAGE}\n${REFRESH_USAGE}`;

export const people: Verb = {
  usage: USAGE,
  async run([task, ...words], terminal) {
    if (task === 'check') return check(words, terminal);
    if (task === 'refresh') return refresh(words, terminal);
    throw new UsageError(
      `Cannot work on the people as the task must be check or refresh: got ${task ?? 'none'}\n${USAGE}`,
    );
  },
};

/** @returns 1 where there is anything to look at */
function check(words: readonly string[], { output }: Terminal): number {
  const { folder, only } = checkOptions(words);
  const today = new Date().toISOString().slice(0, 10);
  const findings = checkPeople(readPeople(folder), today).filter(({ kind }) => only.includes(kind));
  for (const { kind, people: ids, message } of findings)
    output.write(`${kind}  ${ids.join(', ')}: ${message}\n`);
  const counts = only.map((kind) => `${findings.filter((one) => one.kind === kind).length} ${kind}`);
  output.write(`${counts.join(', ')}\n`);
  return findings.length > 0 ? 1 : 0;
}

function checkOptions(words: readonly string[]) {
  const { values, positionals } = readWords(CHECK_USAGE, () =>
    parseArgs({ args: [...words], options: { only: { type: 'string' } }, allowPositionals: true }),
  );
  const only = values.only?.split(',') ?? FINDING_KINDS;
  return {
    folder: positionals[0] ?? join(readSettings().configDir, 'people'),
    only: only.map(findingKind),
  };
}

function findingKind(word: string): FindingKind {
  const kind = FINDING_KINDS.find((one) => one === word);
  if (kind) return kind;
  throw new UsageError(
    `Cannot check the people as --only must be of ${FINDING_KINDS.join(', ')}: got '${word}'`,
  );
}
