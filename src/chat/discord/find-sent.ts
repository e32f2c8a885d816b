import { type APIMessage, type REST, Routes } from 'discord.js';
import type { FindOutcome } from '../../model/chat.ts';
import { cannotFind } from '../judged.ts';
import { judge } from './outcome.ts';

const DISCORD_EPOCH = 1_420_070_400_000;
const PAGE = 100;
const PAGES = 10;
/** How far the two clocks may differ. */
const CLOCK_SKEW_MS = 120_000;

export interface Search {
  readonly channel: string;
  /** Text that only the wanted post has. */
  readonly mark: string;
  readonly author: string;
  /** Epoch ms. */
  readonly since: number;
  /**
   * Whether the history can be read. Discord answers an empty list where it may not be, so that an
   * empty list alone proves nothing.
   */
  readonly readable: boolean;
}

/** Reads the channel forward from when sending began, and looks for our own post with the mark. */
export async function findPost(rest: REST, search: Search): Promise<FindOutcome> {
  const { channel, mark, author, since, readable } = search;
  let after = snowflakeAt(since - CLOCK_SKEW_MS);
  let seen = 0;
  try {
    for (let page = 0; page < PAGES; page++) {
      const query = new URLSearchParams({ limit: String(PAGE), after });
      const messages = await readMessages(rest, channel, query);
      const found = messages.find(
        (message) => message.author.id === author && message.content.includes(mark),
      );
      if (found) return { kind: 'found', messageId: found.id };
      seen += messages.length;
      if (messages.length < PAGE)
        return seen > 0 || readable
          ? { kind: 'none' }
          : {
              kind: 'unknown',
              message: 'The bot may not read the channel’s history: allow it “Read Message History”',
            };
      after = messages.map(({ id }) => id).reduce(later);
    }
    return { kind: 'unknown', message: `The post is not among the ${seen} messages since` };
  } catch (error) {
    return cannotFind(judge(error));
  }
}

async function readMessages(
  rest: REST,
  channel: string,
  query: URLSearchParams,
): Promise<readonly APIMessage[]> {
  const answer = await rest.get(Routes.channelMessages(channel), { query });
  return Array.isArray(answer) ? answer : [];
}

const snowflakeAt = (at: number): string => String(BigInt(Math.max(0, at - DISCORD_EPOCH)) << 22n);

const later = (a: string, b: string): string => (BigInt(a) > BigInt(b) ? a : b);
