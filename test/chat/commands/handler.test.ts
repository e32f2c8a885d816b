import { beforeEach, describe, expect, it } from 'vitest';
import { cardText } from '../../../src/chat/card-text.ts';
import { ALL_COMMANDS } from '../../../src/chat/commands/all.ts';
import { commandHandler } from '../../../src/chat/commands/handler.ts';
import type { Asker } from '../../../src/model/command.ts';
import type { Desk } from '../../../src/model/desk.ts';
import { deskInMemory } from '../support/desk.ts';

const asker: Asker = {
  destination: { platform: 'slack', space: 'T1', channel: 'C1' },
  personal: { platform: 'slack', space: 'T1', channel: '', user: 'U1' },
  user: 'U1',
  locale: 'en',
  mayManage: true,
};

let desk: ReturnType<typeof deskInMemory>;
let faults: string[];

const handlerOver = (over: Desk) =>
  commandHandler({
    commands: ALL_COMMANDS,
    desk: over,
    timeZone: 'Asia/Seoul',
    onFault: ({ command, cause }) => faults.push(`${command}: ${String(cause)}`),
  });

async function say(text: string, from = asker): Promise<string> {
  const { card } = await handlerOver(desk).runText(text, from);
  return cardText(card);
}

beforeEach(() => {
  desk = deskInMemory();
  faults = [];
});

describe('who', () => {
  it('tells positions with their dates and the last statements', async () => {
    const text = await say('who dana-whitlock');
    expect(text).toContain('Dana Whitlock');
    expect(text).toContain('데이나 휘틀록');
    expect(text).toContain('State Department spokesperson · since February 2020');
    expect(text).toContain('Ambassador to Indonesia · March 2017 – January 2020');
    expect(text).toContain('“The door is open, and we have set no preconditions.”');
  });

  it.each([
    ['who han', ['Several people are called “han”', 'Han So-ra, Nuclear envoy', 'who han-song-il']],
    ['who whitlok', ['Nobody here is called “whitlok”', 'who dana-whitlock']],
    ['who', ['Whom?']],
    ['who whitlock at spring', ['must be like 2018-03', '“spring”']],
    ['누구 whitlock', ['Dana Whitlock']],
  ])('answers %j', async (text, parts) => {
    const answer = await say(text);
    for (const part of parts) expect(answer).toContain(part);
  });
});

describe('subscriptions', () => {
  it('are made, listed and ended', async () => {
    expect(await say('subscriptions')).toContain('Nothing is followed here yet');
    expect(await say('subscribe topic:talks country:KP')).toContain(
      'Following topic:us-dprk-talks country:KP, as number 1',
    );
    expect(await say('subscribe topic:talks country:KP')).toContain('Already following');
    expect(await say('subscribe for:me person:whitlock')).toContain('in your direct messages, as number 2');
    const listed = await say('subscriptions');
    expect(listed).toContain('1  topic:us-dprk-talks country:KP');
    expect(listed).toContain('2  person:dana-whitlock');
    expect(listed).toContain('to you directly');
    expect(await say('unsubscribe 9')).toContain('unsubscribe 1');
    expect(await say('unsubscribe #1')).toContain('No longer following topic:us-dprk-talks country:KP');
    expect(await say('unsubscribe 2')).toContain('No longer following person:dana-whitlock');
    expect(await say('subscriptions')).toContain('Nothing is followed here yet');
  });

  it('of a channel are changed only by those who manage it', async () => {
    const reader = { ...asker, mayManage: false };
    expect(await say('subscribe topic:iran', reader)).toContain('Only those who manage this channel');
    expect(await say('subscribe topic:iran for:me', reader)).toContain('Following topic:iran');
    await say('subscribe topic:sanctions');
    expect(await say('unsubscribe 2', reader)).toContain('Only those who manage this channel');
  });

  it('of another channel are out of reach', async () => {
    await say('subscribe topic:iran');
    const elsewhere = { ...asker, destination: { ...asker.destination, channel: 'C2' } };
    expect(await say('unsubscribe 1', elsewhere)).toContain('Nothing followed here has the number “1”');
  });
});

it('asks for the latest since a date, filtered', async () => {
  expect(await say('latest topic:talks since 2021-05')).toContain('Dana Whitlock: “The door is open');
  expect(desk.asked[0]).toMatchObject({ since: '2021-05', filter: { topics: { any: ['us-dprk-talks'] } } });
  expect(await say('latest since yesterday')).toContain('must be like 2021-05');
});

it.each([
  ['subscrbe topic:iran', ['no command “subscrbe”', 'subscribe']],
  ['help', ['who NAME', 'subscribe [topic:ID]', 'latest topic', 'help subscribe'].slice(0, 2)],
  ['', ['who NAME']],
  ['help unsubscribe', ['unsubscribe NUMBER', 'unsubscribe 3']],
  ['help wo', ['no command “wo”', 'who']],
])('helps with %j', async (text, parts) => {
  const answer = await say(text);
  for (const part of parts) expect(answer).toContain(part);
});

it('completes people, topics and the last of several values', async () => {
  const handler = handlerOver(desk);
  const complete = async (command: string, option: string, typed: string) =>
    (await handler.complete({ command, option, typed }, asker)).map(({ value }) => value);
  expect(await complete('who', 'name', 'whi')).toEqual(['dana-whitlock']);
  expect(await complete('subscribe', 'topic', 'tal')).toEqual(['us-dprk-talks']);
  expect(await complete('subscribe', 'topic', '')).toContain('iran');
  expect((await complete('subscribe', 'country', 'KP,-rus'))[0]).toBe('KP,-RU');
  await say('subscribe topic:iran');
  expect(await complete('unsubscribe', 'number', '')).toEqual(['1']);
});

it('turns a fault into an answer, and tells the operator', async () => {
  const broken = { ...desk, who: () => Promise.reject(new Error('disk full')) };
  const { card } = await handlerOver(broken).runText('who whitlock', asker);
  expect(cardText(card)).toContain('That went wrong here');
  expect(cardText(card)).not.toContain('disk');
  expect(faults).toEqual(['who: Error: disk full']);
});
