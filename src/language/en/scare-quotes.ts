import type { Token } from '../token.ts';
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
  const words = body.slice(...(token.quotation?.inner ?? [0, 0])).split(/\s+/, 60);
  if (words.length < FEWEST_WORDS) return true;
  const before = tokens[at - 1];
  if (NAMING.has(before?.lower ?? '') || NAMING.has(tokens[at + 1]?.lower ?? '')) return true;
  return isTitle(words) && !is(before, WORD.subordinator);
}

/** Every longer word in capitals. */
function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 && long.every((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
}
