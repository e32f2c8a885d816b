import { describe, expect, it } from 'vitest';
import { list, object, text } from '../../support/json.ts';
import { isCall } from '../../support/slack/stand-in.ts';
import { BOT_USER, DIRECT } from '../../support/slack/workspace.ts';
import { chat, connected, post, slack } from '../support/slack.ts';

describe('connected', () => {
  connected();

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
});
