import { describe, expect, it } from 'vitest';
import { isCall } from '../../support/slack/stand-in.ts';
import { ARCHIVED, DIRECT } from '../../support/slack/workspace.ts';
import { handlerOnDesk } from '../support/handler.ts';
import { build, chat, connected, HERE, post, query, slack, withStandIn } from '../support/slack.ts';

describe('connected', () => {
  connected();

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
});

describe('not yet connected', () => {
  withStandIn();

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
});
