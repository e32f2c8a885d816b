import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  type Interaction,
} from 'discord.js';
import type { ChatEvent, StartOutcome } from '../../model/chat.ts';
import type { Command, CommandHandler } from '../../model/command.ts';
import { ConnectionLife, retryDelayMs } from '../connection-life.ts';
import { describe } from '../judged.ts';
import { Recent } from '../recent.ts';
import { answerInteraction } from './answer-interaction.ts';
import { commandPayload } from './command-payload.ts';
import { createClient } from './discord-client.ts';

export interface ConnectOptions {
  readonly token: string;
  readonly apiUrl?: string | undefined;
  readonly commands: readonly Command[];
  readonly handler: CommandHandler;
  readonly onEvent: (event: ChatEvent) => void;
  readonly timeoutMs: number;
  readonly retryMs: number;
}

export interface Connection {
  /** Settles at the first answer of the platform, after 10 s at the latest. */
  readonly started: Promise<StartOutcome>;
  /** The client to send with; none before the first log-in, after a refusal and after the stop. */
  client(): Client | undefined;
  /** The token was refused: ends the connection for good. */
  refuse(): void;
  stop(): Promise<void>;
}

const REFUSED =
  'Discord refuses DISCORD_TOKEN: set the bot’s token from https://discord.com/developers/applications → Bot → Reset Token';

/** Close codes after which no reconnection helps. */
const FATAL: ReadonlyMap<number, string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, REFUSED],
  [
    GatewayCloseCodes.DisallowedIntents,
    'Discord refuses the bot’s intents, though it asks for none that are privileged',
  ],
]);

/** Logs in, and keeps trying with a new client each time: a client whose login failed is used up. */
export function connect(options: ConnectOptions): Connection {
  const { token, handler, commands, onEvent, retryMs } = options;
  const platform = 'discord';
  const life = new ConnectionLife(platform, onEvent);
  const seen = new Recent();
  let current: Client | undefined;
  let failures = 0;
  let connected = false;

  function refuse(message = REFUSED): void {
    if (!life.refuse(message)) return;
    void current?.destroy();
    current = undefined;
  }

  async function attempt(): Promise<void> {
    const client = createClient(options);
    current = client;
    listen(client);
    try {
      await client.login(token);
    } catch (error) {
      if (life.ended) return;
      if (isRefusal(error)) return refuse();
      failures++;
      connected = false;
      life.retry(`Cannot reach Discord (${describe(error)})`, retryDelayMs(retryMs, failures), attempt);
    }
  }

  async function welcome(ready: Client<true>): Promise<void> {
    failures = 0;
    try {
      await ready.application.commands.set(commands.map(commandPayload));
    } catch (cause) {
      if (isRefusal(cause)) return refuse();
      fault('Cannot register the commands with Discord', cause);
    }
    life.ready(ready.user.tag);
    found();
  }

  async function answer(interaction: Interaction): Promise<void> {
    if (!seen.isNew(interaction.id)) return;
    try {
      await answerInteraction(interaction, handler, commands);
    } catch (cause) {
      fault('Cannot answer on Discord', cause);
    }
  }

  function found(): void {
    if (!connected && !life.ended) onEvent({ kind: 'connected', platform });
    connected = true;
  }

  /** discord.js tries again every half second: told once for each loss. */
  function lost(message: string): void {
    if (connected && !life.ended) onEvent({ kind: 'disconnected', platform, message });
    connected = false;
  }

  function listen(client: Client): void {
    client.once(Events.ClientReady, (ready) => void welcome(ready));
    client.on(Events.InteractionCreate, (interaction) => void answer(interaction));
    client.on(Events.ShardDisconnect, ({ code }) => {
      const message = FATAL.get(code);
      if (message !== undefined) refuse(message);
    });
    client.on(Events.ShardReconnecting, () => lost('Discord’s gateway closed the connection; reconnecting'));
    client.on(Events.ShardError, (error) => lost(`Discord’s gateway cannot be reached (${describe(error)})`));
    client.on(Events.ShardResume, found);
    client.on(Events.ShardReady, () => {
      if (client.isReady()) found();
    });
    client.on(Events.Error, (cause) => fault('discord.js reports an error', cause));
  }

  function fault(message: string, cause: unknown): void {
    if (!life.ended) onEvent({ kind: 'fault', platform, message, cause });
  }

  void attempt();
  return {
    started: life.started,
    client: () => current,
    refuse,
    async stop() {
      life.stop();
      await current?.destroy();
      current = undefined;
    },
  };
}

function isRefusal(error: unknown): boolean {
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  return error instanceof DiscordAPIError && error.status === 401;
}
