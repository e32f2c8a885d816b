const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Older items say little about how a wire works now. */
const MEMORY_MS = 28 * DAY_MS;
/** How far hours learn from their neighbours: half weight at this distance. */
const NEIGHBOUR_HOURS = 1;
/** What is believed of a wire before anything is known: this many items an hour, with this many hours' weight. */
const PRIOR = { perHour: 0.5, hours: 6 };
/** The last hours outweigh the habit as soon as they have seen more than this many items or missed as many. */
const HABIT_ITEMS = 4;
const RECENT_MS = HOUR_MS;

/**
 * How many items an hour a wire is expected to bring at a moment: its habit by hour of the day, corrected by what
 * the last hour brought (a burst, or a silence where there should be items).
 * @param times when its known items were published, epoch ms, in any order; future ones are ignored
 * @param now epoch ms
 */
export function expectedPerHour(times: readonly number[], now: number): number {
  const known = times.filter((time) => time <= now && time > now - MEMORY_MS);
  const habit = habitPerHour(known, now);
  const recent = known.filter((time) => time > now - RECENT_MS).length;
  return (HABIT_ITEMS + recent) / (HABIT_ITEMS / habit + RECENT_MS / HOUR_MS);
}

/** The habit alone: items an hour at that hour of the day. */
export function habitPerHour(times: readonly number[], now: number): number {
  const observedMs = now - times.reduce((oldest, time) => Math.min(oldest, time), now);
  const days = Math.max(observedMs / DAY_MS, 1 / 24);
  const flat = (PRIOR.perHour * PRIOR.hours + times.length) / (PRIOR.hours + days * 24);
  // Below two days, or where dates carry no time of day, an hour's own count is chance.
  if (days < 2 || isDateOnly(times)) return flat;

  const hour = (now % DAY_MS) / HOUR_MS;
  let near = 0;
  let weight = 0;
  for (let other = 0; other < 24; other++) weight += closeness(other + 0.5, hour);
  for (const time of times) near += closeness((time % DAY_MS) / HOUR_MS, hour);
  // The flat rate counts as much as one day's observation of these hours.
  return (near + flat * weight) / (weight * (days + 1));
}

/** 1 at the same hour of the day, falling off on both sides of it. */
function closeness(hour: number, other: number): number {
  const apart = Math.abs(hour - other);
  const distance = Math.min(apart, 24 - apart);
  return 2 ** -((distance / NEIGHBOUR_HOURS) ** 2);
}

/** Feeds whose dates are all at one time of day, as at midnight, tell the day only. */
function isDateOnly(times: readonly number[]): boolean {
  const [first = 0] = times;
  return times.filter((time) => time % DAY_MS === first % DAY_MS).length > times.length * 0.8;
}
