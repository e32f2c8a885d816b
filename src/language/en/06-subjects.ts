import type { Token } from '../token.ts';
import type { Cue } from './05-cues.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { inscribed } from './inscriptions.ts';
import { phraseEndingAt, phraseOf } from './noun-phrase.ts';
import { skipTime } from './time-before.ts';
import { bitsOf, is, isComma, isDash, isName, tokenBefore, WORD } from './words.ts';

/** Token range `[from, to)` of a noun phrase. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/**
 * Who stands before the verb: a phrase of its own; `inherited`, as in "met Lee and said" or ", adding";
 * or nobody.
 */
export type Subject =
  | {
      readonly kind: 'phrase';
      readonly phrase: Phrase;
      readonly relative: boolean;
      /** Where the whole of it begins: "| the chief, Lena Orsk," of which the phrase is the name. */
      readonly start: number;
    }
  | { readonly kind: 'inherited' }
  | { readonly kind: 'none' };

const NONE: Subject = { kind: 'none' };
const INHERITED: Subject = { kind: 'inherited' };
const LONGEST_GROUP = 60;

/** Looks left from the verb over adverbs, time words, appositives and relative clauses to the noun phrase. */
export function subjectBefore(tokens: readonly Token[], cue: Pick<Cue, 'group'>): Subject {
  if (isContraction(tokens[cue.group])) return phraseOf(cue.group, cue.group + 1);
  let at = overThen(tokens, skipTime(tokens, cue.group - 1));
  let group: Phrase | undefined;
  for (let groups = 0; groups < 4; groups++) {
    const token = tokens[at];
    if (token?.quotation?.last === ',') {
      const title = titleGroup(tokens, at);
      return title === undefined ? NONE : subjectEndingAt(tokens, title - 1);
    }
    if (!token || token.kind === 'quotation') return NONE;
    if (group && token.kind === 'number' && isComma(tokens[at - 1])) at -= 2;
    if (!isComma(tokens[at]) && !isDash(tokens[at])) {
      const found = subjectEndingAt(tokens, at);
      if (!group || found.kind !== 'phrase') return found;
      if (isPlaceGroup(tokens, group) && isComma(tokenBefore(tokens, found.start))) {
        group = { from: found.start, to: group.to };
        at = skipTime(tokens, found.start - 2);
        continue;
      }
      if (isNameGroup(tokens, group) && isAnotherToo(tokens, found.phrase))
        return phraseOf(found.phrase.from, group.to);
      if (isNameGroup(tokens, group) && !isName(tokens[at]))
        return { ...phraseOf(group.from, group.to), start: found.phrase.from };
      if (!isLedIn(tokens, found.phrase.from)) return found;
      if (isName(tokens[group.from]) && !isPlaceGroup(tokens, group)) return phraseOf(group.from, group.to);
      while (at > 0 && !isComma(tokens[at])) at--;
      if (at > 0 && is(tokens[at + 1], WORD.preposition))
        return subjectEndingAt(tokens, overAge(tokens, at - 1));
    }
    if (!isComma(tokens[at]) && !isDash(tokens[at])) return NONE;
    const title = tokens[at - 1]?.kind === 'quotation' ? titleGroup(tokens, at - 1) : undefined;
    if (title !== undefined) return subjectEndingAt(tokens, title - 1);
    const opening = openingComma(tokens, at);
    if (opening === undefined) return NONE;
    if (!isInsertion(tokens, opening, at)) return at === cue.group - 1 ? INHERITED : NONE;
    group = { from: opening + 1, to: at };
    at = skipTime(tokens, opening - 1);
  }
  return subjectEndingAt(tokens, at);
}

/** "the envoy | then | said": no conjunction between a subject and its verb. */
const overThen = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.lower === 'then' &&
  tokenBefore(tokens, at)?.kind === 'word' &&
  !is(tokens[at - 1], WORD.coordinator)
    ? at - 1
    : at;

const LONGEST_TITLE = 14;
const TITLED = new Set(['titled', 'entitled', 'called', 'named', 'dubbed']);

/** The comma of `Ida Vale|,| star of the series "Harbor," thanked`. */
function titleGroup(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at - 1; i > Math.max(0, at - LONGEST_TITLE); i--) {
    if (isComma(tokens[i]))
      return isName(tokens[i - 1]) || TITLED.has(tokens[i + 1]?.lower ?? '') ? i : undefined;
    if (tokens[i]?.kind !== 'word' || is(tokens[i], WORD.modal | WORD.auxiliary | WORD.subjectPronoun))
      return undefined;
    if ((isFiniteVerb(tokens, i) && !TITLED.has(tokens[i]?.lower ?? '')) || tokens[i]?.lower.endsWith('ing'))
      return undefined;
  }
  return undefined;
}

/** "| Orsk and his counterpart |, Tom Bele, said": the name is that of the second only. */
const isAnotherToo = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  isName(tokens[from]) &&
  tokens.slice(from, to).some((token) => token.lower === 'and') &&
  tokens[to - 1]?.lower === 'counterpart';

/** "Lena Orsk, | 22 |, of Ames" */
const overAge = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.kind === 'number' && isComma(tokens[at - 1]) ? at - 2 : at;

/** The "Ohio" of "at a rally in Ames, Ohio, …". */
const isPlaceGroup = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to - from === 1 && isName(tokens[from - 2]) && PLACING.has(tokens[from - 3]?.lower ?? '');

const PLACING = new Set(['in', 'of', 'from', 'near', 'at', 'outside', 'to']);

/** "his daughter, | Lena Orsk |, said": the name says best who it is. */
function isNameGroup(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (to - from > 4 || to - from < 2) return false;
  for (let i = from; i < to; i++) if (!isName(tokens[i])) return false;
  return true;
}

/** "he's claiming", "they've said": pronoun and auxiliary are one token. */
const isContraction = (token: Token | undefined): boolean =>
  /^(he|she|they|we|i|you)'(s|re|m|ve|d)$/.test(token?.lower ?? '');

/** "during a rally in Ohio, …": a phrase that a preposition leads is nobody's subject. */
const isLedIn = (tokens: readonly Token[], from: number): boolean =>
  is(tokens[from - 1], WORD.preposition) ||
  (tokens[from]?.lower.endsWith('ing') === true && is(tokens[from - 1], WORD.preposition));

function subjectEndingAt(tokens: readonly Token[], at: number): Subject {
  const token = tokens[at];
  if (token?.kind !== 'word')
    return token?.text === ']' || token?.text === '%'
      ? phraseEndingAt(tokens, at)
      : numberSubject(tokens, at);
  const bits = bitsOf(token);
  if (token.lower === 'who' || token.lower === 'which' || (token.lower === 'that' && bits & WORD.relative)) {
    return antecedent(tokens, at);
  }
  if (bits & WORD.coordinator) return INHERITED;
  if (bits & WORD.subordinator && !(bits & WORD.determiner)) return NONE;
  const found = phraseEndingAt(tokens, at);
  if (found.kind === 'phrase' && isLedByJoiner(tokens, found.start)) return INHERITED;
  const opener =
    found.kind === 'phrase' && !isOwn(tokens, found.start) ? whoBefore(tokens, found.start) : undefined;
  return opener === undefined ? found : antecedent(tokens, opener);
}

/** "said it was late, but in | a later interview | said": when and where it was, and not who. */
const isLedByJoiner = (tokens: readonly Token[], start: number): boolean =>
  is(tokens[start], WORD.determiner) &&
  PLACED_IN.has(tokens[start - 1]?.lower ?? '') &&
  is(tokens[start - 2], WORD.coordinator);

const PLACED_IN = new Set(['in', 'at', 'on', 'during']);

/** "Bele, whom | Orsk | called reckless": right after "whom" stands the clause's own subject. */
const isOwn = (tokens: readonly Token[], start: number): boolean =>
  is(tokenBefore(tokens, start), WORD.relative) &&
  (isName(tokens[start]) || is(tokens[start], WORD.subjectPronoun | WORD.determiner));

/** "who | earlier in the day | said" */
function whoBefore(tokens: readonly Token[], start: number): number | undefined {
  for (let at = start - 1; at >= Math.max(0, start - 4); at--) {
    if (tokens[at]?.lower === 'who') return at;
    if (isComma(tokens[at]) && tokens[at - 1]?.lower !== 'who') return undefined;
  }
  return undefined;
}

const numberSubject = (tokens: readonly Token[], at: number): Subject =>
  tokens[at]?.kind === 'number' ? phraseEndingAt(tokens, at) : NONE;

/** "Bele, | who | left and who said" */
function sameBefore(tokens: readonly Token[], who: number): number | undefined {
  for (let i = who - 1; i >= Math.max(0, who - LONGEST_GROUP); i--)
    if (tokens[i]?.lower === tokens[who]?.lower) return i;
  return undefined;
}

function antecedent(tokens: readonly Token[], who: number): Subject {
  let at = who - 1;
  if (is(tokens[at], WORD.coordinator)) {
    const first = sameBefore(tokens, who);
    return first === undefined ? INHERITED : antecedent(tokens, first);
  }
  if (isComma(tokens[at]) || isDash(tokens[at])) at--;
  const thing = tokens[who]?.lower === 'who' ? undefined : inscribed(tokens, at);
  if (thing) return { ...phraseOf(thing.from, thing.to), relative: true };
  const found = phraseEndingAt(tokens, at);
  if (found.kind !== 'phrase') return NONE;
  const by = tokens.slice(found.start, at).findLastIndex(({ lower }) => lower === 'by' || lower === 'with');
  const start = by < 0 || !isName(tokens[at]) ? found.start : found.start + by + 1;
  return { ...phraseOf(start, at + 1), relative: true };
}

/** The comma that opens the group which the comma at `close` closes. */
function openingComma(tokens: readonly Token[], close: number): number | undefined {
  const least = Math.max(0, close - LONGEST_GROUP);
  for (let i = close - 1; i >= least; i--) {
    const token = tokens[i];
    if (token?.kind === 'quotation' && i === close - 1) return undefined;
    if (isDash(tokens[close]) ? isDash(token) : isComma(token)) return i;
  }
  return undefined;
}

/** An appositive, a relative clause, an age, a place or a participle between two commas: not a clause of its own. */
function isInsertion(tokens: readonly Token[], opening: number, closing: number): boolean {
  const first = tokens[opening + 1];
  const before = tokens[opening - 1];
  if (!first || !before || closing - opening < 2) return false;
  const bits = bitsOf(first);
  if (bits & WORD.relative || (bits & WORD.adverb && closing - opening <= 3)) return true;
  if (bits & WORD.subordinator && !(bits & WORD.preposition))
    return first.lower === 'when' || first.lower === 'while';
  if (bits & (WORD.subjectPronoun | WORD.coordinator | WORD.modal | WORD.auxiliary)) return false;
  for (let i = opening + 1; i < closing; i++) {
    if (is(tokens[i], WORD.relative)) break;
    if (is(tokens[i], WORD.modal | WORD.auxiliary) && !is(tokens[i - 1], WORD.relative)) return false;
  }
  return is(before, 0) || before.kind !== 'mark';
}
