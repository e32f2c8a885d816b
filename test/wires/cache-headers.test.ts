import { expect, test } from 'vitest';
import { freshForMs } from '../../src/wires/cache-headers.ts';

const NOW = Date.UTC(2031, 4, 19, 12);
const at = (ms: number): string => new Date(NOW + ms).toUTCString();

test.each<[Record<string, string>, number | undefined]>([
  [{ 'cache-control': 'max-age=300' }, 300_000],
  [{ 'cache-control': 'public, s-maxage=9, max-age=300', age: '100' }, 200_000],
  [{ 'cache-control': 'max-age=300', expires: at(9000) }, 300_000],
  [{ 'cache-control': 'no-cache, max-age=300' }, undefined],
  [{ 'cache-control': 'no-store' }, undefined],
  [{ expires: at(60_000) }, 60_000],
  [{ expires: at(60_000), date: at(30_000) }, 30_000],
  [{ expires: at(-60_000) }, 0],
  [{ expires: '0' }, 0],
  [{ expires: 'soon' }, undefined],
  [{}, undefined],
])('%j stays fresh for %s ms', (headers, expected) => {
  expect(freshForMs(new Map(Object.entries(headers)), NOW)).toBe(expected);
});
