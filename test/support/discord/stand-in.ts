import { list, object, text } from '../json.ts';
import { type Answer, type Call, type Fault, Loopback } from '../loopback.ts';
import { notFound, ok, refused } from './answers.ts';
import { Channels } from './channels.ts';
import { commandProblems } from './command-problems.ts';
import { Gateway } from './gateway.ts';
import { messageProblems } from './message-problems.ts';
import { APPLICATION_ID, BOT, DIRECT_CHANNEL_ID, user } from './packets.ts';
import { type Ask, type Shown, Users } from './users.ts';

export const TOKEN = 'MTAw.stand-in.token';

/** Discord on a loopback port: its REST API and its gateway, to be talked to by discord.js itself. */
export class DiscordStandIn {
  readonly channels = new Channels();
  readonly gateway: Gateway;
  readonly http: Loopback;
  readonly #users: Users;
  /** The commands as registered last. */
  commands: readonly Readonly<Record<string, unknown>>[] = [];
  #port = 0;

  private constructor() {
    this.http = new Loopback(
      (call) => this.#answer(call),
      (body) => JSON.parse(body),
    );
    this.gateway = new Gateway(this.http.server, TOKEN, () => `ws://127.0.0.1:${this.#port}/gateway`);
    this.#users = new Users(this.gateway);
  }

  static async start(): Promise<DiscordStandIn> {
    const standIn = new DiscordStandIn();
    standIn.#port = await standIn.http.listen();
    return standIn;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  async stop(): Promise<void> {
    this.gateway.close();
    await this.http.close();
  }

  /** The next post to a channel goes wrong. */
  failPost(fault: Fault): void {
    this.http.fail(isPost, fault);
  }

  /** A user types a slash command. @returns what they are shown in the end */
  slash(name: string, ask?: Ask): Promise<Shown> {
    return this.#users.slash(name, ask);
  }

  /** A user presses a button of a posted message. */
  press(customId: string, ask?: Ask): Promise<Shown> {
    return this.#users.press(customId, ask);
  }

  /** A user types into an option. @returns the choices they are offered */
  complete(
    name: string,
    option: string,
    value: string,
  ): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return this.#users.complete(name, option, value);
  }

  #answer(call: Call): Answer {
    const [, version = '', ...path] = call.path.split('/').slice(1);
    if (version !== 'v10') return notFound(call);
    const [kind = '', id = '', part = '', last = ''] = path;
    if (kind === 'interactions') return this.#users.callback(part, object(call.body));
    if (kind === 'webhooks') return this.#users.webhook(part, object(call.body));
    if (call.headers.authorization !== `Bot ${TOKEN}`)
      return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
    const route = `${call.method} /${path.map((step) => (/^\d+$/.test(step) ? ':id' : step)).join('/')}`;
    switch (route) {
      case 'GET /gateway/bot':
        return ok({
          url: `ws://127.0.0.1:${this.#port}/gateway`,
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
        });
      case 'GET /users/@me':
        return ok(BOT);
      case 'GET /applications/@me':
        return ok({ id: APPLICATION_ID, name: 'Demarche', bot: BOT });
      case 'PUT /applications/:id/commands':
        return this.#register(call.body);
      case 'POST /users/@me/channels':
        return ok({
          id: DIRECT_CHANNEL_ID,
          type: 1,
          recipients: [user(text(object(call.body)['recipient_id']))],
        });
      case 'GET /channels/:id/messages':
        return ok(
          this.channels.after(id, call.query.get('after') ?? '0', Number(call.query.get('limit') ?? 50)),
        );
      case 'POST /channels/:id/messages':
        return this.#checked(id, call.body, (body) => this.channels.post(id, body));
      case 'PATCH /channels/:id/messages/:id':
        return this.#checked(id, call.body, (body) => this.channels.edit(id, last, body));
      default:
        return notFound(call);
    }
  }

  #register(body: unknown): Answer {
    const problems = commandProblems(body);
    if (problems.length > 0) return refused(problems);
    this.commands = list(body).map(object);
    return ok(
      this.commands.map((command, i) => ({
        ...command,
        id: String(700_000_000_000_000_000n + BigInt(i)),
        application_id: APPLICATION_ID,
        version: '1',
        default_member_permissions: null,
      })),
    );
  }

  #checked(
    channelId: string,
    value: unknown,
    act: (body: Readonly<Record<string, unknown>>) => unknown,
  ): Answer {
    if (!this.channels.knows(channelId))
      return { status: 404, body: { message: 'Unknown Channel', code: 10_003 } };
    const problems = messageProblems(value);
    if (problems.length > 0) return refused(problems);
    const message = act(object(value));
    return message === undefined
      ? { status: 404, body: { message: 'Unknown Message', code: 10_008 } }
      : ok(message);
  }
}

export const isPost = ({ method, path }: Call): boolean =>
  method === 'POST' && /\/channels\/\d+\/messages$/.test(path);

export const isEdit = ({ method, path }: Call): boolean =>
  method === 'PATCH' && /\/channels\/\d+\/messages\/\d+$/.test(path);
