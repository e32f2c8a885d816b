import { expect, it } from 'vitest';
import type { Person, Position } from '../../src/model/person.ts';
import { withSuccessors } from '../../src/people/successors.ts';

type Held = readonly [
  id: string,
  title: string,
  from?: string,
  to?: string | null | undefined,
  more?: Partial<Position>,
];

const person = ([id, title, from, to, more]: Held): Person => ({
  id,
  country: 'NO',
  names: { en: { given: 'Any', family: id, order: 'given-first' } },
  positions: [{ title: { en: title }, country: 'NO', from, to, ...more }],
});

/** "a until 2021-05 b": whose end is bounded, by when, by whom. */
const bounds = (...held: readonly Held[]): string[] =>
  withSuccessors(held.map(person)).flatMap(({ id, positions }) =>
    positions.flatMap(({ successor }) =>
      successor ? [`${id} until ${successor.from} ${successor.id}`] : [],
    ),
  );

const MINISTRY = { org: 'Ministry of Foreign Affairs' };

it.each([
  [
    'the next minister',
    ['a', 'foreign minister', '2019'],
    ['b', 'minister of foreign affairs', '2021-05', null],
  ],
  [
    'the next ambassador',
    ['a', 'ambassador to Japan', '2019', undefined, { at: 'JP' }],
    ['b', 'ambassador in Tokyo', '2021-05', null, { at: 'JP' }],
  ],
  [
    'a spokesman, a spokeswoman',
    ['a', 'spokesman', '2019', undefined, MINISTRY],
    ['b', 'spokeswoman', '2021-05', null, MINISTRY],
  ],
  [
    'an acting minister, a minister',
    ['a', 'acting foreign minister', '2019'],
    ['b', 'foreign minister', '2021-05'],
  ],
  [
    "a chargé d'affaires, an ambassador",
    ['a', "chargé d'affaires in Japan", '2019', undefined, { at: 'JP' }],
    ['b', 'ambassador to Japan', '2021-05', null, { at: 'JP' }],
  ],
  [
    'a first vice minister',
    ['a', 'first vice foreign minister', '2019'],
    ['b', 'first vice foreign minister', '2021-05'],
  ],
  [
    'an assistant secretary with a bureau',
    ['a', 'assistant secretary of state for Oceania', '2019'],
    ['b', 'assistant secretary of state for Oceania', '2021-05'],
  ],
  [
    'a security adviser',
    ['a', 'national security advisor', '2019'],
    ['b', 'national security adviser', '2021-05'],
  ],
] satisfies [string, Held, Held][])('%s ends the term before', (_, one, other) => {
  expect(bounds(one, other)).toEqual(['a until 2021-05 b']);
});

it.each([
  [
    'an end that a source gives',
    ['a', 'foreign minister', '2019', '2020'],
    ['b', 'foreign minister', '2021'],
  ],
  [
    'an end that is said not to be',
    ['a', 'foreign minister', '2019', null],
    ['b', 'foreign minister', '2021'],
  ],
  ['two of one year', ['a', 'foreign minister', '2021'], ['b', 'foreign minister', '2021-05']],
  ['a deputy', ['a', 'foreign minister', '2019'], ['b', 'deputy foreign minister', '2021']],
  ['deputies', ['a', 'deputy foreign minister', '2019'], ['b', 'deputy foreign minister', '2021']],
  [
    'who stands in',
    ['a', 'president', '2019', undefined, MINISTRY],
    ['b', 'acting president', '2021', undefined, MINISTRY],
  ],
  ['members', ['a', 'member of the Council', '2019'], ['b', 'member of the Council', '2021']],
  ['counsellors', ['a', 'minister-counselor', '2019'], ['b', 'minister-counselor', '2021']],
  ['ambassadors at large', ['a', 'ambassador-at-large', '2019'], ['b', 'ambassador-at-large', '2021']],
  [
    'other capitals',
    ['a', 'ambassador', '2019', undefined, { at: 'JP' }],
    ['b', 'ambassador', '2021', null, { at: 'KR' }],
  ],
  [
    'other bodies',
    ['a', 'spokesperson', '2019', undefined, MINISTRY],
    ['b', 'spokesperson', '2021', null, { org: 'Navy' }],
  ],
  [
    'other states',
    ['a', 'foreign minister', '2019'],
    ['b', 'foreign minister', '2021', null, { country: 'SE' }],
  ],
  ['titles without a body', ['a', 'special envoy', '2019'], ['b', 'special envoy', '2021']],
  ['who is in no sole post', ['a', 'lawmaker', '2019'], ['b', 'lawmaker', '2021']],
] satisfies [string, Held, Held][])('%s: no term is ended', (_, one, other) => {
  expect(bounds(one, other)).toEqual([]);
});

it("ends a term at one's own second one", () => {
  const twice = person(['a', 'foreign minister', '2013-03-17']);
  const [first] = twice.positions;
  const second = first && { ...first, from: '2023-07', to: null };
  const [told] = withSuccessors([
    { ...twice, positions: [first, second].filter((one) => one !== undefined) },
  ]);
  expect(told?.positions.map(({ successor }) => successor?.from)).toEqual(['2023-07', undefined]);
});

it('takes the first of those who came later', () => {
  expect(
    bounds(
      ['a', 'foreign minister', '2013'],
      ['c', 'foreign minister', '2021'],
      ['b', 'foreign minister', '2017-02-01'],
    ),
  ).toEqual(['a until 2017-02-01 b', 'b until 2021 c']);
});

it('knows a ministry with several spokespersons by two who spoke for it at once', () => {
  expect(
    bounds(
      ['a', 'spokesperson', '2019-01', undefined, MINISTRY],
      ['b', 'spokesperson', '2020-01', '2024-05', MINISTRY],
      ['c', 'spokesperson', '2022-09', undefined, MINISTRY],
    ),
  ).toEqual([]);
  expect(
    bounds(
      ['a', 'spokesperson', '2019-01', undefined, MINISTRY],
      ['b', 'spokesperson', '2020-01', '2022-10', MINISTRY],
      ['c', 'spokesperson', '2022-09', undefined, MINISTRY],
    ),
  ).toEqual(['a until 2020-01 b']);
});
