import { expect, test } from 'vitest';
import { silence } from '../../../src/wires/cadence/silence.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LAST = Date.UTC(2031, 4, 19, 19);

/** Ten days of three items an hour from 8 to 20, the last at `LAST`. */
const TIMES = Array.from({ length: 10 * 24 * 3 }, (_, i) => LAST - (i * HOUR) / 3).filter((time) => {
  const hour = (time % DAY) / HOUR;
  return hour >= 8 && hour < 20;
});

test.each([
  ['after half an hour', 0.5, false],
  ['over the night', 13, false],
  ['at the end of the next day', 24, true],
  ['after three days', 72, true],
])('%s', (_when, hours, isSilent) => {
  expect(silence(TIMES, LAST + hours * HOUR) !== undefined).toBe(isSilent);
});

test('tells for how long, and what is usual', () => {
  const found = silence(TIMES, LAST + 24 * HOUR - 4 * HOUR);
  expect(found?.quietMs).toBe(20 * HOUR);
  expect(found?.usualMs).toBeGreaterThan(15 * 60_000);
  expect(found?.usualMs).toBeLessThan(30 * 60_000);
});

test('knows no habit from a few items', () => {
  expect(silence(TIMES.slice(0, 10), LAST + 10 * DAY)).toBeUndefined();
  expect(silence([], LAST)).toBeUndefined();
});
