import { describe, expect, it } from 'vitest';
import { ALL_COMMANDS } from '../../../src/chat/commands/all.ts';
import { build, chat, connected, discord, post, withStandIn } from '../support/discord.ts';
import { handlerOnDesk } from '../support/handler.ts';

describe('connected', () => {
  connected();

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

  it('answers the button under an alert', async () => {
    await chat.send(post());
    const shown = await discord.press('run:who dana-whitlock');
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toContain('Ambassador to Indonesia');
  });

  it('answers once what Discord delivers twice', async () => {
    await discord.slash('subscribe', { options: { topic: 'iran' }, twice: true });
    await discord.slash('help');
    expect(discord.http.calls.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(2);
  });
});

describe('not yet connected', () => {
  withStandIn();

  it('answers a command that is for everyone where everyone sees it', async () => {
    const commands = ALL_COMMANDS.map((command) =>
      command.name === 'latest' ? { ...command, visibleTo: 'everyone' as const } : command,
    );
    await build({ commands }).start(handlerOnDesk());
    expect((await discord.slash('latest')).ephemeral).toBe(false);
    expect((await discord.slash('help')).ephemeral).toBe(true);
  });
});
