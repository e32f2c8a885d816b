import { expect, it } from 'vitest';
import type { Card } from '../../src/model/card.ts';
import { recordingChat } from '../support/recording-chat.ts';
import { runningApp, testFeed } from '../support/running-app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { testWire, type WireItem } from '../support/wire.ts';

const OFFER: WireItem = {
  id: 'one',
  title: 'Minister makes an offer',
  body: 'The minister spoke on Monday. "The door to talks is open today," Ann Lee said.',
};
const now = () => Date.now();

function quoted(card: Card | undefined): string | undefined {
  return card?.kind === 'alert' && card.words.kind === 'quotation' ? card.words.text : undefined;
}

it('tells a follower who said what, with the source, once', async () => {
  const folder = temporaryFolder();
  await using wire = await testWire([{ ...OFFER, publishedAt: now() }]);
  const { chat, recorded, arrived } = recordingChat();
  await using _app = await runningApp(folder, wire, { chats: [chat] });
  await arrived(1);
  expect(recorded[0]).toMatchObject({
    kind: 'post',
    card: {
      speaker: { name: 'Ann Lee', position: 'Foreign minister' },
      words: { kind: 'quotation', text: 'The door to talks is open today' },
      links: [{ url: 'https://wire.example/one' }],
    },
  });
});

it('posts nothing again over a restart, nor what was too old at the first poll', async () => {
  const folder = temporaryFolder();
  const old = { ...OFFER, id: 'old', body: '"This was said last week," Bo Park said.' };
  await using wire = await testWire([
    { ...OFFER, publishedAt: now() },
    { ...old, publishedAt: now() - 7 * 24 * 3_600_000 },
  ]);
  const first = recordingChat();
  {
    await using _app = await runningApp(folder, wire, { chats: [first.chat] });
    await first.arrived(1);
  }
  const second = recordingChat();
  await using _app = await runningApp(folder, wire, { chats: [second.chat] });
  const fresh = { id: 'two', title: 'More', body: '"A second round is set," Bo Park said.' };
  wire.items = [{ ...fresh, publishedAt: now() }, ...wire.items];
  await second.arrived(1);
  expect(first.recorded.map(({ card }) => quoted(card))).toEqual(['The door to talks is open today']);
  expect(second.recorded.map(({ card }) => quoted(card))).toEqual(['A second round is set']);
});

it('adds a further source to the post instead of posting again', async () => {
  const folder = temporaryFolder();
  await using wire = await testWire([{ ...OFFER, publishedAt: now() }]);
  await using other = await testWire();
  const { chat, recorded, arrived } = recordingChat();
  const feeds = [testFeed('test', 'Test Wire', wire.url), testFeed('other', 'Other Wire', other.url)];
  await using _app = await runningApp(folder, wire, { chats: [chat], feeds });
  await arrived(1);
  other.items = [{ ...OFFER, id: 'theirs', publishedAt: now() }];
  await arrived(2);
  expect(recorded[1]).toMatchObject({
    kind: 'edit',
    messageId: recorded[0]?.messageId,
    card: {
      sources: [{ text: expect.stringMatching(/^Test Wire/) }, { text: expect.stringMatching(/^Other/) }],
    },
  });
});

it('says nothing of a lead that repeats what was told', async () => {
  const folder = temporaryFolder();
  await using wire = await testWire([{ ...OFFER, publishedAt: now() }]);
  const { chat, recorded, arrived } = recordingChat();
  await using _app = await runningApp(folder, wire, { chats: [chat] });
  await arrived(1);
  wire.items = [{ ...OFFER, title: '(LEAD) Minister makes an offer', publishedAt: now() }];
  await arrived(1);
  const fresh = { id: 'two', title: 'More', body: '"A second round is set," Bo Park said.' };
  wire.items = [{ ...fresh, publishedAt: now() }, ...wire.items];
  await arrived(2);
  expect(recorded.map(({ kind, card }) => [kind, quoted(card)])).toEqual([
    ['post', 'The door to talks is open today'],
    ['post', 'A second round is set'],
  ]);
});

it.each<[string, Partial<WireItem>]>([
  ['a changed id', { id: 'another' }],
  ['http for https', { url: 'http://wire.example/one' }],
  ['tracking parameters', { url: 'https://wire.example/one?utm_source=rss&utm_medium=feed' }],
  ['a bumped date', { publishedAt: Date.now() + 60_000 }],
  ['an edited title', { title: 'Minister makes a new offer of talks' }],
])('posts nothing again for %s', async (_name, change) => {
  const folder = temporaryFolder();
  const item = { ...OFFER, url: 'https://wire.example/one', publishedAt: now() };
  await using wire = await testWire([item]);
  const { chat, recorded, arrived } = recordingChat();
  await using _app = await runningApp(folder, wire, { chats: [chat] });
  await arrived(1);
  const fresh = {
    id: 'two',
    title: 'More',
    body: '"A second round is set," Bo Park said.',
    publishedAt: now(),
  };
  wire.items = [fresh, { ...item, ...change }];
  await arrived(2);
  expect(recorded.map(({ kind, card }) => [kind, quoted(card)])).toEqual([
    ['post', 'The door to talks is open today'],
    ['post', 'A second round is set'],
  ]);
});

it('sends a failed post again, and looks before it repeats one whose end is unknown', async () => {
  const folder = temporaryFolder();
  await using wire = await testWire([{ ...OFFER, publishedAt: now() }]);
  const outcomes = [
    { kind: 'failed', message: 'down' },
    { kind: 'ambiguous', message: 'timed out' },
  ] as const;
  const { chat, recorded } = recordingChat([...outcomes], { kind: 'found', messageId: 'already' });
  const looked = Promise.withResolvers<void>();
  const find = chat.findSent;
  const looking = {
    ...chat,
    findSent: (query: Parameters<typeof find>[0]) => {
      looked.resolve();
      return find(query);
    },
  };
  await using _app = await runningApp(folder, wire, { chats: [looking], random: () => 0 });
  await looked.promise;
  expect(recorded).toEqual([]);
});

it('goes on reading when one feed answers nonsense', async () => {
  const folder = temporaryFolder();
  await using wire = await testWire([{ ...OFFER, publishedAt: now() }]);
  wire.answer = (_request, response) => response.writeHead(200).end('<html><body>Sign in</body></html>');
  const { chat, arrived } = recordingChat();
  await using app = await runningApp(folder, wire, { chats: [chat], random: () => 0 });
  await expect
    .poll(async () => app.db.selectFrom('event').selectAll().execute())
    .toMatchObject([{ subject: 'feed:test', kind: 'failing' }]);
  wire.answer = undefined;
  await app.db.updateTable('feed').set({ next_check_at: 0 }).execute();
  await arrived(1);
});

it('answers health', async () => {
  const folder = temporaryFolder();
  await using wire = await testWire();
  await using app = await runningApp(folder, wire, { chats: [] });
  const answer = await fetch(`http://127.0.0.1:${app.port}/health`);
  expect(await answer.json()).toMatchObject({ status: 'ok', feeds: [{ id: 'test' }] });
});
