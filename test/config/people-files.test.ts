import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPeopleFile, readPeopleFolder } from '../../src/config/people-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { complaintsOf } from './complaints.ts';

const MARA_OST = `people:
  - id: mara-ost
    gender: f
    country: NO
    wikidata: Q42
    names:
      en: { given: Mara, family: Ost, order: given-first }
    positions:
      - title: { en: ambassador to South Korea, ko: 주한 대사 }
        aliases: { en: [envoy in Seoul] }
        org: Ministry of Foreign Affairs
        country: NO
        at: KR
        from: 2021-05
        to: null
        source: https://example.org/embassy
        checked: 2026-01-02
      - { title: { en: consul }, country: NO, from: 2009, to: 2012-03-01 }
    relations:
      - { kind: counterpart, of: tor-lind }
`;
const TOR_LIND = `people:
  - id: tor-lind
    country: SE
    names: { en: { given: Tor, family: Lind, order: given-first } }
    positions: []
`;

it('reads people with dates to the day, the month and the year', () => {
  const [mara, tor] = readPeopleFolder(temporaryFolder({ 'no.yaml': MARA_OST, 'se.yaml': TOR_LIND }));
  expect(mara?.positions.map(({ from, to }) => [from, to])).toEqual([
    ['2021-05', null],
    ['2009', '2012-03-01'],
  ]);
  expect(mara?.positions[0]?.at).toBe('KR');
  expect(tor?.positions).toEqual([]);
});

it.each([
  ['from: 2021-05', 'from: 2021-13', 'no.yaml:14 people[0].positions[0].from'],
  ['to: null', 'to: 2020', 'no.yaml:15 people[0].positions[0].to'],
  ['gender: f', 'gender: female', 'no.yaml:3 people[0].gender'],
  ['country: NO\n    wiki', 'country: Norway\n    wiki', 'no.yaml:4 people[0].country'],
  ['org: Min', 'rank: Min', 'no.yaml:9 people[0].positions[0]'],
  ['id: mara-ost', 'id: Mara Ost', 'no.yaml:2 people[0].id'],
  ['Q42', '42', 'no.yaml:5 people[0].wikidata'],
])('names file and line of %s → %s', (right, wrong, where) => {
  const path = temporaryFolder({ 'no.yaml': MARA_OST.replace(right, wrong), 'se.yaml': TOR_LIND });
  const found = complaintsOf(() => readPeopleFolder(path));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(where);
});

it('complains at once of ids that repeat and relations that lead nowhere, over all files', () => {
  const path = temporaryFolder({
    'no.yaml': MARA_OST,
    'se.yaml': TOR_LIND.replace('tor-lind', 'mara-ost'),
  });
  expect(complaintsOf(() => readPeopleFolder(path))).toEqual([
    'no.yaml:20 people[0].relations[0].of: must be the id of a known person; found "tor-lind"',
    expect.stringMatching(
      /^se\.yaml:2 people\[0\]\.id: must be unique, but stands in .*no\.yaml too; found "mara-ost"$/,
    ),
  ]);
});

it('complains of broken files together', () => {
  const path = temporaryFolder({ 'a.yaml': 'people: [', 'b.yaml': 'people: {}' });
  expect(complaintsOf(() => readPeopleFolder(path)).map((line) => line.split(' ')[0])).toEqual([
    'a.yaml:1',
    'b.yaml:1',
  ]);
});

it('reads one file alone, JSON too', () => {
  const path = join(temporaryFolder({ 'people.json': '{"people": []}' }), 'people.json');
  expect(readPeopleFile(path)).toEqual([]);
});
