import type { webApi } from '@slack/bolt';
import type { FindOutcome } from '../../model/chat.ts';
import { cannotFind } from '../judged.ts';
import { judge } from './outcome.ts';

const PAGES = 10;
/** How far the two clocks may differ. */
const CLOCK_SKEW_MS = 120_000;

export interface Search {
  readonly channel: string;
  /** Replies are not in a channel's history, only in their thread's. */
  readonly thread: string | undefined;
  readonly deliveryId: string;
  /** Epoch ms. */
  readonly since: number;
}

/** Reads the channel or thread back to when sending began, and looks for the delivery's id in the metadata. */
export async function findPost(client: webApi.WebClient, search: Search): Promise<FindOutcome> {
  const { deliveryId, since } = search;
  const oldest = String(Math.max(0, since - CLOCK_SKEW_MS) / 1000);
  let cursor: string | undefined;
  try {
    for (let page = 0; page < PAGES; page++) {
      const { messages = [], response_metadata } = await readPage(client, search, { oldest, cursor });
      const found = messages.find((message) => deliveryOf(message) === deliveryId);
      if (found?.ts !== undefined) return { kind: 'found', messageId: found.ts };
      cursor = response_metadata?.next_cursor;
      if (!cursor) return { kind: 'none' };
    }
    return { kind: 'unknown', message: `The post is not on the first ${PAGES} pages since` };
  } catch (error) {
    return cannotFind(judge(error));
  }
}

type Page = Pick<webApi.ConversationsHistoryResponse, 'messages' | 'response_metadata'>;

function readPage(
  client: webApi.WebClient,
  { channel, thread }: Search,
  { oldest, cursor }: { oldest: string; cursor: string | undefined },
): Promise<Page> {
  const args = { channel, oldest, include_all_metadata: true, limit: 100, ...(cursor ? { cursor } : {}) };
  if (thread === undefined) return client.conversations.history(args);
  return client.conversations.replies({ ...args, ts: thread });
}

function deliveryOf({ metadata }: { readonly metadata?: { readonly event_payload?: unknown } }): unknown {
  const payload = metadata?.event_payload;
  return typeof payload === 'object' && payload !== null && 'delivery_id' in payload
    ? payload.delivery_id
    : undefined;
}
