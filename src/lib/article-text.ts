import { Parser } from 'htmlparser2';

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
);
const UNSPOKEN = new Set('script style template noscript figcaption'.split(' '));

/**
 * The words of a feed's fragment, be it markup or plain text. Paragraphs are separated by a blank line, which
 * `markupText` (for titles and names) does not keep. Linear in the fragment's length.
 */
export function articleText(fragment: string): string {
  if (!/[<&]/.test(fragment)) return tidy(fragment);
  let text = '';
  let unspoken = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (UNSPOKEN.has(name)) unspoken++;
      if (name === 'br') text += '\n';
      if (BLOCKS.has(name)) text += '\n\n';
    },
    ontext(part) {
      if (unspoken === 0) text += part;
    },
    onclosetag(name) {
      if (UNSPOKEN.has(name)) unspoken--;
      if (BLOCKS.has(name)) text += '\n\n';
    },
  });
  parser.end(fragment);
  return tidy(text);
}

const tidy = (text: string): string =>
  text
    .replace(/[ \t\f\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
