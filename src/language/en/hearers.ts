import type { Token } from '../token.ts';
import type { Cue } from './05-cues.ts';
import { isTitleOf } from './adverbials.ts';
import type { After } from './after.ts';
import { showsClause } from './clause-shapes.ts';
import { clauseAfter, quoteAfter } from './clauses.ts';
import { bitsOf, is, isComma, isName, WORD } from './words.ts';

const FARTHEST_THAT = 14;

export function hearerAfter(tokens: readonly Token[], cue: Cue, end: number): After | undefined {
  const to = hearerEnd(tokens, cue.to, end);
  if (to === cue.to) return undefined;
  const addressee = { from: cue.to, to };
  const quote = quoteAfter(tokens, to, end, addressee);
  if (quote) return quote;
  const clause = clauseAfter(tokens, { ...cue, to }, end);
  const isBare = clause?.kind === 'clause' && clause.from === to;
  if (clause && (clause.kind !== 'clause' || end - clause.from >= FEWEST_CLAUSE))
    return isBare && !showsClause(tokens, to, end) ? undefined : { ...clause, addressee };
  const that = thatBeyond(tokens, to, end);
  if (that === undefined) return undefined;
  return { kind: 'clause', from: that + 1, addressee: { from: cue.to, to: that } };
}

const FEWEST_CLAUSE = 2;

/** "told a crowd in Ames, Iowa, on Monday | that": nothing but names, places and days stands between. */
function thatBeyond(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end, from + FARTHEST_THAT); i++) {
    const token = tokens[i];
    if (token?.lower === 'that') return i;
    const bits = bitsOf(token);
    if (!token || token.kind === 'quotation' || bits & (WORD.modal | WORD.auxiliary | WORD.relative))
      return undefined;
    if (token.kind === 'mark' && !isComma(token)) return undefined;
  }
  return undefined;
}

/** Whom it was said to: a pronoun, a name, or a noun group up to "that" or the next clause. */
export function hearerEnd(tokens: readonly Token[], from: number, end: number): number {
  if (is(tokens[from], WORD.objectPronoun)) return from + 1;
  const limit = Math.min(end, from + FARTHEST_THAT);
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    const bits = bitsOf(token);
    if (!token || token.kind === 'quotation') return isTitleOf(tokens, i) ? i + 1 : i;
    if (token.kind === 'mark' && token.text !== '&') return i;
    if (token.lower === 'that' || bits & (WORD.modal | WORD.auxiliary | WORD.time)) return i;
    if (i === from) {
      if (bits & (WORD.preposition | WORD.adverb)) return i;
      continue;
    }
    if (bits & WORD.preposition && token.lower !== 'of' && token.lower !== 'from' && token.lower !== 'for')
      return i;
    if (bits & (WORD.subjectPronoun | WORD.subordinator)) return i;
    if (
      bits & (WORD.determiner | WORD.possessive) &&
      !is(before, WORD.preposition | WORD.coordinator | WORD.determiner)
    )
      return i;
    if (isName(token) && before && !before.capital && bitsOf(before) === 0 && !hasThat(tokens, i, limit))
      return i;
    if (bits & WORD.adverb || token.kind === 'number') return i;
  }
  return limit;
}

function hasThat(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) {
    if (tokens[i]?.lower === 'that') return true;
    if (is(tokens[i], WORD.modal | WORD.auxiliary) || isComma(tokens[i])) return false;
  }
  return false;
}
