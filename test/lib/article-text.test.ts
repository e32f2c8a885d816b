import { expect, test } from 'vitest';
import { articleText } from '../../src/lib/article-text.ts';

test.each([
  ['plain  words', 'plain words'],
  ['<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
  ['One.<br>Two &amp; three.', 'One.\nTwo & three.'],
  ['<figure><figcaption>A caption.</figcaption></figure><p>Words.</p><script>x()</script>', 'Words.'],
  ['<p>Never closed', 'Never closed'],
])('%j', (fragment, expected) => {
  expect(articleText(fragment)).toBe(expected);
});
