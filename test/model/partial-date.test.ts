import { expect, it } from 'vitest';
import { isPartialDate, tenureOn } from '../../src/model/partial-date.ts';

it.each([
  ['2021', true],
  ['2021-05', true],
  ['2021-05-21', true],
  ['2024-02-29', true],
  ['2021-02-29', false],
  ['2021-13', false],
  ['2021-5', false],
  ['21-05-2021', false],
  ['May 2021', false],
])('%s is a date: %s', (text, valid) => {
  expect(isPartialDate(text)).toBe(valid);
});

it.each([
  // Full dates: both ends inclusive.
  [{ from: '2021-05-21', to: '2023-12-31' }, '2021-05-20', 'not-held'],
  [{ from: '2021-05-21', to: '2023-12-31' }, '2021-05-21', 'held'],
  [{ from: '2021-05-21', to: '2023-12-31' }, '2023-12-31', 'held'],
  [{ from: '2021-05-21', to: '2023-12-31' }, '2024-01-01', 'not-held'],
  // While it lasts.
  [{ from: '2021-05-21', to: null }, '2030-01-01', 'held'],
  // An unknown end is not "still in office".
  [{ from: '2021-05-21' }, '2022-01-01', 'unsure'],
  [{ from: '2021-05-21' }, '2020-01-01', 'not-held'],
  [{ to: '2021-05-21' }, '2020-01-01', 'unsure'],
  [{ to: '2021-05-21' }, '2021-05-22', 'not-held'],
  [{}, '2021-05-22', 'unsure'],
  // No source gives the end, but who came next.
  [{ from: '2019', successor: { from: '2021-05' } }, '2021-05-31', 'unsure'],
  [{ from: '2019', successor: { from: '2021-05' } }, '2021-06-01', 'not-held'],
  [{ from: '2019', successor: { from: '2021-05' } }, '2020-06-01', 'unsure'],
  // To the month: the month itself cannot be told by the day.
  [{ from: '2021-05', to: '2021-08' }, '2021-05-10', 'unsure'],
  [{ from: '2021-05', to: '2021-08' }, '2021-06-01', 'held'],
  [{ from: '2021-05', to: '2021-08' }, '2021-08-01', 'held'],
  [{ from: '2021-05', to: '2021-08' }, '2021-08-02', 'unsure'],
  [{ from: '2021-05', to: '2021-08' }, '2021-09', 'not-held'],
  [{ from: '2021-05', to: '2021-08' }, '2021-05', 'held'],
  [{ from: '2019', to: '2021' }, '2020', 'held'],
  [{ from: '2019-05', to: '2021' }, '2019', 'unsure'],
] as const)('%o on %s is %s', (term, date, tenure) => {
  expect(tenureOn(term, date)).toBe(tenure);
});
