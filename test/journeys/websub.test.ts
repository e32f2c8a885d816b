import { expect, it } from 'vitest';
import { readSettings } from '../../src/config/settings.ts';
import { feedById, removeFeed } from '../../src/store/feeds.ts';
import { deliver, testHub, verify } from '../support/hub.ts';
import { recordingChat } from '../support/recording-chat.ts';
import { runningApp, testFeed } from '../support/running-app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { rss, testWire } from '../support/wire.ts';

const SOON = { timeout: 10_000 };
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 3_600_000;

const item = (id: string, words: string) => ({
  id,
  title: `The minister of ${id}`,
  body: `"${words}," Ann Lee said.`,
  publishedAt: Date.now(),
});

async function followedByHub() {
  await using made = new AsyncDisposableStack();
  const folder = temporaryFolder();
  const wire = made.use(await testWire());
  const hub = made.use(await testHub());
  wire.headers = { link: `<${hub.url}>; rel="hub", <https://wire.example/topic>; rel="self"` };
  const { chat, recorded, arrived } = recordingChat();
  const clock = { ahead: 0 };
  const app = made.use(
    await runningApp(folder, wire, {
      chats: [chat],
      feeds: [{ ...testFeed('test', 'Test Wire', wire.url), everyMinutes: { min: 0.001, max: 60 } }],
      clock: () => Date.now() + clock.ahead,
      settings: readSettings({
        DEMARCHE_DATA_DIR: folder,
        PORT: '0',
        DEMARCHE_PUBLIC_URL: 'https://demarche.example/base',
      }),
    }),
  );
  await expect.poll(() => hub.asked, SOON).toHaveLength(1);
  const form = hub.asked[0] ?? new URLSearchParams();
  const secret = form.get('hub.secret') ?? '';
  const disposing = made.move();
  return {
    db: app.db,
    port: app.port,
    hub,
    form,
    secret,
    recorded,
    arrived,
    clock,
    [Symbol.asyncDispose]: () => disposing.disposeAsync(),
  };
}

it('alerts of what a hub delivers, signed, without waiting for a poll', async () => {
  await using followed = await followedByHub();
  const { port, form, secret, recorded, arrived } = followed;
  expect(form.get('hub.topic')).toBe('https://wire.example/topic');
  expect(form.get('hub.callback')).toMatch(/^https:\/\/demarche\.example\/base\/websub\/[\w-]{32}$/);
  expect(await verify(port, stripped(form))).toEqual({ status: 200, body: 'a challenge' });

  const forged = rss([item('forgery', 'This was never said by anybody')]);
  expect(await deliver(port, stripped(form), { body: forged, secret: 'a guess' })).toBe(202);
  const body = rss([item('one', 'The door to talks is open today')]);
  expect(await deliver(port, stripped(form), { body, secret })).toBe(202);
  await arrived(1);
  expect(recorded.map(({ card }) => card)).toMatchObject([
    { words: { text: 'The door to talks is open today' } },
  ]);
});

it('confirms nothing that it did not ask for', async () => {
  await using followed = await followedByHub();
  const { port, form } = followed;
  const other = { 'hub.topic': 'https://wire.example/other' };
  expect((await verify(port, stripped(form), other)).status).toBe(404);
  expect((await verify(port, stripped(form), { 'hub.mode': 'unsubscribe' })).status).toBe(404);
  const nobody = new URLSearchParams({ 'hub.callback': 'https://demarche.example/websub/nobody' });
  expect((await verify(port, nobody)).status).toBe(404);
  expect(await deliver(port, nobody, { body: rss([]), secret: '' })).toBe(404);
});

it('asks the hub to stop where its feed is removed, and confirms that', async () => {
  await using followed = await followedByHub();
  const { db, port, form, secret, hub } = followed;
  await verify(port, stripped(form));
  await removeFeed(db, 'test', Date.now());
  await expect
    .poll(() => hub.asked.map((asked) => Object.fromEntries(asked)), SOON)
    .toContainEqual({
      'hub.mode': 'unsubscribe',
      'hub.topic': form.get('hub.topic'),
      'hub.callback': form.get('hub.callback'),
    });
  const stop = { 'hub.mode': 'unsubscribe' };
  expect(await verify(port, stripped(form), stop)).toEqual({ status: 200, body: 'a challenge' });
  expect(await deliver(port, stripped(form), { body: rss([]), secret })).toBe(404);
});

it('renews before the lease ends', async () => {
  await using followed = await followedByHub();
  const { port, form, hub, clock } = followed;
  await verify(port, stripped(form));
  clock.ahead = 9 * DAY_MS + 60_000;
  await expect.poll(() => hub.asked, SOON).toHaveLength(2);
  expect(hub.asked[1]?.get('hub.callback')).toBe(form.get('hub.callback'));
});

it('goes on polling what a hub delivers, at its longest pause', async () => {
  await using followed = await followedByHub();
  const { db, port, form, clock } = followed;
  await verify(port, stripped(form));
  // By its rhythm a feed of no items is asked every few minutes.
  clock.ahead = 30 * MINUTE_MS;
  const pause = async () => {
    const feed = await feedById(db, 'test');
    return feed?.last_ok_at ? (feed.next_check_at - feed.last_ok_at) / MINUTE_MS : 0;
  };
  expect(await pause()).toBeLessThan(30);
  await expect.poll(pause, SOON).toBeGreaterThanOrEqual(60);
});

/** The operator's proxy passes the path on without its base. */
function stripped(form: URLSearchParams): URLSearchParams {
  const inside = new URLSearchParams(form);
  inside.set('hub.callback', (form.get('hub.callback') ?? '').replace('/base/', '/'));
  return inside;
}
