import { expect, it } from 'vitest';
import { WordTable } from '../../src/language/word-table.ts';

/** More than the table keeps. */
const MANY = 60_000;

it('reads a word that comes again and again once, however many others come between', () => {
  const read: string[] = [];
  const table = new WordTable(({ lower }) => {
    read.push(lower);
    return 0;
  });
  for (let i = 0; i < MANY; i++) {
    const other = `w${i.toString(36)}`;
    table.tokenAt(`envoy ${other}`, 0, 5);
    table.tokenAt(`envoy ${other}`, 6, 6 + other.length);
  }
  expect(read.filter((word) => word === 'envoy')).toEqual(['envoy']);
});

it.each([
  ['The', 'the', 'word', 1],
  ['negotiations', 'negotiations', 'word', 0],
  ['Kim’s', "kim's", 'word', 1],
  ['외무상', '외무상', 'word', 0],
  ['1.5', '1.5', 'number', 0],
  ['—', '—', 'mark', 0],
])('tells %s wherever it stands', (text, lower, kind, classes) => {
  const table = new WordTable(({ capital }) => (capital ? 1 : 0));
  for (const before of ['', 'x ', '외 ']) {
    const start = before.length;
    const token = table.tokenAt(`${before}${text}.`, start, start + text.length);
    expect(token).toMatchObject({ text, lower, kind, start, end: start + text.length });
    expect(token.classes & 1).toBe(classes);
  }
});
