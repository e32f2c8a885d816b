import { list, object, text } from '../json.ts';
import type { Answer } from '../loopback.ts';
import { ok, refused } from './answers.ts';
import { Channels } from './channels.ts';
import type { Gateway } from './gateway.ts';
import { messageProblems } from './message-problems.ts';
import {
  APPLICATION_ID,
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

/** People who use the bot: what they type and press, and what they are shown. */
export class Users {
  readonly #gateway: Gateway;
  #interactions = 0;
  readonly #open = new Map<string, { ephemeral: boolean; readonly shown: PromiseWithResolvers<Shown> }>();
  readonly #choices = new Map<string, PromiseWithResolvers<readonly Readonly<Record<string, unknown>>[]>>();

  constructor(gateway: Gateway) {
    this.#gateway = gateway;
  }

  /** A user types a slash command. @returns what they are shown in the end */
  slash(name: string, ask: Ask = {}): Promise<Shown> {
    const options = Object.entries(ask.options ?? {}).map(([key, value]) => ({ name: key, type: 3, value }));
    return this.#interact(2, { id: '1', name, type: 1, options }, ask);
  }

  /** A user presses a button of a posted message. */
  press(customId: string, ask: Ask = {}): Promise<Shown> {
    const message = new Channels().post(CHANNEL_ID, { content: 'An alert' });
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
    await this.#gateway.dispatch('INTERACTION_CREATE', interaction);
    return await answer.promise;
  }

  async #interact(type: number, data: unknown, ask: Ask, more: object = {}): Promise<Shown> {
    const interaction = { ...this.#interaction(type, data, ask), ...more };
    const shown = Promise.withResolvers<Shown>();
    this.#open.set(interaction.token, { ephemeral: false, shown });
    await this.#gateway.dispatch('INTERACTION_CREATE', interaction);
    if (ask.twice) await this.#gateway.dispatch('INTERACTION_CREATE', interaction);
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

  /** Discord's address for the first answer: a deferral, or choices. */
  callback(token: string, body: Readonly<Record<string, unknown>>): Answer {
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

  /** Discord's address for the answer that follows. */
  webhook(token: string, body: Readonly<Record<string, unknown>>): Answer {
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
