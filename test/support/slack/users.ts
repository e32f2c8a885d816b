import { text } from '../json.ts';
import type { Answer } from '../loopback.ts';
import { messageProblems } from './message-problems.ts';
import type { Socket } from './socket.ts';
import { BOT_USER, CHANNEL, DIRECT, TEAM, USER } from './workspace.ts';

/** What the asker is shown. */
export interface Shown {
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly ephemeral: boolean;
}

export interface Origin {
  readonly channel?: string;
  readonly user?: string;
  readonly thread?: string;
  /** Delivered again, as Slack does where it doubts. */
  readonly twice?: boolean;
}

/** People who use the bot: what they type, write and press, and what they are shown. */
export class Users {
  readonly #socket: Socket;
  readonly #base: () => string;
  readonly #responses = new Map<string, PromiseWithResolvers<Shown>>();
  #events = 0;

  constructor(socket: Socket, base: () => string) {
    this.#socket = socket;
    this.#base = base;
  }

  /** A user types a slash command. @returns what they are shown in the end */
  async slash(
    command: string,
    words: string,
    { channel = CHANNEL, user = USER, twice = false }: Origin = {},
  ): Promise<Shown> {
    const { id, url, shown } = this.#response();
    const payload = {
      token: 't',
      command,
      text: words,
      response_url: url,
      trigger_id: id,
      user_id: user,
      user_name: 'reader',
      team_id: TEAM,
      team_domain: 'desk',
      channel_id: channel,
      channel_name: 'wires',
      api_app_id: 'A1',
    };
    await this.#socket.deliver('slash_commands', payload);
    if (twice) await this.#socket.deliver('slash_commands', payload);
    return await shown;
  }

  /** A user presses a button of a posted message. */
  async press(action_id: string, value: string): Promise<Shown> {
    const { id, url, shown } = this.#response();
    await this.#socket.deliver('interactive', {
      type: 'block_actions',
      trigger_id: id,
      response_url: url,
      api_app_id: 'A1',
      token: 't',
      team: { id: TEAM, domain: 'desk' },
      user: { id: USER, username: 'reader', name: 'reader', team_id: TEAM },
      channel: { id: CHANNEL, name: 'wires' },
      container: { type: 'message', channel_id: CHANNEL, message_ts: '1.1' },
      actions: [
        {
          type: 'button',
          action_id,
          block_id: 'b',
          value,
          action_ts: '1.1',
          text: { type: 'plain_text', text: 'x' },
        },
      ],
    });
    return await shown;
  }

  /** A user mentions the bot, or writes to it. @returns when Slack's delivery was acknowledged */
  async say(
    words: string,
    { channel = CHANNEL, user = USER, thread, twice = false }: Origin = {},
  ): Promise<void> {
    this.#events++;
    const direct = channel === DIRECT;
    const ts = `170000000${this.#events}.000100`;
    const event = {
      type: direct ? 'message' : 'app_mention',
      ...(direct ? { channel_type: 'im' } : {}),
      channel,
      user,
      text: words,
      ts,
      event_ts: ts,
      ...(thread === undefined ? {} : { thread_ts: thread }),
    };
    const payload = {
      token: 't',
      team_id: TEAM,
      api_app_id: 'A1',
      type: 'event_callback',
      event,
      event_id: `Ev${this.#events}`,
      event_time: 1_700_000_000,
      authorizations: [{ team_id: TEAM, user_id: BOT_USER, is_bot: true, enterprise_id: null }],
    };
    await this.#socket.deliver('events_api', payload);
    if (twice) await this.#socket.deliver('events_api', payload);
  }

  #response(): { id: string; url: string; shown: Promise<Shown> } {
    const id = `response-${this.#responses.size + 1}`;
    const waiting = Promise.withResolvers<Shown>();
    this.#responses.set(id, waiting);
    return { id, url: `${this.#base()}/respond/${id}`, shown: waiting.promise };
  }

  /** Slack's `response_url`. */
  respond(id: string, body: Readonly<Record<string, unknown>>): Answer {
    const problems = messageProblems(body);
    const waiting = this.#responses.get(id);
    if (!waiting || problems.length > 0)
      return { status: 404, body: { ok: false, error: problems.join('; ') } };
    waiting.resolve({ text: text(body['text']), body, ephemeral: body['response_type'] === 'ephemeral' });
    return { status: 200, body: { ok: true } };
  }
}
