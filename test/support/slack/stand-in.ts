import { object, text } from '../json.ts';
import { type Answer, type Call, type Fault, Loopback } from '../loopback.ts';
import { messageProblems } from './message-problems.ts';
import { Socket } from './socket.ts';
import { ARCHIVED, BOT_USER, CHANNEL, DIRECT, TEAM, USER, Workspace } from './workspace.ts';

export const BOT_TOKEN = 'xoxb-stand-in';
export const APP_TOKEN = 'xapp-stand-in';

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

/** Slack on a loopback port: its Web API and Socket Mode, to be talked to by Bolt itself. */
export class SlackStandIn {
  readonly workspace = new Workspace();
  readonly http: Loopback;
  readonly socket: Socket;
  #port = 0;
  #events = 0;
  readonly #responses = new Map<string, PromiseWithResolvers<Shown>>();

  private constructor() {
    this.http = new Loopback((call) => this.#answer(call), readBody);
    this.socket = new Socket(this.http.server);
  }

  static async start(): Promise<SlackStandIn> {
    const standIn = new SlackStandIn();
    standIn.#port = await standIn.http.listen();
    return standIn;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api/`;
  }

  async stop(): Promise<void> {
    this.socket.close();
    await this.http.close();
  }

  /** The next call of the method goes wrong. */
  fail(method: string, fault: Fault): void {
    this.http.fail(isCall(method), fault);
  }

  /** The next call of the method is answered with Slack's error. */
  refuse(method: string, error: string): void {
    this.fail(method, { status: 200, body: { ok: false, error } });
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
    await this.socket.deliver('slash_commands', payload);
    if (twice) await this.socket.deliver('slash_commands', payload);
    return await shown;
  }

  /** A user presses a button of a posted message. */
  async press(action_id: string, value: string): Promise<Shown> {
    const { id, url, shown } = this.#response();
    await this.socket.deliver('interactive', {
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
    await this.socket.deliver('events_api', payload);
    if (twice) await this.socket.deliver('events_api', payload);
  }

  #response(): { id: string; url: string; shown: Promise<Shown> } {
    const id = `response-${this.#responses.size + 1}`;
    const waiting = Promise.withResolvers<Shown>();
    this.#responses.set(id, waiting);
    return { id, url: `http://127.0.0.1:${this.#port}/respond/${id}`, shown: waiting.promise };
  }

  #answer(call: Call): Answer {
    const [kind = '', method = ''] = call.path.split('/').slice(1);
    const body = object(call.body);
    if (kind === 'respond') return this.#respond(method, body);
    const token = method === 'apps.connections.open' ? APP_TOKEN : BOT_TOKEN;
    if (call.headers.authorization !== `Bearer ${token}`) return error('invalid_auth');
    switch (method) {
      case 'auth.test':
        return ok({
          team_id: TEAM,
          team: 'A desk',
          user_id: BOT_USER,
          user: 'demarche',
          bot_id: 'B1',
          url: 'https://desk.slack.example/',
        });
      case 'apps.connections.open':
        return ok({ url: `ws://127.0.0.1:${this.#port}/link` });
      case 'conversations.open':
        return ok({ channel: { id: DIRECT } });
      case 'conversations.history':
        return { status: 200, body: this.workspace.page({ ...body, ts: undefined }) };
      case 'conversations.replies':
        return text(body['ts']) === ''
          ? error('thread_not_found')
          : { status: 200, body: this.workspace.page(body) };
      case 'chat.postMessage':
        return this.#checked(body, (channel) => this.workspace.post(channel, body));
      case 'chat.update':
        return this.#checked(body, (channel) => this.workspace.edit(channel, text(body['ts']), body));
      default:
        return error('unknown_method');
    }
  }

  #checked(
    body: Readonly<Record<string, unknown>>,
    act: (channel: string) => { ts: string } | undefined,
  ): Answer {
    const channel = text(body['channel']);
    if (!this.workspace.knows(channel)) return error('channel_not_found');
    if (channel === ARCHIVED) return error('is_archived');
    const problems = messageProblems(body);
    if (problems.length > 0) return error(problems.join('; '));
    const message = act(channel);
    return message
      ? ok({ channel, ts: message.ts, message: { text: body['text'] } })
      : error('message_not_found');
  }

  #respond(id: string, body: Readonly<Record<string, unknown>>): Answer {
    const problems = messageProblems(body);
    const waiting = this.#responses.get(id);
    if (!waiting || problems.length > 0)
      return { status: 404, body: { ok: false, error: problems.join('; ') } };
    waiting.resolve({ text: text(body['text']), body, ephemeral: body['response_type'] === 'ephemeral' });
    return ok({});
  }
}

export const isCall =
  (method: string) =>
  ({ path }: Call): boolean =>
    path === `/api/${method}`;

/** Slack's client sends forms with some fields as JSON; what goes to a response_url is JSON. */
function readBody(body: string, contentType: string): unknown {
  if (contentType.includes('json')) return JSON.parse(body);
  const fields = [...new URLSearchParams(body)];
  return Object.fromEntries(fields.map(([key, value]) => [key, NESTED.has(key) ? JSON.parse(value) : value]));
}

const NESTED = new Set(['blocks', 'metadata', 'attachments']);

const ok = (body: object): Answer => ({ status: 200, body: { ok: true, ...body } });

const error = (code: string): Answer => ({ status: 200, body: { ok: false, error: code } });
