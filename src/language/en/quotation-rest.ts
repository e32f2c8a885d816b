import type { Token } from '../token.ts';
import type { Attribution } from './attribution.ts';
import { is, isComma, isDash, WORD } from './words.ts';

/**
 * Gives a statement that began with a quotation those after it that nobody else says: `"A," Orsk said of
 * the men who left, "B"`, `"A," said Orsk, speaking of the vote, "and B"`.
 */
export function withRest(
  tokens: readonly Token[],
  end: number,
  found: readonly Attribution[],
): Attribution[] {
  let all = [...found];
  for (let at = 1; at < end; at++) {
    if (tokens[at]?.kind !== 'quotation' || !isApart(tokens, at) || isHeld(all, at)) continue;
    const owner = all.findLast(({ cue, inherited }) => cue.to <= at && !inherited);
    if (owner?.sieve !== 'quote-first') continue;
    const contents = [...owner.contents, { from: at, to: at + 1 }];
    all = all.map((one) => (one === owner ? { ...one, contents } : one));
  }
  return all;
}

const isApart = (tokens: readonly Token[], at: number): boolean => {
  let before = at - 1;
  while (is(tokens[before], WORD.coordinator | WORD.adverb)) before--;
  return isComma(tokens[before]) || isDash(tokens[before]);
};

export const isHeld = (found: readonly Attribution[], at: number): boolean =>
  found.some(({ contents }) => contents.some(({ from, to }) => from <= at && at < to));
