import type { Token } from '../token.ts';
import { bitsOf, is, isComma, isName, isNamesake, WORD } from './words.ts';

const TIME_LEADS = new Set([
  'last',
  'next',
  'this',
  'that',
  'early',
  'late',
  'earlier',
  'later',
  'on',
  'since',
  'until',
  'by',
  'the',
  'same',
]);
const LONGEST = 25;

/** Skips what stands between a verb and what was said: "Monday", "in a statement", "at a rally in Ohio". */
export function skipAdverbials(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end) {
    const next = skipOne(tokens, at, end);
    if (next === at) return at;
    at = next;
  }
  return at;
}

/** After "Monday", "last year", "on March 3": past when, not past where or how. */
export function afterDay(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isOfDay(tokens, at)) at++;
  const last = tokens[at - 1];
  return at > from && (is(last, WORD.time) || last?.kind === 'number') ? at : from;
}

const isOfDay = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], WORD.time) ||
  TIME_LEADS.has(tokens[at]?.lower ?? '') ||
  (at > 0 && tokens[at]?.kind === 'number' && is(tokens[at - 1], WORD.time));

function skipOne(tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[at];
  const bits = bitsOf(token);
  if (isNamesake(token) && is(tokens[at + 1], WORD.modal | WORD.auxiliary)) return at;
  if (bits & WORD.time) return at + 1;
  if (token?.kind === 'number' && is(tokens[at - 1], WORD.time)) return at + 1;
  if (isComma(token) && tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number') return at + 2;
  if (TIME_LEADS.has(token?.lower ?? '') && leadsToTime(tokens, at)) return at + 1;
  if (bits & WORD.adverb && !(bits & WORD.negation) && !(bits & WORD.subordinator)) return at + 1;
  if (isQuantity(tokens, at)) return at;
  if (bits & WORD.preposition && !(bits & WORD.relative)) return prepositionalEnd(tokens, at, end);
  return at;
}

/** "about half of them", "between 5 and 10", "at least 40 men": they begin a noun phrase, and say neither when nor where. */
function isQuantity(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (LEAST.get(lower)?.has(tokens[at + 1]?.lower ?? '')) return isAmount(tokens[at + 2]);
  return QUANTIFYING.has(lower) && isAmount(tokens[at + 1]);
}

const isAmount = (token: Token | undefined): boolean =>
  token?.kind === 'number' || QUANTITIES.has(token?.lower ?? '');

const LEAST: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['at', new Set(['least', 'most'])],
  ['up', new Set(['to'])],
]);

const QUANTIFYING = new Set([
  'about',
  'around',
  'between',
  'over',
  'under',
  'almost',
  'only',
  'just',
  'some',
  'nearly',
  'roughly',
]);
const QUANTITIES = new Set(
  'half a one two three four five six seven eight nine ten twenty thirty forty fifty dozens hundreds thousands'.split(
    ' ',
  ),
);

/** "the same day", "last March"; not the "the March" of "the March vote". */
function leadsToTime(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + 2; i++) {
    if (is(tokens[i], WORD.time)) return !isNoun(tokens[i + 1]);
    if (!TIME_LEADS.has(tokens[i]?.lower ?? '')) return false;
  }
  return false;
}

const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && bitsOf(token) === 0;

/** The end of a prepositional phrase: its noun group, before a further phrase or a clause begins. */
export function prepositionalEnd(tokens: readonly Token[], preposition: number, end: number): number {
  const limit = Math.min(end, preposition + LONGEST);
  let determined = false;
  for (let i = preposition + 1; i < limit; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    const bits = bitsOf(token);
    if (!token || (token.kind === 'mark' && token.text !== '&' && token.text !== '/')) return i;
    if (token.kind === 'quotation') return isTitleOf(tokens, i) ? i + 1 : i;
    if (bits & (WORD.modal | WORD.relative) || bits & WORD.auxiliary) return i;
    const isFirst = i === preposition + 1;
    if (!isFirst && bits & WORD.preposition) return i;
    if (!isFirst && bits & WORD.time && !is(before, WORD.possessive)) return i;
    if (!isFirst && bits & WORD.subordinator) return i;
    if (bits & (WORD.determiner | WORD.possessive)) {
      if (!isFirst && !is(before, WORD.determiner | WORD.preposition) && !isMeeting(before, i, preposition))
        return i;
      determined = true;
    } else if (!isFirst && bits & WORD.subjectPronoun) return i;
    else if (
      determined &&
      isName(token) &&
      before &&
      !before.capital &&
      bitsOf(before) === 0 &&
      !namesThat(tokens, i, limit)
    )
      return i;
  }
  return limit;
}

/** "by its official | Korean Central News Agency | that": a name up to "that", and no subject. */
function namesThat(tokens: readonly Token[], from: number, limit: number): boolean {
  let at = from;
  while (at < limit && isName(tokens[at])) at++;
  return tokens[at]?.lower === 'that';
}

/** "after meeting | his counterpart": what the deed was done to belongs to the phrase. */
const isMeeting = (before: Token | undefined, at: number, preposition: number): boolean =>
  at === preposition + 2 && before?.lower.endsWith('ing') === true && bitsOf(before) === 0 && !before.capital;

/** A programme's or paper's name: `on ABC's "This Week" that`. */
export const isTitleOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower.endsWith("'s") === true;
