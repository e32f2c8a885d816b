import { expect, test } from 'vitest';
import { retryAfterMs } from '../../src/lib/retry-after.ts';

const NOW = Date.UTC(2031, 4, 19, 12);
const at = (ms: number): string => new Date(NOW + ms).toUTCString();

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  [at(5000), 5000],
  [at(-5000), 0],
  ['soon', undefined],
])('Retry-After %s', (header, expected) => {
  expect(retryAfterMs(new Map([['retry-after', header]]), NOW)).toBe(expected);
});

test('no Retry-After', () => {
  expect(retryAfterMs(new Map(), NOW)).toBeUndefined();
});
