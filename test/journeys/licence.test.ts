import { expect, it } from 'vitest';
import { recordingChat } from '../support/recording-chat.ts';
import { runningApp, testFeed } from '../support/running-app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { testWire } from '../support/wire.ts';

const BODY = `It rained in the capital on Monday, and the ministers met for talks on the ferry line.

They ate. "The door to talks is open today," Ann Lee said. The ferry line to the islands was closed in March.

The islands have had no ferry since the storm.`;

it('keeps of a text what the licence allows, shows the exact words, and knows the story after a restart', async () => {
  const folder = temporaryFolder();
  const publishedAt = Date.now();
  const title = 'Ministers meet for talks on the ferry line to the islands';
  await using wire = await testWire([{ id: 'one', title, body: BODY, publishedAt }]);
  await using other = await testWire();
  const feeds = [
    { ...testFeed('test', 'Test Wire', wire.url), keep: 'statements' as const },
    testFeed('other', 'Other Wire', other.url),
  ];
  const first = recordingChat();
  {
    await using app = await runningApp(folder, wire, { chats: [first.chat], feeds });
    await first.arrived(1);
    const bodies = await app.db.selectFrom('article').select('body').execute();
    expect(bodies).toEqual([{ body: '"The door to talks is open today," Ann Lee said. ' }]);
  }
  expect(first.recorded[0]?.card).toMatchObject({
    words: { kind: 'quotation', text: 'The door to talks is open today' },
  });
  const second = recordingChat();
  await using app = await runningApp(folder, wire, { chats: [second.chat], feeds });
  const copy = BODY.replace('The door to talks is open today', 'We will speak again in the spring');
  other.items = [{ id: 'theirs', title, body: copy, publishedAt: Date.now() }];
  await second.arrived(1);
  const stories = await app.db.selectFrom('article').select('story_id').execute();
  expect(new Set(stories.map(({ story_id }) => story_id)).size).toBe(1);
});
