import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alertCard } from '../../../src/chat/cards/alert-card.ts';
import { pauseCard } from '../../../src/chat/cards/pause-card.ts';
import { ALL_COMMANDS } from '../../../src/chat/commands/all.ts';
import { DiscordChat, type DiscordChatOptions } from '../../../src/chat/discord/discord-chat.ts';
import type { Alert } from '../../../src/model/alert.ts';
import type { OutgoingPost } from '../../../src/model/chat.ts';
import type { Destination } from '../../../src/model/destination.ts';
import {
  CHANNEL_ID,
  DIRECT_CHANNEL_ID,
  GUILD_ID,
  THREAD_ID,
  USER_ID,
} from '../../support/discord/packets.ts';
import { DiscordStandIn, isEdit, isPost, TOKEN } from '../../support/discord/stand-in.ts';
import { text } from '../../support/json.ts';
import { ALERT, TOPICS } from '../support/desk.ts';
import { handlerOnDesk } from '../support/handler.ts';
import { Recording } from '../support/recording.ts';

let discord: DiscordStandIn;
let chat: DiscordChat;
let recording: Recording;

const build = (over: Partial<DiscordChatOptions> = {}): DiscordChat => {
  chat = new DiscordChat({
    token: TOKEN,
    apiUrl: discord.apiUrl,
    commands: ALL_COMMANDS,
    onEvent: recording.onEvent,
    ...over,
  });
  return chat;
};

const post = (over: Partial<OutgoingPost> = {}, alert: Partial<Alert> = {}): OutgoingPost => ({
  deliveryId: 'delivery-1',
  revision: 0,
  destination: { platform: 'discord', space: GUILD_ID, channel: CHANNEL_ID },
  card: alertCard({ ...ALERT, ...alert }, { topics: TOPICS, timeZone: 'Asia/Seoul' }),
  ...over,
});

const query = (since = Date.now()) => ({ deliveryId: 'delivery-1', destination: post().destination, since });

beforeEach(async () => {
  discord = await DiscordStandIn.start();
  recording = new Recording();
});

afterEach(async () => {
  await chat.stop();
  await discord.stop();
});

describe('logged in', () => {
  beforeEach(async () => {
    expect(await build().start(handlerOnDesk())).toEqual({ kind: 'ready', as: 'demarche' });
  });

  it('has registered every command, with names in other languages', () => {
    expect(discord.commands.map(({ name }) => name)).toEqual([
      'who',
      'subscribe',
      'unsubscribe',
      'subscriptions',
      'latest',
      'why',
      'sources',
      'help',
    ]);
    expect(discord.commands[0]).toMatchObject({
      name_localizations: { ko: '누구', ja: '誰', 'zh-CN': '是谁' },
    });
  });

  it('answers /who to the asker alone, without mentions', async () => {
    const shown = await discord.slash('who', { options: { name: 'dana-whitlock' } });
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toContain('Dana Whitlock');
    expect(shown.text).toContain('● **State Department spokesperson** · since February 2020');
    expect(shown.body).toMatchObject({ allowed_mentions: { parse: [] } });
  });

  it('subscribes the channel, lists and ends it', async () => {
    const made = await discord.slash('subscribe', {
      options: { topic: 'us-dprk-talks', country: 'KP,-RU' },
    });
    expect(made.text).toContain('Following topic:us-dprk-talks country:KP -country:RU, as number 1');
    expect((await discord.slash('subscriptions')).text).toContain('**1** · topic:us-dprk-talks country:KP');
    expect((await discord.slash('subscriptions', { in: 'thread' })).text).toContain(
      'Nothing is followed here',
    );
    expect((await discord.slash('unsubscribe', { options: { number: '1' } })).text).toContain(
      'No longer following',
    );
  });

  it('lets a reader subscribe themselves, but not the channel', async () => {
    const reader = { permissions: '1024' };
    const channel = await discord.slash('subscribe', { options: { topic: 'iran' }, ...reader });
    expect(channel.text).toContain('Only those who manage this channel');
    const self = await discord.slash('subscribe', { options: { topic: 'iran', for: 'me' }, ...reader });
    expect(self.text).toContain('in your direct messages');
    expect((await discord.slash('subscriptions', { in: 'direct' })).text).toContain('topic:iran');
  });

  it('answers /latest and /help', async () => {
    expect((await discord.slash('latest', { options: { since: '2021-05' } })).text).toContain(
      'Dana Whitlock: “The door',
    );
    expect((await discord.slash('help')).text).toContain('**/who NAME');
    expect((await discord.slash('who', { options: { name: 'whitlok' } })).text).toContain(
      '`who dana-whitlock`',
    );
  });

  it('completes names and topics with ids', async () => {
    expect(await discord.complete('who', 'name', 'whi')).toEqual([
      { name: 'Dana Whitlock, State Department spokesperson', value: 'dana-whitlock' },
    ]);
    expect(await discord.complete('subscribe', 'topic', 'sanktions')).toEqual([
      { name: 'Sanctions', value: 'sanctions' },
    ]);
  });

  it('posts an alert that mentions nobody and unfurls nothing', async () => {
    const outcome = await chat.send(post());
    const [posted] = discord.channels.posted;
    expect(outcome).toEqual({ kind: 'sent', messageId: posted?.id });
    expect(posted?.content.split('\n')).toEqual([
      '◆ **Offers dialogue** · United States → North Korea · *U.S.-DPRK talks*',
      '**Dana Whitlock**, State Department spokesperson',
      '> “The door is open, and we have set no preconditions.”',
      '-# to reporters · Washington, Tuesday · via News 1',
      expect.stringMatching(
        /^-# Yonhap 14:02 KST, first · UPI 14:09 · 2 more speakers in this story · \[Read\]\(<https:\/\/wire\.example\/yonhap\/1>\) · why 12 · ref \w{10}$/,
      ),
    ]);
    expect(posted?.body).toMatchObject({ allowed_mentions: { parse: [] }, enforce_nonce: true, flags: 4 });
  });

  it('answers the button under an alert', async () => {
    await chat.send(post());
    const shown = await discord.press('run:who dana-whitlock');
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toContain('Ambassador to Indonesia');
  });

  it('edits a post, and shows the correction', async () => {
    const sent = await chat.send(post());
    if (sent.kind !== 'sent') throw new Error(sent.kind);
    const corrected = post({ revision: 1 }, { mark: { kind: 'corrected', note: 'corrects the day' } });
    expect(await chat.edit(corrected, sent.messageId)).toEqual(sent);
    const [posted, ...others] = discord.channels.posted;
    expect(others).toEqual([]);
    expect(posted?.content).toContain('⚠ **Corrected**: corrects the day');
    expect(posted?.body).toMatchObject({ allowed_mentions: { parse: [] } });
  });

  it('is content where somebody deleted the post to be edited', async () => {
    expect(await chat.edit(post({ revision: 1 }), '42')).toEqual({ kind: 'sent', messageId: '42' });
  });

  it('posts into threads, as replies, and to one person', async () => {
    await chat.send(
      post({ destination: { platform: 'discord', space: GUILD_ID, channel: CHANNEL_ID, thread: THREAD_ID } }),
    );
    await chat.send(post({ inReplyTo: '42' }));
    await chat.send(post({ destination: { platform: 'discord', channel: '', user: USER_ID } }));
    await chat.send(
      post({ deliveryId: 'next', destination: { platform: 'discord', channel: '', user: USER_ID } }),
    );
    expect(discord.channels.posted.map(({ channel }) => channel)).toEqual([
      THREAD_ID,
      CHANNEL_ID,
      DIRECT_CHANNEL_ID,
      DIRECT_CHANNEL_ID,
    ]);
    expect(discord.channels.posted[1]?.body).toMatchObject({
      message_reference: { message_id: '42', fail_if_not_exists: false },
    });
    expect(discord.http.calls.filter(({ path }) => path.endsWith('/users/@me/channels'))).toHaveLength(1);
  });

  it('names the channel that a notice is about', async () => {
    const about: Destination = { platform: 'discord', space: GUILD_ID, channel: CHANNEL_ID };
    const card = pauseCard({ kind: 'paused', place: about, message: 'The channel is gone' });
    await chat.send(post({ destination: { platform: 'discord', channel: '', user: USER_ID }, card }));
    expect(discord.channels.posted[0]?.content).toContain(`The channel is gone\nWhere: <#${CHANNEL_ID}>`);
    await chat.send(post({ deliveryId: 'next', card: { ...card, place: { ...about, thread: THREAD_ID } } }));
    expect(discord.channels.posted[1]?.content).toContain(`<#${THREAD_ID}>`);
  });

  it('keeps hostile and overlong text within bounds', async () => {
    const said = `@everyone <@1> **bold** \`code\` [x](https://evil.example) ${'긴 말 '.repeat(2000)}`;
    const outcome = await chat.send(
      post(
        {},
        {
          words: { kind: 'quotation', parts: [said] },
          speaker: { name: '*'.repeat(400), position: '_'.repeat(900), personId: 'x'.repeat(200) },
          sources: [{ wire: 'W'.repeat(300), at: 0, url: `https://wire.example/${'a'.repeat(3000)}` }],
        },
      ),
    );
    expect(outcome.kind).toBe('sent');
    const content = discord.channels.posted[0]?.content ?? '';
    expect(content.length).toBeLessThanOrEqual(2000);
    expect(content).toContain(
      '“\\@everyone \\<\\@1\\> \\*\\*bold\\*\\* \\`code\\` \\[x\\](https://evil.example)',
    );
    expect(content).toContain('…”');
  });

  it('tells how long to wait when limited, without waiting or trying again', async () => {
    discord.failPost({
      status: 429,
      headers: { 'retry-after': '7' },
      body: { message: 'limited', retry_after: 7, global: false },
    });
    const outcome = await chat.send(post());
    expect(outcome).toMatchObject({ kind: 'limited' });
    expect(outcome.kind === 'limited' && outcome.retryAfterMs).toBeGreaterThanOrEqual(7000);
    expect(discord.http.calls.filter(isPost)).toHaveLength(1);
  });

  it.each([
    [50_001, 403, 'allow it “View Channel”'],
    [50_013, 403, 'allow it “Send Messages”'],
    [10_003, 404, 'The channel is gone'],
    [50_007, 403, 'takes no direct messages'],
  ])('calls %i permanent, and says what to do', async (code, status, advice) => {
    discord.failPost({ status, body: { message: 'refused', code } });
    const outcome = await chat.send(post());
    expect(outcome).toMatchObject({ kind: 'permanent', code: String(code) });
    expect(outcome.kind === 'permanent' && outcome.message).toContain(advice);
  });

  it('calls a message that Discord will not have rejected: the place is not to blame', async () => {
    discord.failPost({ status: 400, body: { message: 'Invalid Form Body', code: 50_035 } });
    expect(await chat.send(post())).toMatchObject({ kind: 'rejected', code: '50035' });
    expect(await chat.send(post())).toMatchObject({ kind: 'sent' });
  });

  it('sends once where the answer was lost: the nonce brings the same message', async () => {
    discord.failPost('lost');
    expect(await chat.send(post())).toMatchObject({ kind: 'ambiguous' });
    expect(discord.http.calls.filter(isPost)).toHaveLength(1);
    const again = await chat.send(post());
    expect(again).toEqual({ kind: 'sent', messageId: discord.channels.posted[0]?.id });
    expect(discord.channels.posted).toHaveLength(1);
  });

  it('finds a post whose answer was lost, also when nonces no longer count', async () => {
    const since = Date.now();
    await chat.send(post({ deliveryId: 'another' }));
    discord.failPost('lost');
    await chat.send(post());
    discord.channels.forgetNonces();
    expect(await chat.findSent(query(since))).toEqual({
      kind: 'found',
      messageId: discord.channels.posted[1]?.id,
    });
  });

  it('knows that nothing was sent, where it may read the history', async () => {
    discord.failPost({ status: 502 });
    expect(await chat.send(post())).toEqual({ kind: 'ambiguous', message: 'Discord answered 502' });
    expect(await chat.findSent(query())).toEqual({ kind: 'none' });
  });

  it('does not know where reading back is refused', async () => {
    discord.http.fail(({ method, path }) => method === 'GET' && path.endsWith('/messages'), {
      status: 403,
      body: { message: 'Missing Access', code: 50_001 },
    });
    expect(await chat.findSent(query())).toMatchObject({ kind: 'unknown' });
  });

  it('wants to be asked again where reading back fails for now', async () => {
    discord.http.fail(({ method, path }) => method === 'GET' && path.endsWith('/messages'), { status: 502 });
    expect(await chat.findSent(query())).toMatchObject({ kind: 'later' });
  });

  it('gives up its token at the first 401, and says so once', async () => {
    discord.failPost({ status: 401, body: { message: '401: Unauthorized', code: 0 } });
    expect(await chat.send(post())).toMatchObject({ kind: 'failed' });
    const event = await recording.until('refused');
    expect(event.kind === 'refused' && event.message).toMatch(/DISCORD_TOKEN.*discord\.com\/developers/);
    expect(await chat.send(post())).toEqual({ kind: 'failed', message: 'Discord is not connected' });
    expect(discord.http.calls.filter(isPost)).toHaveLength(1);
  });

  it('answers once what Discord delivers twice', async () => {
    await discord.slash('subscribe', { options: { topic: 'iran' }, twice: true });
    await discord.slash('help');
    expect(discord.http.calls.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(2);
  });

  it('comes back after the gateway breaks', async () => {
    discord.gateway.drop(4000);
    await recording.until('disconnected');
    await recording.until('connected', 2);
    expect((await discord.slash('help')).text).toContain('/who');
  });

  it('comes back where Discord has forgotten the session', async () => {
    discord.gateway.forgetful = true;
    discord.gateway.drop(4000);
    await recording.until('connected', 2);
    expect((await discord.slash('help')).text).toContain('/who');
    expect(recording.events.map(({ kind }) => kind)).toEqual(['connected', 'disconnected', 'connected']);
  });

  it('stops when the gateway refuses the token later', async () => {
    discord.gateway.drop(4004);
    const event = await recording.until('refused');
    expect(event.kind === 'refused' && event.message).toContain('DISCORD_TOKEN');
  });

  it('stops within five seconds though the other side no longer answers', async () => {
    discord.gateway.freeze();
    const before = performance.now();
    await chat.stop();
    expect(performance.now() - before).toBeLessThan(5000);
  });

  it('stops within five seconds though a request hangs', async () => {
    discord.failPost('hang');
    const hanging = chat.send(post());
    await discord.http.seen(isPost);
    const before = performance.now();
    await chat.stop();
    expect(performance.now() - before).toBeLessThan(5000);
    await discord.stop();
    expect(await hanging).toMatchObject({ kind: 'ambiguous' });
  });
});

it('does not read an empty history as proof where it may not read', async () => {
  discord.gateway.permissions = String((1n << 10n) | (1n << 11n));
  await build().start(handlerOnDesk());
  expect(await chat.findSent(query())).toMatchObject({
    kind: 'unknown',
    message: expect.stringContaining('Read Message History'),
  });
});

it('answers a command that is for everyone where everyone sees it', async () => {
  const commands = ALL_COMMANDS.map((command) =>
    command.name === 'latest' ? { ...command, visibleTo: 'everyone' as const } : command,
  );
  await build({ commands }).start(handlerOnDesk());
  expect((await discord.slash('latest')).ephemeral).toBe(false);
  expect((await discord.slash('help')).ephemeral).toBe(true);
});

it('calls a send that hung ambiguous', async () => {
  await build({ timeoutMs: 300 }).start(handlerOnDesk());
  discord.failPost('hang');
  expect(await chat.send(post())).toMatchObject({ kind: 'ambiguous' });
  expect(discord.http.calls.filter(isPost)).toHaveLength(1);
});

it('says which variable is wrong when the token is', async () => {
  const outcome = await build({ token: 'wrong.token.here' }).start(handlerOnDesk());
  expect(outcome).toMatchObject({ kind: 'refused', message: expect.stringContaining('DISCORD_TOKEN') });
  expect(JSON.stringify([outcome, recording.events])).not.toContain('wrong.token');
});

it('says so when its intents are not allowed', async () => {
  discord.gateway.refuseWith = 4014;
  expect(await build().start(handlerOnDesk())).toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('intents'),
  });
});

it('waits where Discord cannot be reached, and comes up by itself', async () => {
  discord.http.fail(({ path }) => path.endsWith('/gateway/bot'), { status: 503 });
  const outcome = await build({ retryMs: 10 }).start(handlerOnDesk());
  expect(outcome).toMatchObject({ kind: 'waiting', message: expect.stringContaining('trying again in') });
  await recording.until('connected');
  expect(await chat.send(post())).toMatchObject({ kind: 'sent' });
});

it('sends nothing before it has started', async () => {
  expect(await build().send(post())).toMatchObject({ kind: 'failed' });
  expect(await chat.findSent(query())).toMatchObject({ kind: 'later' });
  expect(text(discord.http.calls.find(isEdit)?.path)).toBe('');
});
