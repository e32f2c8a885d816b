import { join, relative } from 'node:path';
import { platformChats } from '../app/platforms.ts';
import { ChatStates } from '../chat/chat-states.ts';
import type { Configuration } from '../config/configuration.ts';
import { readAside } from '../config/read-aside.ts';
import type { Settings } from '../config/settings.ts';
import { createLogger } from '../lib/log.ts';
import { indexPeople } from '../people/people-index.ts';
import { createJudging } from './judging.ts';
import { reloadSignal } from './reload-signal.ts';
import { serve, stopSignal, TERMINAL_FOLLOWS, terminalChat } from './service.ts';
import type { Verb } from './verb.ts';

/** The service, on config/feeds.yaml and whichever platforms have tokens. */
export const startWith = (configuration: Configuration): Pick<Verb, 'run'> => ({
  async run(_words, terminal) {
    const { settings, feeds, people: read, ...judgement } = configuration;
    const people = indexPeople(read);
    const inTerminal = !settings.discord && !settings.slack;
    const log = await createLogger({
      level: settings.logLevel,
      readable: terminal.interactive ?? false,
      output: terminal.errors,
    });
    const judging = createJudging(judgement, people, () => readAside('reload'));
    using _reload = terminal.interactive ? undefined : reloadSignal(judging, log);
    using stop = stopSignal();
    const states = new ChatStates(log);
    const chats = await platformChats(settings, states.onEvent);
    if (inTerminal) {
      chats.push(terminalChat(terminal, stop));
      terminal.output.write(addPlatforms(settings));
    }
    return await serve(
      {
        settings,
        log,
        feeds,
        people,
        ...judging,
        chats,
        states,
        clock: Date.now,
        random: Math.random,
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        follow: inTerminal ? [TERMINAL_FOLLOWS] : [],
      },
      stop,
      log,
    );
  },
});

const addPlatforms = ({
  configDir,
}: Settings): string => `Demarche runs in this terminal, as no platform has a token.
  Discord: set DISCORD_TOKEN (discord.com/developers → your application → Bot → Token),
           then \`npx node src/main.ts doctor\` prints the invite link.
  Slack:   make an app from ${join(relative('.', configDir), 'slack-manifest.yaml')} (api.slack.com/apps → From a manifest),
           then set SLACK_BOT_TOKEN (xoxb-…) and SLACK_APP_TOKEN (xapp-…).
Both go into the environment or an .env file. Type \`help\` for what can be asked here.

`;
