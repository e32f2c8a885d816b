import { object, text } from '../json.ts';
import { type Answer, type Call, type Fault, Loopback } from '../loopback.ts';
import { messageProblems } from './message-problems.ts';
import { Socket } from './socket.ts';
import { type Origin, type Shown, Users } from './users.ts';
import { ARCHIVED, BOT_USER, DIRECT, TEAM, Workspace } from './workspace.ts';

export const BOT_TOKEN = 'xoxb-stand-in';
export const APP_TOKEN = 'xapp-stand-in';

/** Slack on a loopback port: its Web API and Socket Mode, to be talked to by Bolt itself. */
export class SlackStandIn {
  readonly workspace = new Workspace();
  readonly http: Loopback;
  readonly socket: Socket;
  readonly #users: Users;
  #port = 0;

  private constructor() {
    this.http = new Loopback((call) => this.#answer(call), readBody);
    this.socket = new Socket(this.http.server);
    this.#users = new Users(this.socket, () => `http://127.0.0.1:${this.#port}`);
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
  slash(command: string, words: string, origin?: Origin): Promise<Shown> {
    return this.#users.slash(command, words, origin);
  }

  /** A user presses a button of a posted message. */
  press(actionId: string, value: string): Promise<Shown> {
    return this.#users.press(actionId, value);
  }

  /** A user mentions the bot, or writes to it. @returns when Slack's delivery was acknowledged */
  say(words: string, origin?: Origin): Promise<void> {
    return this.#users.say(words, origin);
  }

  #answer(call: Call): Answer {
    const [kind = '', method = ''] = call.path.split('/').slice(1);
    const body = object(call.body);
    if (kind === 'respond') return this.#users.respond(method, body);
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
