import { expect, it } from 'vitest';
import { CONSOLE } from '../../src/model/destination.ts';
import { EVERYTHING } from '../../src/model/subscription.ts';
import { deliveryCounts } from '../../src/store/deliveries.ts';
import { subscribe, subscriptionsOf } from '../../src/store/subscriptions.ts';
import { recordingChat } from '../support/recording-chat.ts';
import { runningApp } from '../support/running-app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { testWire } from '../support/wire.ts';

const SOON = { timeout: 10_000 };
const OFFER = {
  id: 'one',
  title: 'Minister makes an offer',
  body: '"The door to talks is open today," Ann Lee said.',
};
const FURTHER = {
  id: 'two',
  title: 'Harbour works',
  body: '"A second crane is ready for the harbour," Bo Park said.',
};
const HERE = { destination: CONSOLE, filter: EVERYTHING, createdBy: 'operator' } as const;

it('goes on after a post that is refused', async () => {
  const folder = temporaryFolder();
  await using wire = await testWire([{ ...OFFER, publishedAt: Date.now() }]);
  const { chat, recorded } = recordingChat([
    { kind: 'rejected', code: 'invalid_blocks', message: 'Slack refuses the post' },
  ]);
  await using app = await runningApp(folder, wire, { chats: [chat] });
  await expect.poll(() => deliveryCounts(app.db), SOON).toEqual({ failed: 1 });
  wire.items = [{ ...FURTHER, publishedAt: Date.now() }];
  await expect.poll(() => recorded, SOON).toMatchObject([{ card: { speaker: { name: 'Bo Park' } } }]);
});

it('keeps what a closed channel could not take until somebody subscribes it anew', async () => {
  const folder = temporaryFolder();
  await using wire = await testWire([{ ...OFFER, publishedAt: Date.now() }]);
  const refused = 'The bot is not in the channel';
  const { chat, recorded } = recordingChat([{ kind: 'permanent', code: 'not_in_channel', message: refused }]);
  await using app = await runningApp(folder, wire, { chats: [chat] });
  const pauses = async () =>
    (await subscriptionsOf(app.db, CONSOLE)).map(({ pausedBecause }) => pausedBecause);
  await expect.poll(pauses, SOON).toEqual([refused]);
  expect(recorded).toEqual([]);
  await subscribe(app.db, HERE, Date.now());
  await expect.poll(() => recorded, SOON).toMatchObject([{ card: { speaker: { name: 'Ann Lee' } } }]);
});

it('tells whoever follows something in a channel, once and directly, that nothing can be posted there', async () => {
  const folder = temporaryFolder();
  await using wire = await testWire([{ ...OFFER, publishedAt: Date.now() }]);
  const message = 'The bot is not in the channel';
  const { chat, recorded } = recordingChat([{ kind: 'permanent', code: 'not_in_channel', message }]);
  const channel = { platform: 'slack', space: 'T1', channel: 'C1' } as const;
  const filters = [EVERYTHING, { ...EVERYTHING, people: { any: ['ann-lee'], none: [] } }];
  await using _app = await runningApp(folder, wire, {
    chats: [{ ...chat, platform: 'slack' }],
    follow: filters.map((filter) => ({ destination: channel, filter, createdBy: 'U1' })),
  });
  const told = {
    destination: { platform: 'slack', space: 'T1', channel: '', user: 'U1' },
    card: { kind: 'notice', tone: 'problem', text: expect.stringContaining(message), place: channel },
  };
  await expect.poll(() => recorded, SOON).toMatchObject([told]);
});
