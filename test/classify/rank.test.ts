import { expect, it } from 'vitest';
import { rankOf } from '../../src/classify/rank.ts';

it.each([
  ['president', 1],
  ['prime minister', 1],
  ['vice president', 0.6],
  ['foreign minister', 0.8],
  ['vice foreign minister', 0.6],
  ['secretary-general', 0.8],
  ['defense minister', 0.7],
  ['ambassador to Peru', 0.6],
  ['foreign ministry spokesperson', 0.5],
  ['director of a bureau', 0.4],
])('ranks a %s %d', (en, rank) => {
  expect(rankOf({ title: { en } })).toBe(rank);
});
