import { describe, expect, it } from 'vitest';
import { pauseCard } from '../../../src/chat/cards/pause-card.ts';
import type { Destination } from '../../../src/model/destination.ts';
import { text } from '../../support/json.ts';
import { isCall } from '../../support/slack/stand-in.ts';
import { CHANNEL, DIRECT, TEAM, USER } from '../../support/slack/workspace.ts';
import { blockTexts, chat, connected, HERE, post, slack } from '../support/slack.ts';

describe('connected', () => {
  connected();

  it('posts an alert whose whole meaning is in its text, and unfurls nothing', async () => {
    const outcome = await chat.send(post());
    const [posted] = slack.workspace.posted;
    expect(outcome).toEqual({ kind: 'sent', messageId: posted?.ts });
    expect(blockTexts(posted?.body)).toEqual([
      '◆ *Offers dialogue* · United States → North Korea · _U.S.-DPRK talks_\n*Dana Whitlock*, State Department spokesperson',
      '“The door is open, and we have set no preconditions.”',
      'to reporters · Washington, Tuesday · via News 1',
      '<https://wire.example/yonhap/1|Yonhap 14:02 KST, first> · <https://wire.example/upi/7|UPI 14:09> · 2 more speakers in this story · <https://wire.example/yonhap/1|Read>',
      expect.anything(),
    ]);
    for (const part of [
      'Offers dialogue · United States → North Korea',
      'Dana Whitlock',
      '“The door is open',
      'Yonhap 14:02',
    ])
      expect(text(posted?.body['text'])).toContain(part);
    expect(posted?.body).toMatchObject({
      unfurl_links: 'false',
      unfurl_media: 'false',
      metadata: {
        event_type: 'demarche_delivery',
        event_payload: { delivery_id: 'delivery-1', revision: 0 },
      },
    });
  });

  it('edits a post, and shows the correction', async () => {
    const sent = await chat.send(post());
    if (sent.kind !== 'sent') throw new Error(sent.kind);
    const corrected = post({ revision: 1 }, { mark: { kind: 'corrected', note: 'corrects the day' } });
    expect(await chat.edit(corrected, sent.messageId)).toEqual(sent);
    const [posted, ...others] = slack.workspace.posted;
    expect(others).toEqual([]);
    expect(blockTexts(posted?.body)[0]).toContain(':warning: *Corrected*: corrects the day');
    expect(posted?.body).toMatchObject({ metadata: { event_payload: { revision: 1 } } });
  });

  it('is content where somebody deleted the post to be edited', async () => {
    expect(await chat.edit(post({ revision: 1 }), '1.1')).toEqual({ kind: 'sent', messageId: '1.1' });
  });

  it('posts into threads, as replies, and to one person', async () => {
    const direct: Destination = { platform: 'slack', space: TEAM, channel: '', user: USER };
    await chat.send(post({ destination: { ...HERE, thread: '1.5' } }));
    await chat.send(post({ inReplyTo: '1.7' }));
    await chat.send(post({ destination: direct }));
    await chat.send(post({ destination: direct, deliveryId: 'next' }));
    expect(slack.workspace.posted.map(({ channel, thread }) => [channel, thread])).toEqual([
      [CHANNEL, '1.5'],
      [CHANNEL, '1.7'],
      [DIRECT, undefined],
      [DIRECT, undefined],
    ]);
    expect(slack.http.calls.filter(isCall('conversations.open'))).toHaveLength(1);
  });

  it('names the channel that a notice is about', async () => {
    const card = pauseCard({ kind: 'paused', place: HERE, message: 'The channel is archived' });
    await chat.send(post({ card }));
    expect(blockTexts(slack.workspace.posted[0]?.body).join('\n')).toContain(
      `The channel is archived\nWhere: <#${CHANNEL}>`,
    );
  });

  it('keeps hostile and overlong text within bounds', async () => {
    const said = `<!channel> <@U1> *bold* &amp; <https://evil.example|x> ${'긴 말 '.repeat(2000)}`;
    const outcome = await chat.send(
      post(
        {},
        {
          words: { kind: 'quotation', parts: [said] },
          speaker: { name: '<!here>'.repeat(60), position: '&'.repeat(900), personId: 'x'.repeat(200) },
          sources: [{ wire: 'W'.repeat(300), at: 0, url: `https://wire.example/${'a'.repeat(3000)}` }],
        },
      ),
    );
    expect(outcome.kind).toBe('sent');
    const [head = '', words] = blockTexts(slack.workspace.posted[0]?.body);
    expect(head).toContain('&lt;!here&gt;');
    expect(head).not.toContain('<!');
    expect(words).toMatch(/^“<!channel> <@U1> \*bold\*.*…”$/s);
    expect(text(slack.workspace.posted[0]?.body['text'])).not.toContain('<!');
  });
});
