import { expect, it } from 'vitest';
import type { Person, Position } from '../../../src/model/person.ts';
import { checkPeople } from '../../../src/people/check/check-people.ts';
import { PEOPLE } from '../registry.ts';

const SOURCE = { source: 'https://example.org', checked: '2026-01-01' };

type Holding = readonly [title: string, from?: string, to?: string | null, more?: Partial<Position>];

function holder(
  id: string,
  title: string,
  from?: string,
  to?: string | null,
  more: Partial<Position> = {},
): Person {
  return {
    id,
    country: 'NO',
    names: { en: { given: 'Any', family: id, order: 'given-first' } },
    positions: [{ title: { en: title }, country: 'NO', from, to, ...SOURCE, ...more }],
  };
}

const findings = (...people: Person[]) =>
  checkPeople(people, '2026-11-23').map(({ kind, people: ids }) => `${kind} ${ids.join(' ')}`);

const PAIRS: readonly [string, Holding, Holding, string[]][] = [
  [
    'two at once',
    ['foreign minister', '2019-01-01', '2021-05-01'],
    ['foreign minister', '2021-03-01', null],
    ['overlap a b'],
  ],
  [
    'two for good',
    ['foreign minister', '2019-01-01', null],
    ['foreign minister', '2021-03-01', null],
    ['overlap a b'],
  ],
  [
    'a title in other words',
    ['minister for foreign affairs', '2019', null],
    ['Foreign Minister', '2021', null],
    ['overlap a b'],
  ],
  [
    'a hand-over on one day',
    ['foreign minister', '2019-01-01', '2021-05-01'],
    ['foreign minister', '2021-05-01', null],
    [],
  ],
  [
    'a hand-over within a month known no better',
    ['foreign minister', '2019', '2021-05'],
    ['foreign minister', '2021-05', null],
    [],
  ],
  ['an end nobody knows', ['foreign minister', '2019-01-01'], ['foreign minister', '2021-05-01', null], []],
  ['another rank', ['vice foreign minister', '2019', null], ['foreign minister', '2019', null], []],
  [
    'spokespersons, of whom there are several',
    ['spokesperson', '2019', null],
    ['spokesperson', '2019', null],
    [],
  ],
  [
    'two states',
    ['foreign minister', '2019', null],
    ['foreign minister', '2019', null, { country: 'SE' }],
    [],
  ],
  ['two hosts', ['ambassador', '2019', null, { at: 'KR' }], ['ambassador', '2019', null, { at: 'JP' }], []],
  [
    'two bodies',
    ['director', '2019', null, { org: 'Mint' }],
    ['director', '2019', null, { org: 'Navy' }],
    [],
  ],
  [
    'nobody for a year',
    ['foreign minister', '2019', '2020-01-31'],
    ['foreign minister', '2021-02-01', null],
    ['gap a b'],
  ],
  [
    'nobody for a month',
    ['foreign minister', '2019', '2020-01-31'],
    ['foreign minister', '2020-03-01', null],
    [],
  ],
];

it.each(PAIRS)('%s', (_, one, other, expected) => {
  expect(findings(holder('a', ...one), holder('b', ...other))).toEqual(expected);
});

it.each([
  [{ to: null, checked: '2025-11-22' }, ['stale a']],
  [{ to: null, checked: undefined }, ['stale a']],
  [{ to: null, checked: '2025-11-23' }, []],
  [{ to: '2026-01-01', checked: '2020-01-01' }, []],
  [{ to: undefined, checked: '2020-01-01' }, []],
  [{ source: undefined }, ['no-source a']],
  [{ country: 'XX' }, ['unknown-country a']],
  [{ at: 'QQ' }, ['unknown-country a']],
] satisfies [Partial<Position>, string[]][])('a term with %o', (more, expected) => {
  expect(findings(holder('a', 'consul', '2019', null, more))).toEqual(expected);
});

it('finds names and Wikidata items that several have', () => {
  const [one, other] = [holder('a', 'consul'), holder('b', 'attaché')];
  expect(findings({ ...one, wikidata: 'Q42' }, { ...other, wikidata: 'Q42' })).toEqual(['same-item a b']);
  expect(findings(one, { ...other, names: one.names })).toEqual(['same-name a b']);
});

it('says who, what and when', () => {
  const [first] = checkPeople(PEOPLE, '2026-11-23').filter(({ kind }) => kind === 'stale');
  expect(first?.message).toBe('probably out of office, never checked: foreign minister (2020-01-11 to now)');
});
