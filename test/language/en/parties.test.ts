import { expect, it } from 'vitest';
import { createExtractor } from '../../../src/language/extractor.ts';
import type { Person } from '../../../src/model/person.ts';

const envoy = (
  id: string,
  given: string,
  family: string,
  country: string,
  gender: 'm' | 'f',
  title: string,
): Person => ({
  id,
  gender,
  country,
  names: { en: { given, family, order: 'given-first' } },
  positions: [{ title: { en: title }, country, from: '2026-01-01', to: null }],
});

const PEOPLE: readonly Person[] = [
  {
    ...envoy('lena-orsk', 'Lena', 'Orsk', 'KR', 'f', 'nuclear envoy'),
    relations: [{ kind: 'counterpart', of: 'tom-bele' }],
  },
  envoy('tom-bele', 'Tom', 'Bele', 'US', 'm', 'nuclear envoy'),
  envoy('ann-bele', 'Ann', 'Bele', 'JP', 'f', 'foreign minister'),
  {
    ...envoy('max-orsk', 'Max', 'Orsk', 'KR', 'm', 'mayor'),
    relations: [{ kind: 'sibling', of: 'lena-orsk' }],
  },
];

const extract = createExtractor({ people: PEOPLE });

/** Id, members, or kind and country of every speaker. */
function speakers(body: string): string[] {
  const { utterances } = extract({ id: 'a', body, publishedAt: '2027-03-02T05:00:00Z' });
  return utterances.map(
    ({ speaker: { id, members, kind, country } }) => id ?? (members.join('+') || `${kind} ${country ?? '–'}`),
  );
}

const TABLE: readonly (readonly [string, readonly string[]])[] = [
  ['Lena Orsk, the envoy, arrived. "Good," Orsk said.', ['lena-orsk']],
  ['Lena Orsk met Tom Bele. He said time was short.', ['tom-bele']],
  ['Lena Orsk spoke. She met Ann Bele. "It is early," she said.', ['lena-orsk']],
  ['Bele said time was short.', ['person –']],
  ["Max Orsk was silent. Orsk's sister said the offer stood.", ['lena-orsk']],
  ['Lena Orsk arrived. Tom Bele followed. The two sides agreed to meet again.', ['tom-bele+lena-orsk']],
  ['Lena Orsk said time was short. Her U.S. counterpart said it was not.', ['lena-orsk', 'tom-bele']],
  ["Japan's foreign minister said the door was open.", ['ann-bele']],
  ['Pyongyang said it would wait.', ['government KP']],
  ['The White House said it would wait.', ['institution US']],
  ['SEOUL, March 2 (Yonhap) -- The foreign ministry said it would wait.', ['institution KR']],
  ['A U.S. official said the talks were over.', ['anonymous US']],
  ['Yonhap reported that Lena Orsk said talks were near.', ['lena-orsk']],
  ['The nuclear envoys of South Korea and the United States urged Bele to wait.', ['lena-orsk+tom-bele']],
  [
    'The nuclear envoys of South Korea and the United States met. Both envoys said time was short.',
    ['lena-orsk+tom-bele'],
  ],
  ['SEOUL, March 2 (Yonhap) -- The JCS said it saw a launch.', ['institution KR']],
  ['In Washington, an administration official said it was over.', ['anonymous US']],
  [
    'South Korean lawmaker Ida Vale said it was over. Later Vale said it was not.',
    ['person KR', 'person KR'],
  ],
  ['It was over, a daily reported Monday, citing Lena Orsk.', ['lena-orsk']],
  ['It followed words by Lena Orsk, who said it was over.', ['lena-orsk']],
];

it.each(TABLE)('knows who speaks: %s', (text, expected) => {
  expect(speakers(text).map(sorted)).toEqual(expected.map(sorted));
});

const sorted = (ids: string): string => ids.split('+').sort().join('+');

const CIRCUMSTANCES: readonly (readonly [string, object])[] = [
  ['Lena Orsk said in a statement Monday that it was over.', { medium: 'a statement', saidOn: '2027-03-01' }],
  ['Lena Orsk denied that it was over.', { negated: true }],
  ['Lena Orsk said talks would start only when the launches end.', { conditional: true }],
  ['"Good," Lena Orsk told reporters at Harbour Hotel.', { venue: 'Harbour Hotel' }],
];

it.each(CIRCUMSTANCES)('reads the circumstances: %s', (text, expected) => {
  const { utterances } = extract({ id: 'a', body: text, publishedAt: '2027-03-02T05:00:00Z' });
  expect(utterances[0]).toMatchObject(expected);
});

it('names who carried the words of another', () => {
  const { utterances } = extract({ id: 'a', body: '"Good," Lena Orsk said, according to Yonhap.' });
  expect(utterances.map(({ via }) => via.map(({ text }) => text))).toEqual([['Yonhap']]);
});
