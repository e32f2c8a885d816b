import { describe, expect, it } from 'vitest';
import { isEdit, isPost } from '../../support/discord/stand-in.ts';
import { text } from '../../support/json.ts';
import { build, chat, connected, discord, post, query, recording, withStandIn } from '../support/discord.ts';
import { handlerOnDesk } from '../support/handler.ts';

describe('connected', () => {
  connected();

  it('gives up its token at the first 401, and says so once', async () => {
    discord.failPost({ status: 401, body: { message: '401: Unauthorized', code: 0 } });
    expect(await chat.send(post())).toMatchObject({ kind: 'failed' });
    const event = await recording.until('refused');
    expect(event.kind === 'refused' && event.message).toMatch(/DISCORD_TOKEN.*discord\.com\/developers/);
    expect(await chat.send(post())).toEqual({ kind: 'failed', message: 'Discord is not connected' });
    expect(discord.http.calls.filter(isPost)).toHaveLength(1);
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

describe('not yet connected', () => {
  withStandIn();

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
});
