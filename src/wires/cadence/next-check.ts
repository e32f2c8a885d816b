import { backoffMs } from '../../lib/backoff.ts';
import { expectedPerHour } from './rhythm.ts';

export interface CadenceBounds {
  /** Shortest and longest pause between two checks of a working feed. */
  readonly minMs: number;
  readonly maxMs: number;
}

export interface CheckHistory {
  /** When the feed's known items were published, or first seen where they carry no date; epoch ms. */
  readonly times: readonly number[];
  /** In a row, 0 after a success. */
  readonly failures: number;
  /** From Cache-Control or Expires of the last answer. */
  readonly maxAgeMs?: number | undefined;
  /** From `ttl` or the syndication module. */
  readonly ttlMinutes?: number | undefined;
  readonly retryAfterMs?: number | undefined;
}

/** Pause after a first failure, doubled with each further one up to the longest. */
const BACKOFF = { baseMs: 30_000, maxMs: 6 * 3_600_000 };
/** Nobody is believed who asks for a longer pause. */
const LONGEST_RETRY_AFTER_MS = 24 * 3_600_000;
/** One more request is worth this much waiting, summed over the items that wait. */
const REQUEST_WORTH_MS = 12_000;

/**
 * When to ask a feed again, epoch ms. Items that come at a rate λ and are asked for every T wait T/2 each: requests and
 * waiting together cost least at T = √(2c/λ), so a wire with four times the items is asked twice as often, by day
 * more often than at night. The server's word (max-age, ttl) lengthens a pause within the bounds.
 * @param random from [0, 1): spreads feeds over up to a tenth of their pause
 */
export function nextCheck(
  history: CheckHistory,
  bounds: CadenceBounds,
  { now, random }: { readonly now: number; readonly random: () => number },
): number {
  const { failures, retryAfterMs = 0 } = history;
  if (failures > 0) {
    const backoff = backoffMs(failures, BACKOFF, random);
    const asked = Math.min(retryAfterMs, LONGEST_RETRY_AFTER_MS);
    return now + (asked > backoff ? spread(asked, random) : backoff);
  }
  const own = clamp(rhythmMs(history.times, now), bounds);
  const fresh = Math.min(Math.max(history.maxAgeMs ?? 0, (history.ttlMinutes ?? 0) * 60_000), bounds.maxMs);
  return now + spread(Math.max(fresh, own), random);
}

function rhythmMs(times: readonly number[], now: number): number {
  const perMs = expectedPerHour(times, now) / 3_600_000;
  return Math.sqrt((2 * REQUEST_WORTH_MS) / perMs);
}

const clamp = (pauseMs: number, { minMs, maxMs }: CadenceBounds): number =>
  Math.min(Math.max(pauseMs, minMs), maxMs);

const spread = (pauseMs: number, random: () => number): number => Math.round(pauseMs * (1 + random() / 10));
