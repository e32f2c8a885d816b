import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alertCard } from '../../../src/chat/cards/alert-card.ts';
import { pauseCard } from '../../../src/chat/cards/pause-card.ts';
import { SlackChat } from '../../../src/chat/slack/slack-chat.ts';
import type { Alert } from '../../../src/model/alert.ts';
import type { OutgoingPost } from '../../../src/model/chat.ts';
import type { Destination } from '../../../src/model/destination.ts';
import { list, object, text } from '../../support/json.ts';
import { APP_TOKEN, BOT_TOKEN, isCall, SlackStandIn } from '../../support/slack/stand-in.ts';
import { ARCHIVED, BOT_USER, CHANNEL, DIRECT, TEAM, USER } from '../../support/slack/workspace.ts';
import { ALERT, TOPICS } from '../support/desk.ts';
import { handlerOnDesk } from '../support/handler.ts';
import { Recording } from '../support/recording.ts';

let slack: SlackStandIn;
let chat: SlackChat;
let recording: Recording;

const build = (over: Partial<ConstructorParameters<typeof SlackChat>[0]> = {}): SlackChat => {
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

const HERE: Destination = { platform: 'slack', space: TEAM, channel: CHANNEL };

const post = (over: Partial<OutgoingPost> = {}, alert: Partial<Alert> = {}): OutgoingPost => ({
  deliveryId: 'delivery-1',
  revision: 0,
  destination: HERE,
  card: alertCard({ ...ALERT, ...alert }, { topics: TOPICS, timeZone: 'Asia/Seoul' }),
  ...over,
});

const query = (over = {}) => ({ deliveryId: 'delivery-1', destination: HERE, since: Date.now(), ...over });

const blockTexts = (body: Readonly<Record<string, unknown>> = {}): readonly string[] =>
  list(body['blocks'])
    .map(object)
    .map((block) => text(object(block['text'])['text']) || text(object(list(block['elements'])[0])['text']));

beforeEach(async () => {
  slack = await SlackStandIn.start();
  recording = new Recording();
});

afterEach(async () => {
  await chat.stop();
  await slack.stop();
});

describe('connected', () => {
  beforeEach(async () => {
    expect(await build().start(handlerOnDesk())).toEqual({ kind: 'ready', as: 'demarche' });
  });

  it.each([
    ['/demarche', 'who sung', 'Nobody here is called “sung”'],
    ['/demarche', '', 'Demarche: who said what to whom'],
    ['/demarche', 'wo', 'There is no command “wo”'],
    ['/whois', 'dana-whitlock', 'State Department spokesperson'],
    ['/latest', 'since 2021-05', 'Dana Whitlock: “The door is open'],
    ['/subscriptions', '', 'Nothing is followed here yet'],
  ])('answers %s %s to the asker alone', async (command, words, expected) => {
    const shown = await slack.slash(command, words);
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toContain(expected);
  });

  it('subscribes the channel, lists and ends it', async () => {
    const made = await slack.slash('/subscribe', 'topic:talks “door &amp; window”');
    expect(made.text).toContain('Following topic:us-dprk-talks "door &amp; window", as number 1');
    expect((await slack.slash('/subscriptions', '')).text).toContain('topic:us-dprk-talks');
    expect((await slack.slash('/subscriptions', '', { channel: 'C2' })).text).toContain(
      'Nothing is followed',
    );
    expect((await slack.slash('/unsubscribe', '1')).text).toContain('No longer following');
  });

  it('runs a command once, though Slack delivers it twice', async () => {
    await slack.slash('/subscribe', 'topic:iran', { twice: true });
    expect((await slack.slash('/subscribe', 'topic:iran')).text).toContain(
      'Already following topic:iran, as number 1',
    );
    expect(slack.http.calls.filter(({ path }) => path.startsWith('/respond/'))).toHaveLength(2);
  });

  it('answers a mention in its thread, once', async () => {
    await slack.say(`<@${BOT_USER}> who dana-whitlock`, { thread: '1.5', twice: true });
    await slack.http.seen(isCall('chat.postMessage'));
    await slack.say(`please <@${BOT_USER}>`);
    await slack.http.seen(isCall('chat.postMessage'), 2);
    const [first, second, ...others] = slack.workspace.posted;
    expect(first?.thread).toBe('1.5');
    expect(text(first?.body['text'])).toContain('Dana Whitlock');
    expect(text(second?.body['text'])).toContain('There is no command “please”');
    expect(others).toEqual([]);
  });

  it('subscribes the thread in which it is mentioned', async () => {
    await slack.say(`<@${BOT_USER}> subscribe topic:iran`, { thread: '1.5' });
    await slack.http.seen(isCall('chat.postMessage'));
    await slack.say(`<@${BOT_USER}> subscriptions`, { thread: '1.5' });
    await slack.http.seen(isCall('chat.postMessage'), 2);
    expect(slack.workspace.posted.some(({ body }) => text(body['text']).includes('1  topic:iran'))).toBe(
      true,
    );
    expect((await slack.slash('/subscriptions', '')).text).toContain('Nothing is followed here yet');
  });

  it('answers direct messages', async () => {
    await slack.say('subscribe topic:iran', { channel: DIRECT });
    await slack.http.seen(isCall('chat.postMessage'));
    expect(slack.workspace.posted[0]).toMatchObject({ channel: DIRECT, thread: undefined });
    expect((await slack.slash('/subscriptions', '')).text).toContain('to you directly');
  });

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

  it('answers the button under an alert', async () => {
    await chat.send(post());
    const button = object(
      list(object(list(slack.workspace.posted[0]?.body['blocks']).at(-1))['elements'])[0],
    );
    const shown = await slack.press(text(button['action_id']), text(button['value']));
    expect(shown.ephemeral).toBe(true);
    expect(shown.body).toMatchObject({ replace_original: false });
    expect(shown.text).toContain('Ambassador to Indonesia');
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

  it('tells how long to wait when limited, and leaves other channels alone', async () => {
    slack.fail('chat.postMessage', {
      status: 429,
      headers: { 'retry-after': '7' },
      body: { ok: false, error: 'ratelimited' },
    });
    expect(await chat.send(post())).toEqual({ kind: 'limited', retryAfterMs: 7000 });
    expect(await chat.send(post({ destination: { ...HERE, channel: DIRECT } }))).toMatchObject({
      kind: 'sent',
    });
    expect(slack.http.calls.filter(isCall('chat.postMessage'))).toHaveLength(2);
  });

  it.each([
    ['channel_not_found', '/invite @demarche'],
    ['not_in_channel', '/invite @demarche'],
    ['is_archived', 'archived'],
    ['restricted_action', 'restricted_action'],
  ])('calls %s permanent, and says what to do', async (code, advice) => {
    slack.refuse('chat.postMessage', code);
    const outcome = await chat.send(post());
    expect(outcome).toMatchObject({ kind: 'permanent', code });
    expect(outcome.kind === 'permanent' && outcome.message).toContain(advice);
  });

  it('calls a message that Slack will not have rejected: the place is not to blame', async () => {
    slack.refuse('chat.postMessage', 'invalid_blocks');
    expect(await chat.send(post())).toMatchObject({ kind: 'rejected', code: 'invalid_blocks' });
  });

  it('meets an archived channel as Slack has it', async () => {
    expect(await chat.send(post({ destination: { ...HERE, channel: ARCHIVED } }))).toMatchObject({
      code: 'is_archived',
    });
  });

  it('finds a post whose answer was lost, and does not repeat it by itself', async () => {
    const since = Date.now();
    slack.workspace.pageSize = 2;
    slack.fail('chat.postMessage', 'lost');
    expect(await chat.send(post())).toMatchObject({ kind: 'ambiguous' });
    expect(slack.http.calls.filter(isCall('chat.postMessage'))).toHaveLength(1);
    for (const deliveryId of ['a', 'b', 'c']) await chat.send(post({ deliveryId }));
    expect(await chat.findSent(query({ since }))).toEqual({
      kind: 'found',
      messageId: slack.workspace.posted[0]?.ts,
    });
  });

  it('finds a lost reply in its thread', async () => {
    slack.fail('chat.postMessage', 'lost');
    await chat.send(post({ inReplyTo: '1.7' }));
    expect(await chat.findSent(query())).toEqual({ kind: 'none' });
    expect(await chat.findSent(query({ inReplyTo: '1.7' }))).toMatchObject({ kind: 'found' });
  });

  it('knows that nothing was sent', async () => {
    slack.fail('chat.postMessage', { status: 503 });
    expect(await chat.send(post())).toEqual({ kind: 'ambiguous', message: 'Slack answered 503' });
    expect(await chat.findSent(query())).toEqual({ kind: 'none' });
  });

  it.each(['not_in_channel', 'missing_scope'])(
    'does not know where reading back is refused: %s',
    async (code) => {
      slack.refuse('conversations.history', code);
      expect(await chat.findSent(query())).toMatchObject({
        kind: 'unknown',
        message: expect.stringContaining(code),
      });
    },
  );

  it.each(['internal_error', 'ratelimited'])(
    'wants to be asked again where reading back fails for now: %s',
    async (code) => {
      slack.refuse('conversations.history', code);
      expect(await chat.findSent(query())).toMatchObject({ kind: 'later' });
    },
  );

  it('gives up its token when it is revoked, and says so once', async () => {
    slack.refuse('chat.postMessage', 'token_revoked');
    expect(await chat.send(post())).toMatchObject({ kind: 'failed' });
    const event = await recording.until('refused');
    expect(event.kind === 'refused' && event.message).toMatch(/SLACK_BOT_TOKEN.*api\.slack\.com\/apps/);
    expect(await chat.send(post())).toEqual({ kind: 'failed', message: 'Slack is not connected' });
  });

  it('renews its connection when Slack asks, and returns after a break', async () => {
    slack.socket.renew();
    await recording.until('connected', 2);
    expect((await slack.slash('/whois', 'dana-whitlock')).text).toContain('Dana Whitlock');
    slack.socket.cut();
    await recording.until('connected', 3);
    expect((await slack.slash('/latest', '')).text).toContain('Latest statements');
    expect(slack.socket.connections).toBe(3);
  });

  it('outlives an outage', async () => {
    for (let i = 0; i < 3; i++) slack.fail('apps.connections.open', { status: 500 });
    slack.socket.cut();
    await recording.until('connected', 2);
    expect((await slack.slash('/latest', '')).text).toContain('Latest statements');
  });

  it('says so when the app token is revoked while running', async () => {
    slack.refuse('apps.connections.open', 'invalid_auth');
    slack.socket.cut();
    const event = await recording.until('refused');
    expect(event.kind === 'refused' && event.message).toContain('SLACK_APP_TOKEN');
  });

  it('stops within five seconds though the other side no longer answers', async () => {
    slack.socket.freeze();
    const before = performance.now();
    await chat.stop();
    expect(performance.now() - before).toBeLessThan(5000);
  });

  it('stops within five seconds though a request hangs', async () => {
    slack.fail('chat.postMessage', 'hang');
    const hanging = chat.send(post());
    await slack.http.seen(isCall('chat.postMessage'));
    const before = performance.now();
    await chat.stop();
    expect(performance.now() - before).toBeLessThan(5000);
    await slack.stop();
    expect(await hanging).toMatchObject({ kind: 'ambiguous' });
  });
});

it('calls a send that hung ambiguous, and one that could not leave failed', async () => {
  await build({ timeoutMs: 300 }).start(handlerOnDesk());
  slack.fail('chat.postMessage', 'hang');
  expect(await chat.send(post())).toMatchObject({ kind: 'ambiguous' });
  await slack.stop();
  expect(await chat.send(post())).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('ECONNREFUSED'),
  });
});

it.each([
  ['SLACK_BOT_TOKEN', { botToken: 'xoxb-wrong' }],
  ['SLACK_APP_TOKEN', { appToken: 'xapp-wrong' }],
])('says that %s is wrong, and where to get one', async (variable, tokens) => {
  const outcome = await build(tokens).start(handlerOnDesk());
  expect(outcome).toMatchObject({ kind: 'refused' });
  expect(outcome.kind === 'refused' && outcome.message).toContain(variable);
  expect(outcome.kind === 'refused' && outcome.message).toContain('https://api.slack.com/apps');
  expect(JSON.stringify([outcome, recording.events])).not.toContain('-wrong');
});

it('waits where Slack cannot be reached, and comes up by itself', async () => {
  slack.fail('auth.test', { status: 503 });
  const outcome = await build().start(handlerOnDesk());
  expect(outcome).toMatchObject({ kind: 'waiting', message: expect.stringContaining('trying again in') });
  await recording.until('connected');
  expect(await chat.send(post())).toMatchObject({ kind: 'sent' });
});
