import { expect, it } from 'vitest';
import { packNibbles, unpackNibbles } from '../../src/classify/nibbles.ts';

it.each([
  ['nothing', []],
  ['both halves of a byte', [7, -7]],
  ['a last byte in part', [-1, 0, 1, -7, 7]],
])('keeps small weights in half a byte each: %s', (_, values) => {
  const bytes = packNibbles(Int8Array.from(values));
  expect(bytes.length).toBe(Math.ceil(values.length / 2));
  expect([...unpackNibbles(bytes, values.length)]).toEqual(values);
});
