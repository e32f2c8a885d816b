import type { Token } from '../token.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { opensClause } from './noun-extent.ts';

/**
 * Where what the subject of the sentence holds within it ends, as its own verb follows: `Her pledge to go | has
 * pleased Bele`, `Those who oppose the pact | were few`.
 * @param subject where the subject begins; `limit` where another verb stands before it
 */
export function mainVerb(tokens: readonly Token[], subject: number, from: number, limit: number): number {
  for (let i = 0; i < subject; i++) if (isFiniteVerb(tokens, i)) return limit;
  for (let i = from + 1; i < limit; i++) {
    if (isFiniteVerb(tokens, i) && !opensClause(tokens, from, i)) return i;
  }
  return limit;
}
