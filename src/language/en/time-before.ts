import type { Token } from '../token.ts';
import { isPersonHere } from './noun-phrase.ts';
import { is, WORD } from './words.ts';

/** Looks left from `from` over days, dates and adverbs: "the ministry | less than two weeks ago | said". */
export function skipTime(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at >= 0) {
    const token = tokens[at];
    if (token?.lower === 'ago') {
      at = beforeAgo(tokens, at);
      continue;
    }
    const timeBefore = is(token, WORD.time) && at > 0 && !isPersonHere(tokens, at);
    const isDay = token?.kind === 'number' && is(tokens[at - 1], WORD.time);
    const isAdverb = (is(token, WORD.adverb) && !is(token, WORD.coordinator)) || isManner(token);
    const leads =
      (token?.lower === 'on' ||
        token?.lower === 'in' ||
        token?.lower === 'last' ||
        token?.lower === 'late') &&
      is(tokens[at + 1], WORD.time);
    if (!timeBefore && !isDay && !isAdverb && !leads) break;
    at--;
  }
  return at;
}

const PACES = new Set([
  'less',
  'more',
  'than',
  'about',
  'nearly',
  'almost',
  'some',
  'just',
  'over',
  'around',
]);

/** "| less than two weeks ago": the token before it. */
function beforeAgo(tokens: readonly Token[], ago: number): number {
  let at = ago - 2;
  while (
    tokens[at]?.kind === 'number' ||
    is(tokens[at], WORD.determiner) ||
    PACES.has(tokens[at]?.lower ?? '')
  )
    at--;
  return at;
}

/** "| generally | agree"; nouns in "-ly" are few. */
const isManner = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  token.lower.endsWith('ally') &&
  token.lower !== 'ally' &&
  token.lower !== 'rally';
