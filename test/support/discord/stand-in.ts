import { list, object, text } from '../json.ts';
import { type Answer, type Call, type Fault, Loopback } from '../loopback.ts';
import { Channels } from './channels.ts';
import { commandProblems } from './command-problems.ts';
import { Gateway } from './gateway.ts';
import { messageProblems } from './message-problems.ts';
import {
  APPLICATION_ID,
  BOT,
  CHANNEL_ID,
  channel,
  DIRECT_CHANNEL_ID,
  GUILD_ID,
  MANAGE_CHANNELS,
  member,
  thread,
  USER_ID,
  user,
} from './packets.ts';

export const TOKEN = 'MTAw.stand-in.token';

/** What the asker is shown: the message, and whether only they see it. */
export interface Shown {
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly ephemeral: boolean;
}

export interface Ask {
  readonly options?: Readonly<Record<string, string>>;
  readonly user?: string;
  /** A direct message to the bot, or a thread, instead of the channel. */
  readonly in?: 'direct' | 'thread';
  readonly permissions?: string;
  readonly locale?: string;
  /** Delivered again, as Discord does where it doubts. */
  readonly twice?: boolean;
}

/** Discord on a loopback port: its REST API and its gateway, to be talked to by discord.js itself. */
export class DiscordStandIn {
  readonly channels = new Channels();
  readonly gateway: Gateway;
  readonly http: Loopback;
  /** The commands as registered last. */
  commands: readonly Readonly<Record<string, unknown>>[] = [];
  #port = 0;
  #interactions = 0;
  readonly #open = new Map<string, { ephemeral: boolean; readonly shown: PromiseWithResolvers<Shown> }>();
  readonly #choices = new Map<string, PromiseWithResolvers<readonly Readonly<Record<string, unknown>>[]>>();

  private constructor() {
    this.http = new Loopback(
      (call) => this.#answer(call),
      (body) => JSON.parse(body),
    );
    this.gateway = new Gateway(this.http.server, TOKEN, () => `ws://127.0.0.1:${this.#port}/gateway`);
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
  slash(name: string, ask: Ask = {}): Promise<Shown> {
    const options = Object.entries(ask.options ?? {}).map(([key, value]) => ({ name: key, type: 3, value }));
    return this.#interact(2, { id: '1', name, type: 1, options }, ask);
  }

  /** A user presses a button of a posted message. */
  press(customId: string, ask: Ask = {}): Promise<Shown> {
    const [last] = this.channels.posted.slice(-1);
    const message = { ...object(this.channels.after(CHANNEL_ID, '0', 100)[0]), id: last?.id };
    return this.#interact(3, { custom_id: customId, component_type: 2 }, ask, { message });
  }

  /** A user types into an option. @returns the choices they are offered */
  async complete(
    name: string,
    option: string,
    value: string,
  ): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const answer = Promise.withResolvers<readonly Readonly<Record<string, unknown>>[]>();
    const data = { id: '1', name, type: 1, options: [{ name: option, type: 3, value, focused: true }] };
    const interaction = this.#interaction(4, data, {});
    this.#choices.set(interaction.token, answer);
    await this.gateway.dispatch('INTERACTION_CREATE', interaction);
    return await answer.promise;
  }

  async #interact(type: number, data: unknown, ask: Ask, more: object = {}): Promise<Shown> {
    const interaction = { ...this.#interaction(type, data, ask), ...more };
    const shown = Promise.withResolvers<Shown>();
    this.#open.set(interaction.token, { ephemeral: false, shown });
    await this.gateway.dispatch('INTERACTION_CREATE', interaction);
    if (ask.twice) await this.gateway.dispatch('INTERACTION_CREATE', interaction);
    return await shown.promise;
  }

  #interaction(type: number, data: unknown, ask: Ask) {
    this.#interactions++;
    const asker = user(ask.user ?? USER_ID);
    const id = String(600_000_000_000_000_000n + BigInt(this.#interactions));
    const base = {
      id,
      application_id: APPLICATION_ID,
      type,
      token: `interaction-${this.#interactions}`,
      version: 1,
      data,
      locale: ask.locale ?? 'en-US',
      app_permissions: '0',
      entitlements: [],
      authorizing_integration_owners: {},
      attachment_size_limit: 1,
    };
    if (ask.in === 'direct')
      return {
        ...base,
        user: asker,
        channel_id: DIRECT_CHANNEL_ID,
        channel: { id: DIRECT_CHANNEL_ID, type: 1 },
        context: 1,
      };
    const place = ask.in === 'thread' ? thread : channel;
    return {
      ...base,
      guild_id: GUILD_ID,
      channel_id: place.id,
      channel: place,
      context: 0,
      member: member(asker, ask.permissions ?? MANAGE_CHANNELS),
    };
  }

  #answer(call: Call): Answer {
    const [, version = '', ...path] = call.path.split('/').slice(1);
    if (version !== 'v10') return notFound(call);
    const [kind = '', id = '', part = '', last = ''] = path;
    if (kind === 'interactions') return this.#callback(part, object(call.body));
    if (kind === 'webhooks') return this.#webhook(part, object(call.body));
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

  #callback(token: string, body: Readonly<Record<string, unknown>>): Answer {
    const data = object(body['data']);
    if (body['type'] === 8) {
      const choices = list(data['choices']).map(object);
      const wrong = choices.filter(({ name, value }) => text(name).length > 100 || text(value).length > 100);
      if (choices.length > 25 || wrong.length > 0) return refused(['choices']);
      this.#choices.get(token)?.resolve(choices);
    }
    const open = this.#open.get(token);
    if (open && body['type'] === 5) open.ephemeral = (Number(data['flags'] ?? 0) & 64) !== 0;
    return { status: 204 };
  }

  #webhook(token: string, body: Readonly<Record<string, unknown>>): Answer {
    const problems = messageProblems(body);
    if (problems.length > 0) return refused(problems);
    const open = this.#open.get(token);
    if (!open) return { status: 404, body: { message: 'Unknown Webhook', code: 10_015 } };
    const embeds = list(body['embeds'])
      .map(object)
      .map(({ title, description }) => `${text(title)}\n${text(description)}`);
    open.shown.resolve({
      text: [text(body['content']), ...embeds].join('\n').trim(),
      body,
      ephemeral: open.ephemeral,
    });
    return ok(new Channels().post(CHANNEL_ID, body));
  }
}

export const isPost = ({ method, path }: Call): boolean =>
  method === 'POST' && /\/channels\/\d+\/messages$/.test(path);

export const isEdit = ({ method, path }: Call): boolean =>
  method === 'PATCH' && /\/channels\/\d+\/messages\/\d+$/.test(path);

const ok = (body: unknown): Answer => ({ status: 200, body });

const notFound = ({ method, path }: Call): Answer => ({
  status: 404,
  body: { message: `404: ${method} ${path}`, code: 0 },
});

const refused = (problems: readonly string[]): Answer => ({
  status: 400,
  body: { message: `Invalid Form Body: ${problems.join('; ')}`, code: 50_035 },
});
