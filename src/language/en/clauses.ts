import type { Token } from '../token.ts';
import type { Cue } from './05-cues.ts';
import type { Phrase } from './06-subjects.ts';
import { skipAdverbials } from './adverbials.ts';
import type { After } from './after.ts';
import { QUESTION_WORDS } from './clause-shapes.ts';
import { bitsOf, isComma, isDash, isName, WORD } from './words.ts';

const FARTHEST_THAT = 14;

export function quoteAfter(
  tokens: readonly Token[],
  from: number,
  end: number,
  addressee: Phrase | undefined,
): After | undefined {
  let at = from;
  if (isComma(tokens[at]) || tokens[at]?.text === ':' || isDash(tokens[at])) at++;
  if (at >= end) return undefined;
  if (tokens[at]?.kind === 'quotation') return { kind: 'quote', from: at, addressee };
  if (tokens[from]?.text === ':') return { kind: 'colon', from: at, addressee };
  return undefined;
}

export function clauseAfter(tokens: readonly Token[], cue: Cue, end: number): After | undefined {
  const clause = (from: number): After | undefined =>
    from < end ? { kind: 'clause', from, addressee: undefined } : undefined;
  if (tokens[cue.to]?.lower === 'that') return clause(isComma(tokens[cue.to + 1]) ? cue.to + 2 : cue.to + 1);
  if (isWhenAsked(tokens, cue.to)) return undefined;
  if (QUESTION_WORDS.has(tokens[cue.to]?.lower ?? '')) return clause(cue.to);
  let at = skipAdverbials(tokens, cue.to, end);
  const quote = quoteAfter(tokens, at, end, undefined);
  if (quote) return quote;
  if (isComma(tokens[at]) || isDash(tokens[at])) {
    if (tokens[at + 1]?.lower === 'that' && !followsGroup(tokens, cue)) return clause(at + 2);
    const that = thatAfterGroup(tokens, at, end);
    return that === undefined ? undefined : clause(that + 1);
  }
  if (tokens[at]?.lower === 'that') return clause(at + 1);
  const token = tokens[at];
  if (at >= end || !token || token.kind === 'mark') return undefined;
  const bits = bitsOf(token);
  if (bits & WORD.subordinator && !(bits & WORD.preposition)) {
    if (at === cue.to && CONDITIONS.has(token.lower))
      return commaAhead(tokens, at, end) ? clause(at) : undefined;
    if (!QUESTION_WORDS.has(token.lower)) return undefined;
    return at === cue.to || token.lower !== 'when' ? clause(at) : undefined;
  }
  if (bits & WORD.coordinator || bits & WORD.relative) return undefined;
  if (at === cue.to && bits & WORD.adverb) at = cue.to;
  if (isName(token) && at + 1 === end) return undefined;
  return clause(at);
}

/** "…, he said, that …": what stands before the verb was said too. */
const followsGroup = (tokens: readonly Token[], { group }: Cue): boolean =>
  tokens
    .slice(Math.max(0, group - LONGEST_SUBJECT), group)
    .some((token) => isComma(token) || isDash(token) || token.kind === 'quotation');

const LONGEST_SUBJECT = 6;

/** `said | because it was late, nobody came`: what was said may begin with its reason or condition. */
const CONDITIONS = new Set(['because', 'unless', 'although', 'though', 'even', 'just']);

function commaAhead(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from + 2; i < end - 1; i++) if (isComma(tokens[i])) return true;
  return false;
}

/** "said, in remarks to lawmakers, that …", "said - falsely - that …" */
function thatAfterGroup(tokens: readonly Token[], comma: number, end: number): number | undefined {
  const limit = Math.min(end, comma + FARTHEST_THAT);
  for (let i = comma + 1; i < limit; i++) {
    if (tokens[i]?.kind === 'quotation') return undefined;
    if (isComma(tokens[i]) || isDash(tokens[i])) return tokens[i + 1]?.lower === 'that' ? i + 1 : undefined;
  }
  return undefined;
}

/** `Orsk said | when asked about it`: how it came to be said. */
const isWhenAsked = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'when' && (tokens[at + 1]?.lower === 'asked' || tokens[at + 1]?.lower === 'pressed');
