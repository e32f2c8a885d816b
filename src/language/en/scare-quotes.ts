import type { Token } from '../token.ts';
import { isQuotedName, isTitle } from './quoted-names.ts';
import { is, WORD } from './words.ts';

const FEWEST_WORDS = 4;
const NAMING = new Set([
  'called',
  'named',
  'titled',
  'entitled',
  'dubbed',
  'known',
  'nicknamed',
  'song',
  'book',
  'film',
  'movie',
  'show',
  'drama',
  'series',
  'album',
  'novel',
  'operation',
  'exercise',
  'programme',
  'program',
  'hymn',
  'single',
  'headlined',
  'labeled',
]);

/** Words in quotation marks amid narration without a verb of saying: names, titles, irony, not speech. */
export function isScareQuote(body: string, tokens: readonly Token[], token: Token): boolean {
  const at = tokens.indexOf(token);
  const before = tokens[at - 1];
  if (isQuotedName(body, tokens, at)) return true;
  if (before?.text === ':') return false;
  const words = body.slice(...(token.quotation?.inner ?? [0, 0])).split(/\s+/, 60);
  if (words.length < FEWEST_WORDS) return true;
  if (NAMING.has(before?.lower ?? '') || NAMING.has(tokens[at + 1]?.lower ?? '')) return true;
  return isTitle(words) && !is(before, WORD.subordinator);
}
