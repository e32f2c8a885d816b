import type { Settings } from '../../src/config/settings.ts';
import { readSettings } from '../../src/config/settings.ts';
import { DiscordStandIn, TOKEN } from './discord/stand-in.ts';
import { APP_TOKEN, BOT_TOKEN, SlackStandIn } from './slack/stand-in.ts';

/** A platform as a reader meets it: commands go in, posts come out as text. */
export interface ReadersPlatform {
  readonly settings: Settings;
  /** `who sung-kim`, typed by a reader. @returns what they are shown */
  ask(command: string): Promise<string>;
  /** What stands in the channel, oldest first. */
  posts(): readonly string[];
  stop(): Promise<void>;
}

/** Slash commands of Discord take named options: the text's first word names the command. */
const DISCORD_OPTIONS: Readonly<Record<string, string>> = { who: 'name', subscribe: 'country' };

export const PLATFORMS: readonly (readonly [string, () => Promise<ReadersPlatform>])[] = [
  [
    'Discord',
    async () => {
      const discord = await DiscordStandIn.start();
      return {
        settings: readSettings({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl }),
        async ask(command) {
          const [name = '', ...rest] = command.split(' ');
          const option = DISCORD_OPTIONS[name];
          const value = rest.join(' ').replace(/^country:/, '');
          const options = option && value ? { [option]: value } : {};
          return (await discord.slash(name, { options })).text;
        },
        posts: () => discord.channels.posted.map(({ content }) => content),
        stop: () => discord.stop(),
      };
    },
  ],
  [
    'Slack',
    async () => {
      const slack = await SlackStandIn.start();
      return {
        settings: readSettings({
          SLACK_BOT_TOKEN: BOT_TOKEN,
          SLACK_APP_TOKEN: APP_TOKEN,
          SLACK_API_URL: slack.apiUrl,
        }),
        ask: async (command) => (await slack.slash('/demarche', command)).text,
        posts: () => slack.workspace.posted.map(({ body }) => String(body['text'])),
        stop: () => slack.stop(),
      };
    },
  ],
];
