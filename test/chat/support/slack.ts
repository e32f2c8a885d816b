import { afterEach, beforeEach, expect } from 'vitest';
import { alertCard } from '../../../src/chat/cards/alert-card.ts';
import { SlackChat } from '../../../src/chat/slack/slack-chat.ts';
import type { Alert } from '../../../src/model/alert.ts';
import type { OutgoingPost } from '../../../src/model/chat.ts';
import type { Destination } from '../../../src/model/destination.ts';
import { list, object, text } from '../../support/json.ts';
import { APP_TOKEN, BOT_TOKEN, SlackStandIn } from '../../support/slack/stand-in.ts';
import { CHANNEL, TEAM } from '../../support/slack/workspace.ts';
import { ALERT, TOPICS } from './desk.ts';
import { handlerOnDesk } from './handler.ts';
import { Recording } from './recording.ts';

export let slack: SlackStandIn;
export let chat: SlackChat;
export let recording: Recording;

export const build = (over: Partial<ConstructorParameters<typeof SlackChat>[0]> = {}): SlackChat => {
  chat = new SlackChat({
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    apiUrl: slack.apiUrl,
    onEvent: recording.onEvent,
    retryMs: 10,
    ...over,
  });
  return chat;
};

export const HERE: Destination = { platform: 'slack', space: TEAM, channel: CHANNEL };

export const post = (over: Partial<OutgoingPost> = {}, alert: Partial<Alert> = {}): OutgoingPost => ({
  deliveryId: 'delivery-1',
  revision: 0,
  destination: HERE,
  card: alertCard({ ...ALERT, ...alert }, { topics: TOPICS, timeZone: 'Asia/Seoul' }),
  ...over,
});

export const query = (over = {}) => ({
  deliveryId: 'delivery-1',
  destination: HERE,
  since: Date.now(),
  ...over,
});

export const blockTexts = (body: Readonly<Record<string, unknown>> = {}): readonly string[] =>
  list(body['blocks'])
    .map(object)
    .map((block) => text(object(block['text'])['text']) || text(object(list(block['elements'])[0])['text']));

/** Each test has a stand-in of its own, and leaves none behind. */
export function withStandIn(): void {
  beforeEach(async () => {
    slack = await SlackStandIn.start();
    recording = new Recording();
  });

  afterEach(async () => {
    await chat.stop();
    await slack.stop();
  });
}

/** The same, and the chat is connected to it. */
export function connected(): void {
  withStandIn();
  beforeEach(async () => {
    expect(await build().start(handlerOnDesk())).toEqual({ kind: 'ready', as: 'demarche' });
  });
}
