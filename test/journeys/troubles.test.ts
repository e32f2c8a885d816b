import { expect, it } from 'vitest';
import { CONSOLE } from '../../src/model/destination.ts';
import { EVERYTHING, type Filter } from '../../src/model/subscription.ts';
import { openTroubles } from '../../src/store/events.ts';
import { feedById } from '../../src/store/feeds.ts';
import { recordingChat } from '../support/recording-chat.ts';
import { runningApp, testFeed } from '../support/running-app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { testWire, type WireItem } from '../support/wire.ts';

const HOUR_MS = 3_600_000;
const SOON = { timeout: 10_000 };

const offer = (publishedAt = Date.now()): WireItem => ({
  id: 'one',
  title: 'Minister makes an offer',
  body: 'The minister spoke on Monday. "The door to talks is open today," Ann Lee said.',
  publishedAt,
});
const FURTHER = {
  id: 'two',
  title: 'Harbour works',
  body: '"A second crane is ready for the harbour," Bo Park said.',
};

const HARBOURS =
  'Alba Bruma Celin Dorva Estrel Fanor Gildas Horva Istra Jarno Kelva Lumbra Morven Nesta Orlo Pavra Quill'.split(
    ' ',
  );

const BO_PARKS = expect.objectContaining({ speaker: expect.objectContaining({ name: 'Bo Park' }) });

const follow = (wires: Filter['wires']) => [
  {
    destination: CONSOLE,
    filter: { ...EVERYTHING, wires },
    createdBy: 'operator',
  },
];

it('tells once that a feed fails, and that it is read again', async () => {
  const folder = temporaryFolder();
  await using wire = await testWire([offer()]);
  const { chat, recorded, arrived } = recordingChat();
  // Minutes pass in a second, and with them the pauses between tries.
  const startedAt = Date.now();
  const clock = () => startedAt + (Date.now() - startedAt) * 60;
  await using _app = await runningApp(folder, wire, { chats: [chat], clock });
  await arrived(1);
  const tries = Promise.withResolvers<void>();
  let failed = 0;
  wire.answer = (_request, response) => {
    response.writeHead(500).end();
    if (++failed === 3) tries.resolve();
  };
  await Promise.all([arrived(2), tries.promise]);
  wire.answer = undefined;
  await arrived(3);
  expect(recorded.slice(1).map(({ card }) => card)).toMatchObject([
    {
      kind: 'notice',
      tone: 'problem',
      text: expect.stringMatching(/^Test Wire cannot be read at present \(test, .*500/),
    },
    { kind: 'notice', tone: 'done', text: expect.stringMatching(/^Test Wire is back \(test, .* 3 failures/) },
  ]);
});

it('tells that a feed is quiet beyond its habit, and that it brings items again', async () => {
  const folder = temporaryFolder();
  const habit = Array.from({ length: 60 }, (_, i) => ({
    id: `weather-${i}`,
    title: `The weather at hour ${i}`,
    body: `Wind from the ${i}th side.`,
    publishedAt: Date.now() - 72 * HOUR_MS + i * HOUR_MS,
  }));
  await using wire = await testWire(habit);
  const { chat, recorded, arrived } = recordingChat();
  const feed = testFeed('test', 'Test Wire', wire.url);
  let silent = 0;
  await using _app = await runningApp(folder, wire, {
    chats: [chat],
    feeds: [feed],
    clock: () => Date.now() + silent,
  });
  silent = 24 * HOUR_MS;
  await arrived(1);
  wire.items = [{ ...FURTHER, publishedAt: Date.now() + silent }, ...wire.items];
  await arrived(3);
  expect(recorded.map(({ card }) => card)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ tone: 'problem', text: expect.stringMatching(/^Test Wire has been quiet/) }),
      expect.objectContaining({ tone: 'done', text: expect.stringMatching(/brings items again/) }),
      expect.objectContaining({ kind: 'alert' }),
    ]),
  );
});

it.each([
  ['a feed that is not to be told of', { notices: false }, { any: [], none: [] }],
  ['a wire that nobody here follows', {}, { any: ['other-wire'], none: [] }],
  ['a wire that is left out here', {}, { any: [], none: ['test-wire'] }],
])('says nothing of %s', async (_what, settings, wires) => {
  const folder = temporaryFolder();
  await using wire = await testWire([offer()]);
  await using other = await testWire();
  const { chat, recorded } = recordingChat();
  const feeds = [
    { ...testFeed('test', 'Test Wire', wire.url), ...settings },
    testFeed('other', 'Other Wire', other.url),
  ];
  await using app = await runningApp(folder, wire, { chats: [chat], feeds, follow: follow(wires) });
  await expect.poll(async () => (await feedById(app.db, 'test'))?.last_ok_at, SOON).toBeTypeOf('number');
  wire.answer = (_request, response) => response.writeHead(500).end();
  await expect.poll(() => openTroubles(app.db, 'test'), SOON).toHaveLength(1);
  other.items = [{ ...FURTHER, publishedAt: Date.now() }];
  await expect.poll(() => recorded.map(({ card }) => card), SOON).toContainEqual(BO_PARKS);
  expect(recorded.filter(({ card }) => card.kind === 'notice')).toEqual([]);
});

it('tells what an outage held back in one digest, and what is fresh at once', async () => {
  const folder = temporaryFolder();
  await using wire = await testWire([
    { id: 'weather', title: 'Weather', body: 'Wind.', publishedAt: Date.now() },
  ]);
  const { chat, recorded } = recordingChat();
  const startedAt = Date.now();
  const clock = () => startedAt + (Date.now() - startedAt) * 60;
  await using app = await runningApp(folder, wire, { chats: [chat], clock });
  await expect.poll(async () => (await feedById(app.db, 'test'))?.last_ok_at, SOON).toBeTypeOf('number');
  const late = Array.from({ length: 17 }, (_, i) => ({
    id: `late-${i}`,
    title: `Speech at harbour ${HARBOURS[i]}`,
    body: `"${HARBOURS[i]}ton, ${HARBOURS[i]}mouth, ${HARBOURS[i]}ville open," Ann Lee said.`,
    publishedAt: startedAt - (30 - i) * HOUR_MS,
  }));
  wire.items = [offer(clock()), ...late.toReversed()];
  await expect.poll(() => recorded, SOON).toHaveLength(2);
  const [alert, digest] = recorded.map(({ card }) => card);
  expect(alert).toMatchObject({ kind: 'alert', words: { text: 'The door to talks is open today' } });
  expect(digest).toMatchObject({
    kind: 'list',
    title: '17 statements that came late',
    note: expect.stringContaining('2 more'),
  });
  const rows = digest?.kind === 'list' ? digest.rows : [];
  expect(rows).toHaveLength(15);
  expect(rows[0]?.text).toContain('Albaton');
});

it('answers a digest when a statement in it is corrected', async () => {
  const folder = temporaryFolder();
  await using wire = await testWire([
    { id: 'weather', title: 'Weather', body: 'Wind.', publishedAt: Date.now() },
  ]);
  const { chat, recorded } = recordingChat();
  const startedAt = Date.now();
  const clock = () => startedAt + (Date.now() - startedAt) * 60;
  await using app = await runningApp(folder, wire, { chats: [chat], clock });
  await expect.poll(async () => (await feedById(app.db, 'test'))?.last_ok_at, SOON).toBeTypeOf('number');
  const late = offer(startedAt - 30 * HOUR_MS);
  wire.items = [late];
  await expect.poll(() => recorded, SOON).toHaveLength(1);
  const body = late.body.replace('Ann Lee', 'Bo Park');
  wire.items = [
    { ...late, title: `(CORRECTED) ${late.title}`, body: `(ATTN: CORRECTS speaker in para 2)\n\n${body}` },
  ];
  await expect.poll(() => recorded, SOON).toHaveLength(2);
  expect(recorded[1]).toMatchObject({
    inReplyTo: recorded[0]?.messageId,
    card: { kind: 'alert', speaker: { name: 'Bo Park' }, mark: { kind: 'corrected' } },
  });
});
