import { type App, startApp } from '../../src/app/app.ts';
import type { AppOptions } from '../../src/app/options.ts';
import type { FeedSettings } from '../../src/config/feeds-file.ts';
import { readPrioritiesFile } from '../../src/config/priorities-file.ts';
import { readSettings } from '../../src/config/settings.ts';
import { createLogger } from '../../src/lib/log.ts';
import { CONSOLE } from '../../src/model/destination.ts';
import type { Person } from '../../src/model/person.ts';
import { EVERYTHING } from '../../src/model/subscription.ts';
import { indexPeople } from '../../src/people/people-index.ts';
import { quotesOnly } from './quotes-only.ts';

const person = (id: string, given: string, family: string): Person => ({
  id,
  country: 'KR',
  names: { en: { given, family, order: 'given-first' } },
  positions: [{ title: { en: 'foreign minister' }, country: 'KR', from: '2020-01-01', to: null }],
});

export const PEOPLE: readonly Person[] = [person('ann-lee', 'Ann', 'Lee'), person('bo-park', 'Bo', 'Park')];

/** A feed that is due at every beat. */
export const testFeed = (id: string, wire: string, url: string): FeedSettings => ({
  id,
  wire,
  url,
  pages: false,
  private: true,
  everyMinutes: { min: 0.001, max: 0.001 },
  windowHours: 6,
  keep: 'excerpt',
  notices: true,
});

/** The whole service, on a real file and real HTTP, polling one feed as often as it beats. */
export async function runningApp(
  folder: string,
  wire: { readonly url: string },
  options: Pick<AppOptions, 'chats'> & Partial<AppOptions>,
): Promise<App> {
  return await startApp({
    settings: readSettings({ DEMARCHE_DATA_DIR: folder, PORT: '0' }),
    log: await createLogger({ level: 'silent', readable: false, output: process.stderr }),
    feeds: [testFeed('test', 'Test Wire', wire.url)],
    people: indexPeople(PEOPLE),
    topics: () => [{ id: 'sanctions', label: { en: 'Sanctions' }, description: 'Sanctions' }],
    priorities: () => readPrioritiesFile('config/priorities.yaml'),
    analyse: quotesOnly,
    explain: (_article, statements) => statements.map(() => ({ why: [] })),
    clock: Date.now,
    random: Math.random,
    timeZone: 'UTC',
    follow: [{ destination: CONSOLE, filter: EVERYTHING, createdBy: 'operator' }],
    ...options,
  });
}
