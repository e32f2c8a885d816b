import { describe, expect, it } from 'vitest';
import { pauseCard } from '../../../src/chat/cards/pause-card.ts';
import type { Destination } from '../../../src/model/destination.ts';
import {
  CHANNEL_ID,
  DIRECT_CHANNEL_ID,
  GUILD_ID,
  THREAD_ID,
  USER_ID,
} from '../../support/discord/packets.ts';
import { chat, connected, discord, post } from '../support/discord.ts';

describe('connected', () => {
  connected();

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
});
