import { habitPerHour } from './rhythm.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A wire from which so many items were to be expected and none came is silent: items come in clusters, too. */
const MISSED_ITEMS = 12;
/** Before this many items a habit is a guess. */
const FEWEST_ITEMS = 20;

/** How long a wire has been quiet, against its habit. */
export interface Silence {
  /** Since its last item. */
  readonly quietMs: number;
  /** Its usual pause at this hour of the day. */
  readonly usualMs: number;
}

/**
 * Whether a wire has been quiet for longer than its habit by day and night lets expect.
 * @param times when its known items were published, epoch ms, in any order
 * @param now epoch ms
 */
export function silence(times: readonly number[], now: number): Silence | undefined {
  const known = times.filter((time) => time <= now);
  if (known.length < FEWEST_ITEMS) return undefined;
  const last = known.reduce((latest, time) => Math.max(latest, time));
  // What is missing now must not count as habit.
  const habit = (at: number): number => habitPerHour(known, Math.min(at, last + ((at - last) % DAY_MS)));
  let missed = 0;
  for (let at = last; at < now && missed < MISSED_ITEMS; at += HOUR_MS)
    missed += (habit(at) * Math.min(HOUR_MS, now - at)) / HOUR_MS;
  return missed < MISSED_ITEMS ? undefined : { quietMs: now - last, usualMs: HOUR_MS / habit(now) };
}
