import type { Token } from '../token.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { opensClause } from './noun-extent.ts';

/** Bounded, so that long sentences stay linear. */
const FARTHEST = 60;

/**
 * Where what the subject of the sentence holds within it ends, as its own verb follows: `Her pledge to go | has
 * pleased Bele`, `Those who oppose the pact | were few`.
 * @param subject where the subject begins; `limit` where another verb stands before it
 */
export function mainVerb(tokens: readonly Token[], subject: number, from: number, limit: number): number {
  if (subject > FARTHEST) return limit;
  for (let i = 0; i < subject; i++) if (isFiniteVerb(tokens, i)) return limit;
  for (let i = from + 1; i < Math.min(limit, from + FARTHEST); i++) {
    if (isFiniteVerb(tokens, i) && !opensClause(tokens, from, i)) return i;
  }
  return limit;
}
