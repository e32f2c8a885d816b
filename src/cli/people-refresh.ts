import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { peopleFilesOf, readPeopleText } from '../config/people-files.ts';
import { readSettings } from '../config/settings.ts';
import { anyAddress, isPublicAddress } from '../lib/address-guard.ts';
import { Http } from '../lib/http.ts';
import type { PartialDate, Person } from '../model/person.ts';
import { proposalEdits } from '../people/refresh/apply-proposals.ts';
import { type Refresh, refreshPeople } from '../people/refresh/refresh-people.ts';
import { applyEdits } from '../people/refresh/text-edit.ts';
import { unifiedDiff } from '../people/refresh/unified-diff.ts';
import { WIKIDATA_API, WikidataError, type WikidataOptions } from '../people/refresh/wikidata-client.ts';
import { readWords } from './read-words.ts';
import { type Terminal, UsageError } from './verb.ts';

export const REFRESH_USAGE =
  'people refresh [DIR] --contact URL|MAIL [--country KP] [--id ID] [--write]   what Wikidata adds, as a diff';

/** The registry begins with 2009: what ended before is not proposed. */
const SINCE = '2009';

interface PeopleFile {
  readonly path: string;
  readonly text: string;
  readonly people: readonly Person[];
}

/**
 * Prints what Wikidata would add to the people files as a unified diff, or writes it.
 * @returns 1 where Wikidata did not answer
 */
export async function refresh(words: readonly string[], terminal: Terminal): Promise<number> {
  const options = refreshOptions(words);
  const userAgent = `Demarche/0.1 (${options.contact}) registry refresh`;
  await using http = new Http({
    userAgent,
    mayConnect: options.api === WIKIDATA_API ? isPublicAddress : anyAddress,
  });
  const wikidata = {
    http,
    apiUrl: options.api,
    wait: async (ms: number) => void (await sleep(ms)),
    now: Date.now,
  };
  const files = peopleFiles(options.folder);
  const wanted = files
    .flatMap(({ people }) => people)
    .filter(({ id, country }) => (options.id ?? id) === id && (options.country ?? country) === country);
  const today = new Date().toISOString().slice(0, 10);
  const found = await ask(wanted, today, wikidata, terminal);
  if (!found) return 1;
  for (const file of files) {
    const edits = proposalEdits(file.text, found.proposals, `Wikidata ${today}`);
    if (edits.length === 0) continue;
    const text = applyEdits(file.text, edits);
    readPeopleText(text, file.path);
    if (options.write) writeFileSync(file.path, text);
    else terminal.output.write(unifiedDiff(file.path, file.text, edits));
  }
  report(found, terminal);
  return 0;
}

async function ask(
  wanted: readonly Person[],
  today: PartialDate,
  wikidata: WikidataOptions,
  { errors }: Terminal,
): Promise<Refresh | undefined> {
  try {
    return await refreshPeople(wanted, { today, since: SINCE }, wikidata);
  } catch (error) {
    if (!(error instanceof WikidataError)) throw error;
    errors.write(`${error.message}\n`);
    return undefined;
  }
}

function report({ proposals, missing, withoutItem }: Refresh, { errors }: Terminal): void {
  for (const [id, list] of proposals)
    for (const proposal of list)
      if (proposal.kind === 'conflict') errors.write(`${id}: ${proposal.message}\n`);
  for (const id of missing) errors.write(`${id}: its item is gone from Wikidata\n`);
  if (withoutItem.length > 0) errors.write(`${withoutItem.length} without an item, not refreshed\n`);
}

function peopleFiles(folder: string): readonly PeopleFile[] {
  const paths = statSync(folder, { throwIfNoEntry: false })?.isFile() ? [folder] : peopleFilesOf(folder);
  return paths.map((path) => {
    const text = readFileSync(path, 'utf8');
    return { path, text, people: readPeopleText(text, path) };
  });
}

function refreshOptions(words: readonly string[]) {
  const { values, positionals } = readWords(REFRESH_USAGE, () =>
    parseArgs({
      args: [...words],
      options: {
        contact: { type: 'string' },
        country: { type: 'string' },
        id: { type: 'string' },
        write: { type: 'boolean', default: false },
        api: { type: 'string' },
      },
      allowPositionals: true,
    }),
  );
  if (values.contact === undefined)
    throw new UsageError(
      `Cannot refresh as --contact must say how to reach you, a URL or an e-mail address: Wikimedia asks for it\n${REFRESH_USAGE}`,
    );
  return {
    contact: values.contact,
    folder: positionals[0] ?? join(readSettings().configDir, 'people'),
    country: values.country,
    id: values.id,
    write: values.write,
    api: values.api ?? WIKIDATA_API,
  };
}
