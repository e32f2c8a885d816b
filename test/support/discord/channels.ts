import { list, object, text } from '../json.ts';
import { BOT, CHANNEL_ID, DIRECT_CHANNEL_ID, THREAD_ID } from './packets.ts';

export interface Posted {
  readonly id: string;
  readonly channel: string;
  readonly content: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly edits: number;
}

const DISCORD_EPOCH = 1_420_070_400_000;

/** The messages of every channel, as Discord keeps them. */
export class Channels {
  readonly posted: Posted[] = [];
  readonly #nonces = new Map<string, string>();
  #count = 0;

  knows(channel: string): boolean {
    return [CHANNEL_ID, THREAD_ID, DIRECT_CHANNEL_ID].includes(channel);
  }

  /** A repeated nonce answers with the message that is there already. */
  post(channel: string, body: Readonly<Record<string, unknown>>): unknown {
    const key = `${channel} ${text(body['nonce'])}`;
    const earlier = this.posted.find(({ id }) => id === this.#nonces.get(key));
    if (earlier && text(body['nonce']) !== '') return message(earlier);
    this.#count++;
    const id = String((BigInt(Date.now() - DISCORD_EPOCH) << 22n) + BigInt(this.#count));
    const posted = { id, channel, content: text(body['content']), body, edits: 0 };
    this.posted.push(posted);
    this.#nonces.set(key, id);
    return message(posted);
  }

  /** As after a few minutes: nonces no longer count. */
  forgetNonces(): void {
    this.#nonces.clear();
  }

  edit(channel: string, id: string, body: Readonly<Record<string, unknown>>): unknown {
    const index = this.posted.findIndex((one) => one.id === id && one.channel === channel);
    const before = this.posted[index];
    if (!before) return undefined;
    const after = { ...before, content: text(body['content']), body, edits: before.edits + 1 };
    this.posted[index] = after;
    return message(after);
  }

  /** Newest first, as Discord lists them. */
  after(channel: string, id: string, limit: number): readonly unknown[] {
    const later = this.posted.filter((one) => one.channel === channel && BigInt(one.id) > BigInt(id || 0));
    return later.slice(0, limit).reverse().map(message);
  }
}

function message({ id, channel, content, body }: Posted): unknown {
  return {
    id,
    channel_id: channel,
    author: BOT,
    content,
    timestamp: '2026-01-01T00:00:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: list(body['embeds']).map(object),
    components: list(body['components']),
    pinned: false,
    type: 0,
    flags: body['flags'] ?? 0,
  };
}
