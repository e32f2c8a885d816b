import { describe, expect, it } from 'vitest';
import { isPost } from '../../support/discord/stand-in.ts';
import { build, chat, connected, discord, post, query, withStandIn } from '../support/discord.ts';
import { handlerOnDesk } from '../support/handler.ts';

describe('connected', () => {
  connected();

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
});

describe('not yet connected', () => {
  withStandIn();

  it('does not read an empty history as proof where it may not read', async () => {
    discord.gateway.permissions = String((1n << 10n) | (1n << 11n));
    await build().start(handlerOnDesk());
    expect(await chat.findSent(query())).toMatchObject({
      kind: 'unknown',
      message: expect.stringContaining('Read Message History'),
    });
  });

  it('calls a send that hung ambiguous', async () => {
    await build({ timeoutMs: 300 }).start(handlerOnDesk());
    discord.failPost('hang');
    expect(await chat.send(post())).toMatchObject({ kind: 'ambiguous' });
    expect(discord.http.calls.filter(isPost)).toHaveLength(1);
  });
});
