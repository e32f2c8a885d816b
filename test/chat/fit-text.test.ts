import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/chat/discord/markdown.ts';
import { cutEscaped, cutText, fitLines, oneLine } from '../../src/chat/fit-text.ts';
import { webLink } from '../../src/chat/web-link.ts';

describe('cutText', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly ten', 11, 'exactly ten'],
    ['a longer text', 8, 'a longe…'],
    ['two words', 5, 'two…'],
    ['가나다라', 3, '가나…'],
    ['ab👩‍👩‍👧cd', 6, 'ab…'],
    ['e\u0301e\u0301e\u0301', 4, 'e\u0301…'],
    ['text', 0, ''],
  ])('cuts %j at %i to %j', (text, limit, expected) => {
    expect(cutText(text, limit)).toBe(expected);
    expect(cutText(text, limit).length).toBeLessThanOrEqual(limit);
  });
});

it('cuts text that grows when escaped, never within an escape', () => {
  for (const limit of [1, 2, 3, 10, 99]) {
    const cut = cutEscaped('*_'.repeat(100), limit, escapeMarkdown);
    expect(cut.length).toBeLessThanOrEqual(limit);
    expect(cut).toMatch(/^(?:\\[*_])*…?$/);
  }
});

it('keeps whole lines', () => {
  expect(fitLines(['one', 'two', 'three'], 100)).toBe('one\ntwo\nthree');
  expect(fitLines(['one', 'two', 'three'], 10)).toBe('one\ntwo\n…');
  expect(fitLines(['a very long line'], 6)).toBe('a ver…');
});

it('takes a wire’s line breaks out', () => {
  expect(oneLine(' a\n\n b\t c\u00a0d ')).toBe('a b c d');
});

it.each([
  ['https://wire.example/a_(b)', 'https://wire.example/a_%28b%29'],
  ['https://wire.example/a|b>c', 'https://wire.example/a%7Cb%3Ec'],
  ['javascript:alert(1)', undefined],
  ['not an address', undefined],
  [`https://wire.example/${'a'.repeat(600)}`, undefined],
  [undefined, undefined],
])('links %j as %j', (url, expected) => {
  expect(webLink(url, 512)).toBe(expected);
});
