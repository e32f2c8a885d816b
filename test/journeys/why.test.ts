import { expect, it } from 'vitest';
import { cardText } from '../../src/chat/card-text.ts';
import { makeReader } from '../../src/cli/make-reader.ts';
import { readJudgement } from '../../src/config/configuration.ts';
import type { Asker } from '../../src/model/command.ts';
import { CONSOLE } from '../../src/model/destination.ts';
import { EVERYTHING } from '../../src/model/subscription.ts';
import { indexPeople } from '../../src/people/people-index.ts';
import { recordingChat } from '../support/recording-chat.ts';
import { PEOPLE, runningApp } from '../support/running-app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { testWire } from '../support/wire.ts';

const ASKER: Asker = { destination: CONSOLE, personal: CONSOLE, user: 'u', locale: 'en', mayManage: true };

const judgement = readJudgement({});

const STORY = {
  id: 'one',
  title: 'Seoul condemns sanctions',
  body: 'South Korean Foreign Minister Ann Lee condemned the sanctions that Norway imposed on Peru.\n\nA shopkeeper in Busan said the fish was too dear.',
  publishedAt: Date.now(),
};

it('says of an alert who asked for it, who speaks, and how act, topics and target were read', async () => {
  const folder = temporaryFolder();
  await using wire = await testWire([STORY]);
  const { chat, recorded, arrived } = recordingChat();
  const people = indexPeople(PEOPLE);
  const filter = { ...EVERYTHING, countries: { any: ['NO'], none: [] } };
  await using app = await runningApp(folder, wire, {
    chats: [chat],
    people,
    ...makeReader(judgement, people),
    topics: () => judgement.topics,
    follow: [{ destination: CONSOLE, filter, createdBy: 'operator' }],
  });
  const ask = async (line: string): Promise<string> =>
    cardText((await app.handler.runText(line, ASKER)).card);
  await arrived(1);
  const [post] = recorded;
  if (post?.card.kind !== 'alert') throw new Error('Cannot ask why as an alert must have come: got none');
  const number = post.card.actions.find(({ label }) => label === 'Why?')?.command ?? '';

  const why = await ask(number);
  expect(why).toMatch(/Told here: it is what number 1 \(country:NO\) asks for/);
  expect(why).toMatch(
    /Speaker: “South Korean Foreign Minister Ann Lee” is Ann Lee, foreign minister that day/,
  );
  expect(why).toMatch(/Act: Condemns or criticises \(\d+ %\): the writer’s verb names it; “.*condemned/);
  expect(why).toMatch(/To: Norway: named in what is said/);
  expect(why).toMatch(/Topics: Sanctions \(\d+ %\): the words “sanctions”/);
  expect(why).toMatch(/Priority: (?:normal|urgent)/);

  await expect.poll(() => ask('why')).toBe(why);
  const both = await ask('why https://wire.example/one?utm_source=x');
  expect(both).toContain('Told here');
  expect(both).toContain('Not told here: no subscription of this place asks for it');
  expect(await ask('why 999')).toContain('Nothing on record');
});
