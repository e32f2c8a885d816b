import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readSettings } from '../config/settings.ts';
import { Http } from '../lib/http.ts';
import { redactUrl } from '../lib/redact-url.ts';
import { userAgent } from '../lib/user-agent.ts';
import { wireId } from '../model/wire.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { addFeed, listFeeds, removeFeed } from '../store/feeds.ts';
import { migrate } from '../store/migrate.ts';
import { readOpml, writeOpml } from '../wires/opml.ts';
import { readWords } from './read-words.ts';
import { type FeedCheck, tryFeed } from './try-feed.ts';
import { type Terminal, UsageError, type Verb } from './verb.ts';

const USAGE = `feeds list                      what is read, and how it goes
feeds test URL                  fetch it once and show what it holds
feeds add URL [--wire NAME]     read it from now on; a running service takes it up
feeds remove ID                 stop; what it brought stays
feeds import FILE.opml          add every feed of a reader's list
feeds export                    the feeds as OPML`;

type Action = (words: readonly string[], db: Database, terminal: Terminal) => Promise<number>;

const ACTIONS: Readonly<Record<string, Action>> = {
  list,
  test: async ([url], _db, { output }) => {
    const check = await withHttp((http) => tryFeed(needed(url, 'an address'), http));
    output.write(`${check.text}\n`);
    return check.ok ? 0 : 1;
  },
  add: async (words, db, { output }) => {
    const options = { wire: { type: 'string' } } as const;
    const { values, positionals } = readWords(USAGE, () =>
      parseArgs({ args: [...words], options, allowPositionals: true }),
    );
    const url = needed(positionals[0], 'an address');
    const check = await withHttp((http) => tryFeed(url, http));
    if (check.ok) output.write(`${await added(db, url, values.wire ?? check.title)}\n`);
    else output.write(`${check.text}\n`);
    return check.ok ? 0 : 1;
  },
  remove: async ([id], db, { output }) => {
    const removed = await removeFeed(db, needed(id, "a feed's id"), Date.now());
    output.write(removed ? `${id} is no longer read\n` : `Cannot remove '${id}' as no feed has this id\n`);
    return removed ? 0 : 1;
  },
  import: async ([file], db, { output, errors }) => {
    const listed = readOpml(await readFile(needed(file, 'an OPML file'), 'utf8'));
    for (const { url, title } of listed) output.write(`${await added(db, url, title)}\n`);
    if (listed.length > 0) return 0;
    errors.write(
      `Cannot import '${file}' as it must list feeds (an outline with xmlUrl for each): found none\n`,
    );
    return 1;
  },
  export: async (_words, db, { output }) => {
    const feeds = await listFeeds(db);
    const listed = feeds.map(({ url, wire }) => ({ url, title: wire }));
    output.write(writeOpml('Demarche', listed));
    return 0;
  },
};

/** The feeds beside those of config/feeds.yaml. Addresses given here are fetched under the address guard. */
export const feeds: Verb = {
  usage: USAGE,
  async run([name = 'list', ...words], terminal) {
    const action = ACTIONS[name];
    if (!action) throw new UsageError(`Cannot run 'feeds ${name}':\n${USAGE}`);
    await using db = openDatabase(readSettings().databaseUrl);
    await migrate(db);
    return await action(words, db, terminal);
  },
};

async function list(_words: readonly string[], db: Database, { output, errors }: Terminal): Promise<number> {
  const known = await listFeeds(db);
  if (known.length === 0)
    errors.write('No feed yet: `start` takes in those of config/feeds.yaml, `feeds add URL` others\n');
  for (const feed of known) {
    const state =
      feed.last_error === null
        ? `read ${feed.last_ok_at === null ? 'never yet' : new Date(feed.last_ok_at).toISOString()}`
        : `failing ${feed.failures} times, next try ${new Date(feed.next_check_at).toISOString()}: ${feed.last_error}`;
    output.write(`${feed.id}  ${feed.wire}  ${redactUrl(feed.url)}  ${state}\n`);
  }
  return 0;
}

async function added(db: Database, url: string, title: string | undefined): Promise<string> {
  const host = new URL(url).hostname.replace(/^www\./, '');
  const wire = title ?? host;
  const id = [wireId(host), wireId(new URL(url).pathname)].filter((part) => part !== '').join('-');
  const outcome = await addFeed(db, { id, wire, url }, Date.now());
  return outcome === 'added' ? `${id} (${wire}) is read from now on` : `${id} is read already`;
}

async function withHttp(use: (http: Http) => Promise<FeedCheck>): Promise<FeedCheck> {
  await using http = new Http({ userAgent: userAgent(readSettings().contactUrl) });
  return await use(http);
}

function needed(word: string | undefined, what: string): string {
  if (word === undefined) throw new UsageError(`Cannot go on as ${what} is needed:\n${USAGE}`);
  return word;
}
