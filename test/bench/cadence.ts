/**
 * Mean delay against requests spent, on simulated wires of four weeks with day and night, weekends and bursts,
 * for fixed intervals and for the learned cadence. Run: npx node test/bench/cadence.ts
 */
import { nextCheck } from '../../src/wires/cadence/next-check.ts';
import { seededRandom } from '../support/seeded-random.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const DAYS = 28;
/** The learned cadence is measured after this: before, it knows as little as a fixed one. */
const LEARNING_DAYS = 7;

interface Wire {
  readonly name: string;
  /** Items an hour by day and by night, and the share of items that a follow-up within minutes has. */
  readonly day: number;
  readonly night: number;
  readonly weekend: number;
  readonly burst: number;
}

const WIRES: readonly Wire[] = [
  { name: 'agency', day: 12, night: 1, weekend: 0.5, burst: 0.4 },
  { name: 'national wire', day: 4, night: 0.2, weekend: 0.4, burst: 0.3 },
  { name: 'ministry', day: 0.5, night: 0.01, weekend: 0.1, burst: 0.2 },
  { name: 'round the clock', day: 3, night: 3, weekend: 1, burst: 0 },
];

function simulate(wire: Wire, random: () => number): number[] {
  const times: number[] = [];
  for (let at = 0; at < DAYS * DAY; at += MINUTE) {
    const hour = (at % DAY) / HOUR;
    const isWeekend = Math.floor(at / DAY) % 7 >= 5;
    const rate = (hour >= 8 && hour < 20 ? wire.day : wire.night) * (isWeekend ? wire.weekend : 1);
    if (random() < rate / 60) {
      times.push(at + random() * MINUTE);
      while (random() < wire.burst) times.push((times.at(-1) ?? at) + random() * 10 * MINUTE);
    }
  }
  return times.sort((a, b) => a - b);
}

/** @param pause how long to wait at a moment, knowing the items seen so far */
function poll(times: readonly number[], pause: (seen: readonly number[], now: number) => number) {
  let requests = 0;
  let delayMs = 0;
  let items = 0;
  let next = 0;
  for (let now = 0; now < DAYS * DAY; now += pause(times.slice(Math.max(0, next - 500), next), now)) {
    const counts = now >= LEARNING_DAYS * DAY;
    if (counts) requests++;
    for (let time = times[next]; time !== undefined && time <= now; time = times[++next]) {
      if (!counts) continue;
      delayMs += now - time;
      items++;
    }
  }
  const days = DAYS - LEARNING_DAYS;
  return { perDay: requests / days, delayMs, items };
}

type Polled = ReturnType<typeof poll>;

/** Beside what a fixed interval would reach that spends as many requests on each of the wires. */
function print(wire: string, cadence: string, polled: readonly Polled[]): void {
  const perDay = polled.reduce((sum, one) => sum + one.perDay, 0);
  const items = polled.reduce((sum, one) => sum + one.items, 0);
  const delay = polled.reduce((sum, one) => sum + one.delayMs, 0) / items / MINUTE;
  const fixed = (24 * 60 * polled.length) / perDay / 2;
  const cells = [
    wire.padEnd(16),
    cadence.padEnd(14),
    perDay.toFixed(0).padStart(12),
    delay.toFixed(2).padStart(17),
    fixed.toFixed(2).padStart(28),
    `${(100 * (1 - delay / fixed)).toFixed(0)} %`.padStart(12),
  ];
  console.log(cells.join(''));
}

console.log(
  'wire            cadence       requests/day  mean delay, min  fixed, as many requests  less delay',
);
const wires = WIRES.map((wire) => ({ wire, times: simulate(wire, seededRandom(7)) }));
const random = seededRandom(11);
const bounds = { minMs: 30_000, maxMs: HOUR };
const learned = (seen: readonly number[], now: number): number =>
  nextCheck({ times: seen, failures: 0 }, bounds, { now, random }) - now;
const cadences = [
  ...[1, 5, 10, 20].map((minutes) => ({ name: `every ${minutes} min`, pause: () => minutes * MINUTE })),
  { name: 'learned', pause: learned },
];
for (const { name, pause } of cadences) {
  const polled = wires.map(({ wire, times }) => ({ wire, result: poll(times, pause) }));
  for (const { wire, result } of polled) print(wire.name, name, [result]);
  print(
    'all together',
    name,
    polled.map(({ result }) => result),
  );
}
