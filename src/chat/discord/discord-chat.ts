import { type Client, Routes } from 'discord.js';
import type {
  Chat,
  ChatEvent,
  FindOutcome,
  OutgoingPost,
  SendOutcome,
  SentQuery,
  StartOutcome,
} from '../../model/chat.ts';
import type { Command, CommandHandler } from '../../model/command.ts';
import type { Destination } from '../../model/destination.ts';
import { deliveryMark } from '../delivery-mark.ts';
import { DirectChannels } from '../direct-channels.ts';
import { cannotFind, sendJudged } from '../judged.ts';
import { within } from '../within.ts';
import { type Connection, connect } from './connection.ts';
import { findPost } from './find-sent.ts';
import { mayReadHistory } from './may-read-history.ts';
import { editBody, postBody } from './message-body.ts';
import { isGone, judge } from './outcome.ts';

export interface DiscordChatOptions {
  readonly token: string;
  /** Base of the REST API, for a proxy or a stand-in: `https://host/api`. */
  readonly apiUrl?: string | undefined;
  readonly commands: readonly Command[];
  readonly onEvent: (event: ChatEvent) => void;
  /** A request's limit; default 15 s. */
  readonly timeoutMs?: number | undefined;
  /** Before the first attempt to log in again; doubles up to 5 min. Default 5 s. */
  readonly retryMs?: number | undefined;
}

/** Discord over discord.js. */
export class DiscordChat implements Chat {
  readonly platform = 'discord';
  readonly #options: DiscordChatOptions;
  readonly #directChannels = new DirectChannels();
  #connection: Connection | undefined;

  constructor(options: DiscordChatOptions) {
    this.#options = options;
  }

  async start(handler: CommandHandler): Promise<StartOutcome> {
    const { timeoutMs = 15_000, retryMs = 5000, ...options } = this.#options;
    this.#connection = connect({ ...options, timeoutMs, retryMs, handler });
    return await this.#connection.started;
  }

  send(post: OutgoingPost): Promise<SendOutcome> {
    return this.#attempt(async (client) => {
      const channel = await this.#channel(client, post.destination);
      const message = await client.rest.post(Routes.channelMessages(channel), {
        body: postBody(post, channel),
      });
      return idOf(message);
    });
  }

  edit(post: OutgoingPost, id: string): Promise<SendOutcome> {
    return this.#attempt(async (client) => {
      const channel = await this.#channel(client, post.destination);
      await client.rest.patch(Routes.channelMessage(channel, id), { body: editBody(post) });
      return id;
    }).then((outcome) => (isGone(outcome) ? { kind: 'sent', messageId: id } : outcome));
  }

  async findSent({ deliveryId, destination, since }: SentQuery): Promise<FindOutcome> {
    const client = this.#connection?.client();
    if (!client?.isReady()) return { kind: 'later', message: 'Discord is not connected' };
    try {
      const channel = await this.#channel(client, destination);
      const readable = mayReadHistory(client, destination);
      const mark = deliveryMark(deliveryId);
      return await findPost(client.rest, { channel, mark, author: client.user.id, since, readable });
    } catch (error) {
      return cannotFind(judge(error));
    }
  }

  async stop(): Promise<void> {
    await within(3000, this.#connection?.stop());
  }

  async #attempt(act: (client: Client) => Promise<string>): Promise<SendOutcome> {
    const client = this.#connection?.client();
    if (!client) return { kind: 'failed', message: 'Discord is not connected' };
    const refuse = () => this.#connection?.refuse();
    return await sendJudged(() => act(client), { judge, refuse });
  }

  /** A thread is a channel of its own on Discord. */
  async #channel({ rest }: Client, destination: Destination): Promise<string> {
    if (destination.thread !== undefined) return destination.thread;
    return await this.#directChannels.channelOf(destination, async (user) =>
      idOf(await rest.post(Routes.userChannels(), { body: { recipient_id: user } })),
    );
  }
}

/** @throws {TypeError} where Discord's answer is not what was asked for */
function idOf(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string')
    return answer.id;
  throw new TypeError("Cannot use Discord's answer as it must have an id");
}
