import { describe, expect, test } from 'vitest';
import { type CheckHistory, nextCheck } from '../../../src/wires/cadence/next-check.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2031, 4, 20, 12);
const BOUNDS = { minMs: MINUTE, maxMs: 30 * MINUTE };

const pause = (
  history: Partial<CheckHistory>,
  { now = NOW, random = () => 0 }: { now?: number; random?: () => number } = {},
): number => nextCheck({ times: [], failures: 0, ...history }, BOUNDS, { now, random }) - now;

/** Ten days of items every `everyMs` between two hours of the day. */
function habit(everyMs: number, fromHour = 0, toHour = 24): number[] {
  const times: number[] = [];
  for (let at = NOW - 10 * DAY; at < NOW; at += everyMs) {
    const hour = (at % DAY) / HOUR;
    if (hour >= fromHour && hour < toHour) times.push(at);
  }
  return times;
}

describe('nextCheck', () => {
  test('asks a busy wire more often than a quiet one, within the bounds', () => {
    const [busy, quiet] = [pause({ times: habit(5 * MINUTE) }), pause({ times: habit(2 * HOUR) })];
    expect(busy).toBeLessThan(quiet / 2);
    expect(pause({ times: habit(1000) })).toBe(BOUNDS.minMs);
    expect(pause({ times: [NOW - 9 * DAY] })).toBe(BOUNDS.maxMs);
  });

  test('learns day and night', () => {
    const times = habit(10 * MINUTE, 8, 20);
    expect(pause({ times })).toBeLessThan(pause({ times }, { now: NOW - 10 * HOUR }) / 2);
  });

  test('hurries when a story breaks', () => {
    const times = habit(2 * HOUR);
    const breaking = [...times, ...[1, 2, 3, 4].map((minutes) => NOW - minutes * MINUTE)];
    expect(pause({ times: breaking })).toBeLessThan(pause({ times }));
  });

  test('knows nothing of the hours where dates carry none, and of the future', () => {
    const midnights = Array.from({ length: 60 }, (_, i) => NOW - (NOW % DAY) - Math.floor(i / 6) * DAY);
    const [noon, morning] = [
      pause({ times: midnights }),
      pause({ times: midnights }, { now: NOW - 6 * HOUR }),
    ];
    expect(Math.abs(noon / morning - 1)).toBeLessThan(0.1);
    expect(pause({ times: [NOW + DAY] })).toBe(pause({ times: [] }));
  });

  test("obeys the server's word on freshness, up to the longest pause", () => {
    const times = habit(MINUTE);
    expect(pause({ times, maxAgeMs: 10 * MINUTE })).toBe(10 * MINUTE);
    expect(pause({ times, ttlMinutes: 15, maxAgeMs: 10 * MINUTE })).toBe(15 * MINUTE);
    expect(pause({ times, ttlMinutes: 1440 })).toBe(BOUNDS.maxMs);
  });

  test('backs off over hours, never further apart than six, and waits as long as it is told', () => {
    const worst = { random: () => 0.999 };
    const pauses = Array.from({ length: 20 }, (_, i) => pause({ failures: i + 1 }, worst));
    expect(pauses[0]).toBeLessThanOrEqual(30_000);
    expect(pauses[5]).toBeGreaterThan(10 * MINUTE);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(6 * HOUR);
    expect(pause({ failures: 1, retryAfterMs: 2 * HOUR })).toBe(2 * HOUR);
    expect(pause({ failures: 1, retryAfterMs: 90 * DAY })).toBe(DAY);
  });

  test('spreads feeds that were asked together', () => {
    const times = habit(MINUTE);
    expect(pause({ times, maxAgeMs: 10 * MINUTE }, { random: () => 0.5 })).toBe(10.5 * MINUTE);
  });
});
