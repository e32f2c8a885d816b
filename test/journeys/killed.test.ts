import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EVERYTHING } from '../../src/model/subscription.ts';
import { openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { subscribe } from '../../src/store/subscriptions.ts';
import { CHANNEL_ID, GUILD_ID } from '../support/discord/packets.ts';
import { DiscordStandIn, isPost, TOKEN } from '../support/discord/stand-in.ts';
import { configurationFor, serviceProcess } from '../support/service-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { testWire } from '../support/wire.ts';

/** Unlike each other in people, places and matter, so that each is a story of its own. */
const SAID: readonly (readonly [id: string, title: string, body: string])[] = [
  [
    'seoul',
    'Seoul offers talks',
    '"We propose talks on family reunions next month," South Korean Unification Minister Baek Seung-woo said Monday. He urged North Korea to accept.',
  ],
  [
    'tokyo',
    'Tokyo protests launch',
    '"Japan strongly protests this ballistic missile launch," Japanese Foreign Minister Haruto Senda told reporters in Tokyo. He demanded that Pyongyang stop.',
  ],
  [
    'tehran',
    'Tehran on inspectors',
    '"Iran will not allow new nuclear inspections under pressure," Iranian Foreign Minister Farid Rahmani said in Tehran, rejecting a European request.',
  ],
  [
    'kyiv',
    'Kyiv asks for air defence',
    '"Ukraine urges its partners to send more air defense systems," Ukrainian Foreign Minister Olena Hnatiuk said in Kyiv after Russian strikes.',
  ],
  [
    'taipei',
    'Taipei condemns drills',
    '"Taiwan condemns the Chinese military exercises around the island," Taiwanese presidential spokesperson Lin Yu-chen said in Taipei.',
  ],
  [
    'ankara',
    'Ankara and Athens',
    '"Turkey warns Greece against arming the Aegean islands," Turkish Foreign Ministry spokesperson Emre Aksoylu said in Ankara.',
  ],
];

const items = (publishedAt: number) => SAID.map(([id, title, body]) => ({ id, title, body, publishedAt }));

const posts = (discord: DiscordStandIn): string[] =>
  discord.channels.posted.map(({ content }) => /wire\.example\/(\w+)/.exec(content)?.[1] ?? content).sort();

it('posts each story once, killed at the worst moments', { timeout: 60_000 }, async () => {
  const folder = temporaryFolder();
  await using wire = await testWire(items(Date.now()));
  const discord = await DiscordStandIn.start();
  const configDir = configurationFor(folder, wire);
  const db = openDatabase(join(folder, 'demarche.sqlite'));
  await migrate(db);
  const destination = { platform: 'discord', space: GUILD_ID, channel: CHANNEL_ID } as const;
  await subscribe(db, { destination, filter: EVERYTHING, createdBy: 'u' }, Date.now());

  const start = (): ChildProcess =>
    serviceProcess({
      DEMARCHE_DATA_DIR: folder,
      DEMARCHE_CONFIG_DIR: configDir,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiUrl,
      LOG_LEVEL: 'silent',
    });
  const kill = async (child: ChildProcess, signal: NodeJS.Signals): Promise<unknown> => {
    const ended = once(child, 'exit');
    child.kill(signal);
    return (await ended)[0];
  };
  /** What a killed process had leased is free again, without waiting for the lease to run out. */
  const endLeases = async (): Promise<void> => {
    for (const table of ['feed', 'article', 'destination'] as const)
      await db.updateTable(table).set({ lease_until: null }).execute();
  };

  // While the feed is being read.
  const first = start();
  await expect.poll(() => wire.requests.length, { timeout: 20_000 }).toBeGreaterThan(0);
  await kill(first, 'SIGKILL');
  await endLeases();

  // The post arrived, its answer did not.
  discord.failPost('lost');
  const second = start();
  await discord.http.seen(isPost, 1);
  await kill(second, 'SIGKILL');
  await endLeases();

  // Some minutes later Discord no longer knows the nonce: the channel's history has to answer.
  discord.channels.forgetNonces();
  const third = start();
  await discord.http.seen(isPost, 3);
  await kill(third, 'SIGKILL');
  await endLeases();

  const last = start();
  await expect.poll(() => posts(discord), { timeout: 20_000 }).toHaveLength(SAID.length);
  await expect
    .poll(() => db.selectFrom('delivery').select('status').where('status', '!=', 'sent').execute())
    .toEqual([]);
  expect(await kill(last, 'SIGTERM')).toBe(0);
  expect(posts(discord)).toEqual(SAID.map(([id]) => id).sort());
  await db.destroy();
  await discord.stop();
});
