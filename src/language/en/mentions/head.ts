import type { Token } from '../../token.ts';
import { is, isComma, WORD } from '../words.ts';

/** What comes before the first preposition, comma or "who": the noun that the rest only describes. */
export function headOf(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex(
    (token, i) =>
      i > 0 &&
      (is(token, WORD.preposition | WORD.relative) || isComma(token) || token.text === '[') &&
      !is(tokens[i - 1], WORD.determiner),
  );
  return stop < 0 ? tokens : tokens.slice(0, stop);
}

/** The noun a mention is about: "ministry" of "South Korea's foreign ministry". */
export const nounOf = (tokens: readonly Token[]): string => headOf(tokens).at(-1)?.lower ?? '';

export const isIndefinite = (head: readonly Token[]): boolean =>
  head[0]?.lower === 'a' || head[0]?.lower === 'an';

/** One in particular: "the envoy", "his envoy", "Seoul's envoy", "Envoy Orsk". */
export const isDefinite = (head: readonly Token[]): boolean =>
  !isIndefinite(head) &&
  (head[0]?.lower === 'the' ||
    is(head[0], WORD.possessive) ||
    head[0]?.capital === true ||
    head.some(({ lower }) => lower.endsWith("'s")));

export const singular = (noun: string): string => noun.replace(/s$/, '');

/** Without the mark of the possessive: "Seoul's" is "Seoul". */
export const ownerless = (word: string): string =>
  word.includes("'") || word.includes('’') ? word.replace(/['’]s?$/, '') : word;
