import type { webApi } from '@slack/bolt';
import type {
  Chat,
  ChatEvent,
  FindOutcome,
  OutgoingPost,
  SendOutcome,
  SentQuery,
  StartOutcome,
} from '../../model/chat.ts';
import type { CommandHandler } from '../../model/command.ts';
import type { Destination } from '../../model/destination.ts';
import { DirectChannels } from '../direct-channels.ts';
import { cannotFind, sendJudged } from '../judged.ts';
import { within } from '../within.ts';
import { type Connection, connect } from './connection.ts';
import { findPost } from './find-sent.ts';
import { editBody, postBody, threadOf } from './message-body.ts';
import { isGone, judge } from './outcome.ts';

export interface SlackChatOptions {
  /** `xoxb-…`. */
  readonly botToken: string;
  /** `xapp-…`, for Socket Mode. */
  readonly appToken: string;
  /** Base of the Web API, for a proxy or a stand-in: `https://host/api/`. */
  readonly apiUrl?: string | undefined;
  readonly onEvent: (event: ChatEvent) => void;
  /** A request's limit; default 15 s. */
  readonly timeoutMs?: number | undefined;
  /** Before the second attempt to connect again; doubles up to 5 min. Default 2 s. */
  readonly retryMs?: number | undefined;
}

/** Slack over Bolt and Socket Mode. */
export class SlackChat implements Chat {
  readonly platform = 'slack';
  readonly #options: SlackChatOptions;
  readonly #directChannels = new DirectChannels();
  #connection: Connection | undefined;

  constructor(options: SlackChatOptions) {
    this.#options = options;
  }

  async start(handler: CommandHandler): Promise<StartOutcome> {
    const { timeoutMs = 15_000, retryMs = 2000, ...options } = this.#options;
    this.#connection = connect({ ...options, timeoutMs, retryMs, handler });
    return await this.#connection.started;
  }

  send(post: OutgoingPost): Promise<SendOutcome> {
    return this.#attempt(async (client) => {
      const channel = await this.#channel(client, post.destination);
      const { ts } = await client.chat.postMessage(postBody(post, channel));
      if (ts === undefined) throw new TypeError("Cannot use Slack's answer as it must have a ts");
      return ts;
    });
  }

  edit(post: OutgoingPost, ts: string): Promise<SendOutcome> {
    return this.#attempt(async (client) => {
      const channel = await this.#channel(client, post.destination);
      await client.chat.update(editBody(post, channel, ts));
      return ts;
    }).then((outcome) => (isGone(outcome) ? { kind: 'sent', messageId: ts } : outcome));
  }

  async findSent({ deliveryId, destination, inReplyTo, since }: SentQuery): Promise<FindOutcome> {
    const client = this.#client();
    if (!client) return { kind: 'later', message: 'Slack is not connected' };
    try {
      const channel = await this.#channel(client, destination);
      return await findPost(client, {
        channel,
        thread: threadOf({ destination, inReplyTo }),
        deliveryId,
        since,
      });
    } catch (error) {
      return cannotFind(judge(error));
    }
  }

  async stop(): Promise<void> {
    await within(3000, this.#connection?.stop());
  }

  #client(): webApi.WebClient | undefined {
    return this.#connection?.alive() ? this.#connection.client : undefined;
  }

  async #attempt(act: (client: webApi.WebClient) => Promise<string>): Promise<SendOutcome> {
    const client = this.#client();
    if (!client) return { kind: 'failed', message: 'Slack is not connected' };
    const refuse = () => this.#connection?.refuse();
    return await sendJudged(() => act(client), { judge, refuse });
  }

  #channel(client: webApi.WebClient, destination: Destination): Promise<string> {
    return this.#directChannels.channelOf(destination, async (user) => {
      const { channel } = await client.conversations.open({ users: user });
      if (channel?.id === undefined)
        throw new TypeError("Cannot use Slack's answer as it must have a channel's id");
      return channel.id;
    });
  }
}
