import { describe, expect, it } from 'vitest';
import { isCall } from '../../support/slack/stand-in.ts';
import { handlerOnDesk } from '../support/handler.ts';
import { build, chat, connected, post, recording, slack, withStandIn } from '../support/slack.ts';

describe('connected', () => {
  connected();

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

describe('not yet connected', () => {
  withStandIn();

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
});
