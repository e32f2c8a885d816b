import { expect, it } from 'vitest';
import { WeightRows } from '../../src/classify/weight-rows.ts';

const BUCKETS = 8;

it.each([
  ['one class', 1, [3, 3, 5]],
  ['as many as fit one word', 4, [0, 7]],
  ['a last word in part', 6, [1, 2, 3, 11, -1]],
  ['more rows than a half of a word can add', 20, Array.from({ length: 1000 }, (_, i) => i * 7 - 300)],
  ['no rows', 3, []],
])('adds up rows class by class: %s', (_, classes, hashes) => {
  const dense = Int8Array.from({ length: BUCKETS * classes }, (_, at) => (at % 3 === 0 ? -127 : 127 - at));
  const rows = new WeightRows(BUCKETS, classes, dense);
  const wanted = Array.from({ length: classes }, (_, k) =>
    hashes.reduce((sum, hash) => sum + (dense[(hash & (BUCKETS - 1)) * classes + k] ?? 0), 0),
  );
  expect([...rows.sums(hashes)].slice(0, classes)).toEqual(wanted);
  expect(rows.dense()).toEqual(dense);
});
