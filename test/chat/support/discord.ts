import { afterEach, beforeEach, expect } from 'vitest';
import { alertCard } from '../../../src/chat/cards/alert-card.ts';
import { ALL_COMMANDS } from '../../../src/chat/commands/all.ts';
import { DiscordChat, type DiscordChatOptions } from '../../../src/chat/discord/discord-chat.ts';
import type { Alert } from '../../../src/model/alert.ts';
import type { OutgoingPost } from '../../../src/model/chat.ts';
import { CHANNEL_ID, GUILD_ID } from '../../support/discord/packets.ts';
import { DiscordStandIn, TOKEN } from '../../support/discord/stand-in.ts';
import { ALERT, TOPICS } from './desk.ts';
import { handlerOnDesk } from './handler.ts';
import { Recording } from './recording.ts';

export let discord: DiscordStandIn;
export let chat: DiscordChat;
export let recording: Recording;

export const build = (over: Partial<DiscordChatOptions> = {}): DiscordChat => {
  chat = new DiscordChat({
    token: TOKEN,
    apiUrl: discord.apiUrl,
    commands: ALL_COMMANDS,
    onEvent: recording.onEvent,
    ...over,
  });
  return chat;
};

export const post = (over: Partial<OutgoingPost> = {}, alert: Partial<Alert> = {}): OutgoingPost => ({
  deliveryId: 'delivery-1',
  revision: 0,
  destination: { platform: 'discord', space: GUILD_ID, channel: CHANNEL_ID },
  card: alertCard({ ...ALERT, ...alert }, { topics: TOPICS, timeZone: 'Asia/Seoul' }),
  ...over,
});

export const query = (since = Date.now()) => ({
  deliveryId: 'delivery-1',
  destination: post().destination,
  since,
});

/** Each test has a stand-in of its own, and leaves none behind. */
export function withStandIn(): void {
  beforeEach(async () => {
    discord = await DiscordStandIn.start();
    recording = new Recording();
  });

  afterEach(async () => {
    await chat.stop();
    await discord.stop();
  });
}

/** The same, and the chat is connected to it. */
export function connected(): void {
  withStandIn();
  beforeEach(async () => {
    expect(await build().start(handlerOnDesk())).toEqual({ kind: 'ready', as: 'demarche' });
  });
}
