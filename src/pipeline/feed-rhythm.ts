import type { Clock } from '../model/clock.ts';
import { itemTimes } from '../store/articles.ts';
import type { Database } from '../store/database.ts';
import type { FeedRow } from '../store/feeds.ts';
import { isDelivered } from '../store/hubs.ts';
import { type CheckHistory, nextCheck } from '../wires/cadence/next-check.ts';

/** How one feed is read. */
export interface FeedRhythm {
  readonly minMs: number;
  readonly maxMs: number;
  /** Older items do not alert one by one: those of a first poll not at all, later ones in a digest. */
  readonly windowMs: number;
  /** Whether those who follow its wire hear of its troubles. */
  readonly notices: boolean;
}

export interface RhythmParts {
  readonly clock: Clock;
  readonly random: () => number;
  readonly rhythmOf: (feedId: string) => FeedRhythm;
}

const LEARNED_MS = 14 * 24 * 3_600_000;

/** When a feed's items came in the past that its rhythm is learned from, epoch ms. */
export const learnedTimes = (tx: Database, feedId: string, now: number): Promise<readonly number[]> =>
  itemTimes(tx, feedId, now - LEARNED_MS);

/** While a hub delivers, polling is what catches its mistakes: at the feed's longest pause. */
export async function nextPollAt(
  tx: Database,
  feed: FeedRow,
  history: CheckHistory,
  parts: RhythmParts,
): Promise<number> {
  const delivered = await isDelivered(tx, feed.id, parts.clock());
  const { maxMs } = parts.rhythmOf(feed.id);
  return nextCheckAt(feed, delivered ? { ...history, maxAgeMs: maxMs } : history, parts);
}

/** By the feed's own rhythm and the server's word, within the feed's bounds. Epoch ms. */
export const nextCheckAt = (
  feed: FeedRow,
  history: CheckHistory,
  { clock, random, rhythmOf }: RhythmParts,
): number => nextCheck(history, rhythmOf(feed.id), { now: clock(), random });
