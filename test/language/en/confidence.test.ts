import { expect, it } from 'vitest';
import { createExtractor } from '../../../src/language/extractor.ts';
import { indexPeople } from '../../../src/people/people-index.ts';

const extract = createExtractor({ people: indexPeople([]) });
const sureOf = (body: string): number[] => extract({ id: 'a', body }).utterances.map(({ p }) => p);

it.each([
  [
    'China called for calm after North Korea rejected an offer of talks.',
    'North Korea rejected an offer of talks.',
  ],
  ['The statement came a day after Washington repeated its offer.', 'Washington repeated its offer.'],
])('is less sure of what a clause of time recalls: %s', (recalled, told) => {
  expect(sureOf(recalled).at(-1)).toBeLessThan(0.5);
  expect(sureOf(told).at(-1)).toBeGreaterThan(0.5);
});

it('is as sure of words in marks there', () => {
  expect(sureOf('Ships turned back after Lena Orsk said "the strait is closed."')[0]).toBeGreaterThan(0.5);
});
