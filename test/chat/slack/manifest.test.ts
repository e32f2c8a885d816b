import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { ALL_COMMANDS } from '../../../src/chat/commands/all.ts';
import { SLASH_NAMES } from '../../../src/chat/slack/slash-names.ts';
import { list, object } from '../../support/json.ts';

const manifest = object(parse(readFileSync('config/slack-manifest.yaml', 'utf8')));
const slash = list(object(manifest['features'])['slash_commands']).map(object);

/** Slack's own, which no app may take. */
const BUILT_IN =
  '/archive /away /call /collapse /dm /dnd /expand /feed /help /invite /join /leave /me /msg /mute /open /prefs /remind /remove /rename /search /shortcuts /shrug /star /status /topic /who'.split(
    ' ',
  );

it('declares just the commands that are registered', () => {
  expect(slash.map(({ command }) => command)).toEqual(Object.keys(SLASH_NAMES));
});

it('takes no name of Slack’s own, and leads to commands that exist', () => {
  const known = ALL_COMMANDS.map(({ name }) => name);
  for (const [name, command] of Object.entries(SLASH_NAMES)) {
    expect(BUILT_IN).not.toContain(name);
    if (command !== undefined) expect(known).toContain(command);
  }
});

it('asks for Socket Mode, buttons, and the events that are listened to', () => {
  expect(manifest['settings']).toMatchObject({
    socket_mode_enabled: true,
    interactivity: { is_enabled: true },
    event_subscriptions: { bot_events: ['app_mention', 'message.im'] },
  });
});
