import { expect, it } from 'vitest';
import { COUNTRIES, countryName, countryOf, countryTerms } from '../../src/people/countries.ts';

it.each([
  ['South Korea', 'KR'],
  ['Republic of Korea', 'KR'],
  ['Seoul', 'KR'],
  ['Blue House', 'KR'],
  ['South Koreans', 'KR'],
  ['DPRK', 'KP'],
  ["Democratic People's Republic of Korea", 'KP'],
  ['Pyongyang', 'KP'],
  ['U.S.', 'US'],
  ['US', 'US'],
  ['us', undefined],
  ['White House', 'US'],
  ['Kremlin', 'RU'],
  ['Swedes', 'SE'],
  ['Spaniard', 'ES'],
  ['Chinese', 'CN'],
  ['Türkiye', 'TR'],
  ["Côte d'Ivoire", 'CI'],
  ['turkey', undefined],
  ['Quai d’Orsay', 'FR'],
  ['미국', 'US'],
  ['북한', 'KP'],
  ['Atlantis', undefined],
])('%s is %s', (text, code) => {
  expect(countryOf(text)).toBe(code);
});

it('gives every state that shares a word', () => {
  expect(countryTerms('Brussels').map(({ code }) => code)).toEqual(['BE', 'EU']);
  expect(countryTerms('Georgia').map(({ shared }) => shared)).toEqual([true]);
});

it('knows each state once, with a name and nearly always a capital and an adjective', () => {
  expect(new Set(COUNTRIES.map(({ code }) => code)).size).toBe(COUNTRIES.length);
  expect(COUNTRIES.length).toBeGreaterThanOrEqual(197);
  expect(COUNTRIES.filter(({ name, code }) => name === code)).toEqual([]);
  expect(countryName('KR')).toBe('South Korea');
});
