import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import { isIrregularPast } from './finite-verbs.ts';
import { bitsOf, is, isComma, isName, WORD } from './words.ts';

const LONGEST = 40;

/**
 * The noun phrase a sentence begins with, after phrases that only lead in ("In Seoul, …"): the subject
 * of verbs that are joined to the first one.
 */
export function leadingPhrase(tokens: readonly Token[]): Phrase | undefined {
  let from = 0;
  for (let leads = 0; leads < 2; leads++) {
    while (is(tokens[from], WORD.adverb | WORD.coordinator)) from++;
    if (isComma(tokens[from])) from++;
    if (!startsLead(tokens[from]) && !isTimeLead(tokens, from) && !isParticipleLead(tokens, from)) break;
    const comma = commaAfter(tokens, from);
    if (comma === undefined) return undefined;
    from = comma + 1;
    while (isPlaceGroup(tokens, from)) from += 2;
  }
  const to = phraseEnd(tokens, from);
  return to > from ? { from, to } : undefined;
}

const startsLead = (token: Token | undefined): boolean =>
  is(token, WORD.preposition | WORD.time | WORD.subordinator) ||
  (token !== undefined && bitsOf(token) === 0 && (token.lower.endsWith('ing') || token.lower === 'asked'));

/** "Flanked by aides, …", "Pressed on the cost, …" */
const isParticipleLead = (tokens: readonly Token[], from: number): boolean =>
  from === 0 &&
  tokens[0]?.kind === 'word' &&
  tokens[0].lower.endsWith('ed') &&
  is(tokens[1], WORD.preposition) &&
  commaAfter(tokens, from) !== undefined;

const UNITS = /^(?:seconds?|moments?|minutes?|hours?|days?|weeks?|months?|years?|decades?)$/;
const SHIFTS = new Set(['later', 'earlier', 'ago', 'before', 'after', 'into']);
const LONGEST_TIME = 4;

/** "Hours later, …", "Two years after they met, …", "Later that month, …" */
function isTimeLead(tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i <= from + LONGEST_TIME; i++)
    if (SHIFTS.has(tokens[i]?.lower ?? '')) return UNITS.test(tokens[i - 1]?.lower ?? '');
  return false;
}

/** The "Iowa" of "In Ames, Iowa, …", the "2015" of a date. */
const isPlaceGroup = (tokens: readonly Token[], from: number): boolean =>
  isComma(tokens[from + 1]) &&
  (isName(tokens[from]) || tokens[from]?.kind === 'number') &&
  tokens[from + 2] !== undefined &&
  !is(tokens[from + 2], WORD.determiner);

function commaAfter(tokens: readonly Token[], from: number): number | undefined {
  const limit = Math.min(tokens.length, from + LONGEST);
  for (let i = from; i < limit; i++) if (isComma(tokens[i]) || tokens[i]?.quotation?.last === ',') return i;
  return undefined;
}

function phraseEnd(tokens: readonly Token[], from: number): number {
  if (is(tokens[from], WORD.subjectPronoun)) return from + 1;
  const limit = Math.min(tokens.length, from + LONGEST);
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    const bits = bitsOf(token);
    if (!token || token.kind === 'quotation' || (token.kind === 'mark' && token.text !== '&')) return i;
    if (bits & (WORD.modal | WORD.auxiliary | WORD.relative | WORD.subordinator) && i > from) return i;
    if (bits & WORD.preposition && token.lower !== 'of' && token.lower !== 'for') return i;
    if (i > from && bits === 0 && !token.capital && isVerbForm(tokens, i)) return i;
    if (i > from && bits & WORD.adverb) return i;
  }
  return from;
}

function isVerbForm(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token) return false;
  if (isIrregularPast(token)) return true;
  return token.lower.endsWith('ed') && (isName(before) || before?.lower.endsWith('s') === true);
}
