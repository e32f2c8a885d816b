import { App, SocketModeReceiver, webApi } from '@slack/bolt';
import type { ChatEvent, StartOutcome } from '../../model/chat.ts';
import type { CommandHandler } from '../../model/command.ts';
import { ConnectionLife, retryDelayMs } from '../connection-life.ts';
import { describe } from '../judged.ts';
import { within } from '../within.ts';
import { listen } from './listeners.ts';
import { TOKEN_ERRORS } from './outcome.ts';
import { QUIET } from './quiet-logger.ts';

export interface ConnectOptions {
  readonly botToken: string;
  readonly appToken: string;
  readonly apiUrl?: string | undefined;
  readonly handler: CommandHandler;
  readonly onEvent: (event: ChatEvent) => void;
  readonly timeoutMs: number;
  readonly retryMs: number;
}

export interface Connection {
  /** Settles at the first answer of the platform, after 10 s at the latest. */
  readonly started: Promise<StartOutcome>;
  readonly client: webApi.WebClient;
  /** False after a refusal and after the stop. */
  alive(): boolean;
  /** The bot's token was refused: ends the connection for good. */
  refuse(): void;
  stop(): Promise<void>;
}

const SETTLED_MS = 10_000;

const APPS = 'https://api.slack.com/apps → the app →';
const BOT_REFUSED = `Slack refuses SLACK_BOT_TOKEN: set the bot token (xoxb-…) from ${APPS} OAuth & Permissions`;
const APP_REFUSED = `Slack refuses SLACK_APP_TOKEN: set an app-level token (xapp-…) with connections:write from ${APPS} Basic Information`;

/** A refusal of one of the two tokens. */
class Refusal extends Error {}

/**
 * Socket Mode with a reconnection of our own: the library's gives up for good, and takes the process
 * with it, when Slack cannot be reached or refuses the token while it reconnects.
 */
export function connect(options: ConnectOptions): Connection {
  const { botToken, appToken, handler, onEvent, retryMs } = options;
  const platform = 'slack';
  const client = new webApi.WebClient(botToken, { ...clientOptions(options), logger: QUIET });
  const life = new ConnectionLife(platform, onEvent);
  let receiver: SocketModeReceiver | undefined;
  let failures = 0;
  let settled: NodeJS.Timeout | undefined;

  function refuse(message = BOT_REFUSED): void {
    if (life.refuse(message)) void receiver?.client.disconnect();
  }

  async function attempt(): Promise<void> {
    try {
      receiver ??= await build();
      if (life.ended) return;
      await refusing(APP_REFUSED, receiver.client.start());
    } catch (error) {
      if (error instanceof Refusal) refuse(error.message);
      // Without an error the socket closed before its hello, which its own event tells.
      else if (error !== undefined) again(`Cannot reach Slack (${describe(error)})`, waitFor(error));
    }
  }

  function again(what: string, leastMs = 0): void {
    if (life.ended) return;
    clearTimeout(settled);
    failures++;
    // Slack renews the connection every few hours: the first return is at once.
    const backoffMs = failures === 1 ? 0 : retryDelayMs(retryMs, failures - 1);
    life.retry(what, Math.max(leastMs, backoffMs), attempt);
  }

  async function build(): Promise<SocketModeReceiver> {
    const {
      user_id: botUser = '',
      bot_id: botId = '',
      user,
    } = await refusing(BOT_REFUSED, client.auth.test());
    const built = new SocketModeReceiver({
      appToken,
      logger: QUIET,
      autoReconnectEnabled: false,
      installerOptions: { clientOptions: clientOptions(options) },
    });
    const app = new App({
      receiver: built,
      logger: QUIET,
      clientOptions: clientOptions(options),
      authorize: async () => ({ botToken, botId, botUserId: botUser }),
    });
    listen(app, {
      handler,
      client,
      botUser,
      onFault: (message, cause) => onEvent({ kind: 'fault', platform, message, cause }),
    });
    built.client.on('connected', () => {
      // Only a connection that lasts ends the backoff, else one that breaks at once would be a busy loop.
      settled = setTimeout(() => {
        failures = 0;
      }, SETTLED_MS);
      life.ready(user ?? botUser);
      onEvent({ kind: 'connected', platform });
    });
    built.client.on('disconnected', () => again('Slack closed the connection'));
    return built;
  }

  void attempt();
  return {
    started: life.started,
    client,
    alive: () => !life.ended,
    refuse,
    async stop() {
      life.stop();
      clearTimeout(settled);
      const closing = receiver?.client.disconnect();
      // Where Slack does not close its side, asking twice closes ours.
      if (!(await within(1000, closing))) void receiver?.client.disconnect();
    },
  };
}

/** Retries are the outbox's, and our own reconnection's; a rate limit is told, not waited for. */
function clientOptions({ apiUrl, timeoutMs }: ConnectOptions): webApi.WebClientOptions {
  return {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    timeout: timeoutMs,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  };
}

const waitFor = (error: unknown): number =>
  error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter * 1000 : 0;

async function refusing<T>(message: string, call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const refused = error instanceof webApi.WebAPIPlatformError && TOKEN_ERRORS.has(error.data.error);
    const scopeless = error instanceof webApi.WebAPIPlatformError && error.data.error === 'missing_scope';
    if (refused || scopeless) throw new Refusal(message, { cause: error });
    throw error;
  }
}
