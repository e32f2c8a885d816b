import { expect, test } from 'vitest';
import { HostSpacing } from '../../src/lib/host-spacing.ts';

test('keeps requests to one host apart, and lets others pass', () => {
  let now = 1000;
  const spacing = new HostSpacing(() => now);
  expect([1, 2, 3].map(() => spacing.reserve('wire.example', 500))).toEqual([0, 500, 1000]);
  expect(spacing.reserve('other.example', 500)).toBe(0);
  now += 10_000;
  expect(spacing.reserve('wire.example', 500)).toBe(0);
});
