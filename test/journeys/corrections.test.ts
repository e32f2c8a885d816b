import { expect, it } from 'vitest';
import { readPrioritiesFile } from '../../src/config/priorities-file.ts';
import { recordingChat } from '../support/recording-chat.ts';
import { runningApp } from '../support/running-app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { testWire, type WireItem } from '../support/wire.ts';

const publishedAt = Date.now();
const LEAD: WireItem = {
  id: 'story',
  title: '(LEAD) Minister answers the drills',
  body: 'The minister spoke on Monday. "If the drills go on, we will answer with more launches," Ann Lee said.',
  publishedAt,
};
const CORRECTED: WireItem = {
  id: 'story',
  title: '(CORRECTED) (LEAD) Minister answers the drills',
  body: `(ATTN: CORRECTS speaker and wording in para 2)

The minister spoke on Monday. "If the drills go on, we will answer with fitting measures," Bo Park said.`,
  publishedAt,
};

it('edits and marks the post of a statement that its wire corrects, and says so in its thread', async () => {
  const folder = temporaryFolder();
  await using wire = await testWire([LEAD]);
  const { chat, recorded, arrived } = recordingChat();
  const priorities = () => ({ ...readPrioritiesFile('config/priorities.yaml'), urgent: 0 });
  await using _app = await runningApp(folder, wire, { chats: [chat], priorities });
  await arrived(1);
  wire.items = [CORRECTED];
  await arrived(3);
  const messageId = recorded[0]?.messageId;
  const corrected = {
    urgency: 'Urgent',
    speaker: { name: 'Bo Park' },
    words: { kind: 'quotation', text: 'If the drills go on, we will answer with fitting measures' },
    mark: {
      kind: 'corrected',
      note: 'CORRECTS speaker and wording in para 2. Before: “If the drills go on, we will answer with more launches”, said Ann Lee',
    },
  };
  expect(recorded.slice(1)).toMatchObject([
    { kind: 'edit', messageId, card: corrected },
    { kind: 'post', inReplyTo: messageId, card: corrected },
  ]);
});

it('marks what a wire withdraws, and says so in its thread', async () => {
  const folder = temporaryFolder();
  await using wire = await testWire([LEAD]);
  const { chat, recorded, arrived } = recordingChat();
  await using _app = await runningApp(folder, wire, { chats: [chat] });
  await arrived(1);
  wire.items = [{ id: 'story', title: 'STORY WITHDRAWN', body: 'The story is withdrawn.', publishedAt }];
  await arrived(3);
  const messageId = recorded[0]?.messageId;
  expect(recorded.slice(1)).toMatchObject([
    { kind: 'edit', messageId, card: { mark: { kind: 'retracted' } } },
    { kind: 'post', inReplyTo: messageId, card: { mark: { kind: 'retracted' } } },
  ]);
});

it('says nothing of a statement that a later lead repeats or leaves out', async () => {
  const folder = temporaryFolder();
  await using wire = await testWire([LEAD]);
  const { chat, recorded, arrived } = recordingChat();
  await using _app = await runningApp(folder, wire, { chats: [chat] });
  await arrived(1);
  wire.items = [{ ...LEAD, title: '(2nd LD) Minister answers the drills', body: `${LEAD.body} It rained.` }];
  const added = 'Seoul answered at once. "We regret these words of the North," Bo Park said.';
  wire.items = [{ ...LEAD, title: '(3rd LD) Minister answers the drills', body: added }];
  await arrived(2);
  expect(recorded).toMatchObject([
    { kind: 'post', card: { speaker: { name: 'Ann Lee' } } },
    { kind: 'post', card: { speaker: { name: 'Bo Park' } } },
  ]);
  expect(recorded.map(({ card }) => card.kind === 'alert' && card.mark)).toEqual([undefined, undefined]);
});
