import { expect, it } from 'vitest';
import { parseFilter, writeFilter } from '../../../src/chat/commands/filter-text.ts';
import { filterOf } from '../../../src/chat/commands/resolve-filter.ts';
import { deskInMemory } from '../support/desk.ts';

const written = async (text: string): Promise<string> => {
  const resolved = await filterOf({ filter: text }, deskInMemory());
  return resolved.kind === 'filter'
    ? writeFilter(resolved.filter)
    : [resolved.text, ...resolved.nearest].join(' | ');
};

it.each([
  ['', 'everything'],
  ['topic:sanctions', 'topic:sanctions'],
  ['topic:talks country:KP -topic:sanctions', 'topic:us-dprk-talks -topic:sanctions country:KP'],
  ['topic:sanctions,iran', 'topic:sanctions topic:iran'],
  ['topic:sanctions,-iran', 'topic:sanctions -topic:iran'],
  ['topic:제재', 'topic:sanctions'],
  ['country:"north korea" -country:dprk', 'country:KP -country:KP'],
  ['country:북한,미국', 'country:KP country:US'],
  ['country:russia country:uk', 'country:RU country:GB'],
  ['person:whitlock', 'person:dana-whitlock'],
  ['act:threaten', 'act:threaten'],
  ['act:dialogue', 'act:offer-dialogue'],
  ['wire:Yonhap', 'wire:yonhap'],
  ['"free words" -"other, words"', '"free words" -"other, words"'],
  ['“curly marks” plain', '"curly marks" "plain"'],
  ['topics:iran people:han-so-ra', 'topic:iran person:han-so-ra'],
])('reads %j as %j', async (text, expected) => {
  expect(await written(text)).toBe(expected);
});

it.each([
  ['topic:sanktions', 'No topic is called “sanktions” | topic:sanctions'],
  [
    'topik:iran',
    'A filter has no “topik:”; it has topic: person: country: act: wire: words: priority: | topic:',
  ],
  ['person:han', 'Several people are called “han” | person:han-so-ra | person:han-song-il'],
  ['person:whitlok', 'Nobody here is called “whitlok” | person:dana-whitlock'],
  ['country:Qqqq', 'No country is called “Qqqq”'],
  ['wire:zz', 'No wire is called “zz”; there are upi, yonhap'],
  ['wire:yonhup', 'No wire is called “yonhup” | wire:yonhap'],
])('does not guess at %j', async (text, expected) => {
  expect(await written(text)).toBe(expected);
});

it('writes what it can read again', async () => {
  const text =
    'topic:us-dprk-talks -topic:sanctions person:han-so-ra country:KP act:warn wire:upi "free words"';
  expect(await written(await written(text))).toBe(text);
  expect(parseFilter('').kind).toBe('terms');
});
