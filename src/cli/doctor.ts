import { readConfiguration } from '../config/configuration.ts';
import { loadEnvironment, type Settings } from '../config/settings.ts';
import { anyAddress } from '../lib/address-guard.ts';
import { Http } from '../lib/http.ts';
import { userAgent } from '../lib/user-agent.ts';
import { openDatabase } from '../store/database.ts';
import { migrate } from '../store/migrate.ts';
import { checkDiscord, checkSlack, type Finding } from './check-tokens.ts';
import { takeNoWords } from './read-words.ts';
import { tryFeed } from './try-feed.ts';
import type { Verb } from './verb.ts';

const USAGE = 'doctor   check configuration, database, tokens and feeds; print Discord’s invite link';

/** Configuration, database, tokens and feeds, one line each. Exit 1 when anything is wrong. */
export const doctor: Verb = {
  usage: USAGE,
  async run(words, { output }) {
    takeNoWords(USAGE, words);
    const { settings, feeds, people } = readConfiguration(loadEnvironment());
    let wrong = 0;
    const tell = ({ ok, text }: Finding): void => {
      if (!ok) wrong++;
      output.write(`${ok ? 'ok     ' : 'WRONG  '} ${text}\n`);
    };
    tell({
      ok: true,
      text: `configuration in ${settings.configDir}: ${feeds.length} feeds, ${people.length} people`,
    });
    tell(await checkDatabase(settings));
    // Whoever runs the doctor chose the platforms' addresses: a proxy on this machine is allowed.
    await using platforms = new Http({ userAgent: userAgent(settings.contactUrl), mayConnect: anyAddress });
    tell(await checkDiscord(settings.discord, platforms));
    tell(await checkSlack(settings.slack, platforms));
    await using http = new Http({ userAgent: userAgent(settings.contactUrl) });
    for (const finding of await Promise.all(feeds.map((feed) => checkFeed(feed, http)))) tell(finding);
    return wrong > 0 ? 1 : 0;
  },
};

async function checkDatabase({ databaseUrl }: Settings): Promise<Finding> {
  try {
    await using db = openDatabase(databaseUrl);
    await migrate(db);
    return { ok: true, text: `database: ${databaseUrl.startsWith('postgres') ? 'PostgreSQL' : databaseUrl}` };
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return { ok: false, text: `database: ${cause instanceof Error ? cause.message : String(cause)}` };
  }
}

async function checkFeed({ id, url }: { id: string; url: string }, http: Http): Promise<Finding> {
  const { ok, text } = await tryFeed(url, http);
  return { ok, text: `feed ${id}: ${text.split('\n', 1)[0] ?? ''}` };
}
