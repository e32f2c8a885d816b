import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { platformChats } from '../../src/app/platforms.ts';
import { loadAnalyser } from '../../src/cli/analyser.ts';
import { readConfiguration } from '../../src/config/configuration.ts';
import { readPeople } from '../../src/config/people-files.ts';
import { indexPeople } from '../../src/people/people-index.ts';
import { PLATFORMS } from '../support/platforms.ts';
import { runningApp } from '../support/running-app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { testWire } from '../support/wire.ts';

const { people: registry, topics: known } = readConfiguration({});
const topics = () => known;
const people = indexPeople([...registry, ...readPeople(join('config', 'demo', 'people.yaml'))]);
const analyse = loadAnalyser('config', people);

const OFFER = `"The door is open, and we have set no preconditions," State Department spokesperson Dana Whitlock said at a briefing in Washington.

Whitlock urged North Korea to return to the negotiating table.`;

describe.each(PLATFORMS)('in %s', (_name, start) => {
  it('a reader follows, is told, and asks back', async () => {
    const folder = temporaryFolder();
    await using wire = await testWire();
    const platform = await start();
    {
      const chats = await platformChats(platform.settings, () => {});
      await using _app = await runningApp(folder, wire, { chats, people, analyse, topics, follow: [] });
      expect(await platform.ask('subscribe country:US')).toMatch(/follow/i);
      expect(await platform.ask('subscriptions')).toMatch(/US/);

      wire.items = [{ id: 'offer', title: 'Washington offers talks', body: OFFER, publishedAt: Date.now() }];
      await expect.poll(() => platform.posts().length, { timeout: 10_000 }).toBe(1);
      const [alert] = platform.posts();
      expect(alert).toContain('Dana Whitlock');
      expect(alert).toContain('The door is open, and we have set no preconditions');
      expect(alert).toContain('wire.example/offer');

      expect(await platform.ask('latest')).toContain('The door is open');
      const who = await platform.ask('who dana-whitlock');
      expect(who).toContain('State Department spokesperson');
      expect(who).toContain('The door is open');
      expect(await platform.ask('who dana-whitlok')).toContain('Whitlock');
      expect(await platform.ask('help')).toMatch(/subscribe/);
    }
    await platform.stop();
  });
});

const SEED = join('..', 'shared', 'data', 'seed', 'upi-2021-06-21.txt');

// The story the project starts from is not the project's to hold: only where it lies beside it.
describe.runIf(existsSync(SEED)).each(PLATFORMS)('the seed story in %s', (_name, start) => {
  it('has every quotation with its speaker, though two Kims are in it', async () => {
    const folder = temporaryFolder();
    await using wire = await testWire();
    const platform = await start();
    {
      const chats = await platformChats(platform.settings, () => {});
      const clock = shiftedClock('2021-06-21T20:00:00Z');
      await using _app = await runningApp(folder, wire, {
        chats,
        people,
        analyse,
        topics,
        clock,
        follow: [],
      });
      await platform.ask('subscribe country:US');
      const body = readFileSync(SEED, 'utf8').replaceAll('\n', '\n\n');
      const title = 'U.S. envoy says no preconditions for North Korea talks';
      wire.items = [{ id: 'seed', title, body, publishedAt: clock() }];
      // Three speakers at most have a post of their own.
      await expect.poll(() => platform.posts().length, { timeout: 10_000 }).toBe(3);

      const kim = await platform.ask('who sung-kim');
      expect(kim).toContain('We continue to hope that');
      expect(kim).toContain('We will also urge all U.N. member states');
      const sullivan = await platform.ask('who jake-sullivan');
      expect(sullivan).toContain('We are awaiting a clear signal from Pyongyang');
      expect(sullivan).toContain('His comments this week we regard as an interesting signal');
      expect(sullivan).toContain('Well, the clear signal they could send is to say');
      expect(sullivan).toContain('no substitute for diplomacy');
      expect(await platform.ask('who noh-kyu-duk')).toContain('necessary role');
      expect(await platform.ask('who kim-jong-un')).toContain('dialogue and confrontation');
    }
    await platform.stop();
  });
});

/** Real time, as if it had begun then: positions are those of the story's day. */
function shiftedClock(iso: string): () => number {
  const shift = Date.parse(iso) - Date.now();
  return () => Date.now() + shift;
}
