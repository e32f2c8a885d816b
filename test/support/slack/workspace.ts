import { object, text } from '../json.ts';

export interface Posted {
  readonly ts: string;
  readonly channel: string;
  readonly thread: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
  readonly edits: number;
}

export const TEAM = 'T1';
export const CHANNEL = 'C1';
export const ARCHIVED = 'C9';
export const DIRECT = 'D1';
export const USER = 'U1';
export const BOT_USER = 'UBOT';

/** The messages of every channel, as Slack keeps them. */
export class Workspace {
  readonly posted: Posted[] = [];
  /** Messages on one page of a history. */
  pageSize = 100;
  #count = 0;

  knows(channel: string): boolean {
    return [CHANNEL, DIRECT, ARCHIVED].includes(channel);
  }

  post(channel: string, body: Readonly<Record<string, unknown>>): Posted {
    this.#count++;
    const ts = `${Math.floor(Date.now() / 1000)}.${String(this.#count).padStart(6, '0')}`;
    const posted = { ts, channel, thread: text(body['thread_ts']) || undefined, body, edits: 0 };
    this.posted.push(posted);
    return posted;
  }

  edit(channel: string, ts: string, body: Readonly<Record<string, unknown>>): Posted | undefined {
    const index = this.posted.findIndex((one) => one.ts === ts && one.channel === channel);
    const before = this.posted[index];
    if (!before) return undefined;
    const after = { ...before, body, edits: before.edits + 1 };
    this.posted[index] = after;
    return after;
  }

  /** A page of a channel, newest first, or of a thread; replies are in threads only. */
  page(asked: Readonly<Record<string, unknown>>): unknown {
    const { channel, ts: thread, oldest, cursor, include_all_metadata } = asked;
    const all = this.posted
      .filter((one) => one.channel === channel && one.thread === (text(thread) || undefined))
      .filter((one) => Number(one.ts) >= Number(oldest ?? 0))
      .reverse();
    const from = Number(cursor || 0);
    const next = from + this.pageSize;
    const messages = all.slice(from, next).map(({ ts, body }) => ({
      type: 'message',
      ts,
      text: body['text'],
      ...(include_all_metadata === 'true' ? { metadata: object(body['metadata']) } : {}),
    }));
    const next_cursor = next < all.length ? String(next) : '';
    return { ok: true, messages, has_more: next_cursor !== '', response_metadata: { next_cursor } };
  }
}
