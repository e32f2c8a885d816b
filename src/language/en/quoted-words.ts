import type { Token } from '../token.ts';
import { agentFrames } from './agent-frames.ts';
import { asClauses } from './as-clauses.ts';
import { type Attribution, joined } from './attribution.ts';
import { nounFrames } from './noun-frames.ts';
import { withLeft, withLists, withRest } from './quotation-rest.ts';
import { framedQuotations } from './quote-frames.ts';

/** Whose the quotations of a sentence are that its verbs of saying have left: each step takes what the one before left. */
export function withQuotedWords(
  tokens: readonly Token[],
  end: number,
  said: readonly Attribution[],
): Attribution[] {
  let all: readonly Attribution[] = withRest(tokens, end, said);
  for (const step of [asClauses, agentFrames, framedQuotations, nounFrames])
    all = joined(all, step(tokens, end, all));
  return withLeft(tokens, end, withLists(tokens, end, all));
}
