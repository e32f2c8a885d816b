import type { Token } from '../token.ts';
import type { Cue } from './05-cues.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { CUE_FORMS } from './verbs.ts';
import { bitsOf, is, isComma, isDash, isName, isNamesake, WORD } from './words.ts';

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
const LONGEST_PHRASE = 40;
const LONGEST_GROUP = 60;

/** Looks left from the verb over adverbs, time words, appositives and relative clauses to the noun phrase. */
export function subjectBefore(tokens: readonly Token[], cue: Pick<Cue, 'group'>): Subject {
  if (isContraction(tokens[cue.group])) return phrase(cue.group, cue.group + 1);
  let at = skipTime(tokens, cue.group - 1);
  let group: Phrase | undefined;
  for (let groups = 0; groups < 4; groups++) {
    const token = tokens[at];
    if (!token || token.kind === 'quotation') return NONE;
    if (group && token.kind === 'number' && isComma(tokens[at - 1])) at -= 2;
    if (!isComma(tokens[at]) && !isDash(tokens[at])) {
      const found = subjectEndingAt(tokens, at);
      if (!group || found.kind !== 'phrase') return found;
      if (isNameGroup(tokens, group) && !isName(tokens[at]))
        return { ...phrase(group.from, group.to), start: found.phrase.from };
      if (!isLedIn(tokens, found.phrase.from)) return found;
      if (isName(tokens[group.from])) return phrase(group.from, group.to);
      while (at > 0 && !isComma(tokens[at])) at--;
    }
    if (!isComma(tokens[at]) && !isDash(tokens[at])) return NONE;
    const opening = openingComma(tokens, at);
    if (opening === undefined) return NONE;
    if (!isInsertion(tokens, opening, at)) return at === cue.group - 1 ? INHERITED : NONE;
    group = { from: opening + 1, to: at };
    at = skipTime(tokens, opening - 1);
  }
  return subjectEndingAt(tokens, at);
}

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
    return token?.text === ']' ? phraseEndingAt(tokens, at) : numberSubject(tokens, at);
  const bits = bitsOf(token);
  if (token.lower === 'who' || token.lower === 'which' || (token.lower === 'that' && bits & WORD.relative)) {
    return antecedent(tokens, at);
  }
  if (bits & WORD.coordinator) return INHERITED;
  if (bits & WORD.subordinator && !(bits & WORD.determiner)) return NONE;
  const found = phraseEndingAt(tokens, at);
  const opener =
    found.kind === 'phrase' && !isOwn(tokens, found.start) ? whoBefore(tokens, found.start) : undefined;
  return opener === undefined ? found : antecedent(tokens, opener);
}

/** "Bele, whom | Orsk | called reckless": right after "whom" stands the clause's own subject. */
const isOwn = (tokens: readonly Token[], start: number): boolean =>
  is(tokens[start - 1], WORD.relative) &&
  (isName(tokens[start]) || is(tokens[start], WORD.subjectPronoun | WORD.determiner));

/** "who | earlier in the day | said" */
function whoBefore(tokens: readonly Token[], start: number): number | undefined {
  for (let at = start - 1; at >= start - 4; at--) {
    if (tokens[at]?.lower === 'who') return at;
    if (isComma(tokens[at]) && tokens[at - 1]?.lower !== 'who') return undefined;
  }
  return undefined;
}

const numberSubject = (tokens: readonly Token[], at: number): Subject =>
  tokens[at]?.kind === 'number' ? phraseEndingAt(tokens, at) : NONE;

function antecedent(tokens: readonly Token[], who: number): Subject {
  let at = who - 1;
  if (isComma(tokens[at])) at--;
  const found = phraseEndingAt(tokens, at);
  if (found.kind !== 'phrase') return NONE;
  const by = tokens.slice(found.start, at).findLastIndex(({ lower }) => lower === 'by' || lower === 'with');
  const start = by < 0 || !isName(tokens[at]) ? found.start : found.start + by + 1;
  return { ...phrase(start, at + 1), relative: true };
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
  if (bits & WORD.relative) return true;
  if (bits & WORD.subordinator && !(bits & WORD.preposition))
    return first.lower === 'when' || first.lower === 'while';
  if (bits & (WORD.subjectPronoun | WORD.coordinator | WORD.modal | WORD.auxiliary)) return false;
  for (let i = opening + 1; i < closing; i++) {
    if (is(tokens[i], WORD.relative)) break;
    if (is(tokens[i], WORD.modal | WORD.auxiliary) && !is(tokens[i - 1], WORD.relative)) return false;
  }
  return is(before, 0) || before.kind !== 'mark';
}

function skipTime(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at >= 0) {
    const token = tokens[at];
    const timeBefore = is(token, WORD.time) && at > 0 && !isPersonHere(tokens, at);
    const isDay = token?.kind === 'number' && is(tokens[at - 1], WORD.time);
    const isAdverb = is(token, WORD.adverb) && !is(token, WORD.coordinator);
    const leads =
      (token?.lower === 'on' ||
        token?.lower === 'in' ||
        token?.lower === 'last' ||
        token?.lower === 'late') &&
      is(tokens[at + 1], WORD.time);
    if (!timeBefore && !isDay && !isAdverb && !leads) break;
    at--;
  }
  return at;
}

/** "May said", but "in May said". */
const isPersonHere = (tokens: readonly Token[], at: number): boolean =>
  isNamesake(tokens[at]) && !is(tokens[at - 1], WORD.preposition | WORD.determiner);

/** The noun phrase whose last word is at `last`, with the prepositional phrases inside it. */
export function phraseEndingAt(tokens: readonly Token[], last: number): Subject {
  const least = Math.max(0, last - LONGEST_PHRASE);
  if (is(tokens[last], WORD.subjectPronoun)) return phrase(last, last + 1);
  let from = last + 1;
  for (let i = last; i >= least; i--) {
    if (isBoundary(tokens, i, last)) break;
    from = i;
  }
  const start = afterLead(tokens, from, last);
  return start <= last ? phrase(start, last + 1) : NONE;
}

const phrase = (from: number, to: number): Extract<Subject, { kind: 'phrase' }> => ({
  kind: 'phrase',
  phrase: { from, to },
  relative: false,
  start: from,
});

/** "the envoys of South Korea| , |the United States and Japan" */
const isListComma = (tokens: readonly Token[], i: number): boolean =>
  isComma(tokens[i]) &&
  isName(tokens[i - 1]) &&
  (tokens[i - 2]?.lower === 'of' || tokens[i - 3]?.lower === 'of') &&
  [2, 3, 4].some((ahead) => tokens[i + ahead]?.lower === 'and' && isName(tokens[i + ahead - 1]));

function isBoundary(tokens: readonly Token[], i: number, last: number): boolean {
  const token = tokens[i];
  if (!token || token.kind === 'quotation') return true;
  if (token.kind === 'number') return false;
  if (isListComma(tokens, i)) return false;
  if (token.kind === 'mark')
    return (
      token.text !== '[' &&
      token.text !== ']' &&
      token.text !== '&' &&
      token.text !== '/' &&
      token.text !== '%'
    );
  const bits = bitsOf(token);
  if (token.lower === 'and' || token.lower === 'or') return !joinsNames(tokens, i, last);
  if (bits & WORD.coordinator) return true;
  if (bits & (WORD.modal | WORD.auxiliary))
    return !(token.capital && (isName(tokens[i + 1]) || (i === last && isPersonHere(tokens, i))));
  if (token.lower === 'that' || token.lower === 'which' || token.lower === 'who') return true;
  if (bits & WORD.subordinator && !(bits & WORD.preposition)) return true;
  if (CLAUSE_OPENERS.has(token.lower) && i < last && opensClause(tokens, i)) return true;
  if (bits & WORD.subordinator && (token.lower === 'than' || token.lower === 'as'))
    return i !== last && token.lower === 'than';
  if (bits & WORD.subjectPronoun && !(bits & WORD.objectPronoun)) return true;
  return bits === 0 && !token.capital && (isFiniteCue(tokens, i) || hasObject(tokens, i));
}

/** "met | Orsk, who said": a verb and its object; "voters asked in May" is a phrase. */
const hasObject = (tokens: readonly Token[], i: number): boolean =>
  (isName(tokens[i + 1]) || is(tokens[i + 1], WORD.determiner | WORD.possessive | WORD.objectPronoun)) &&
  !is(tokens[i + 2], WORD.time) &&
  isFiniteVerb(tokens, i);

const CLAUSE_OPENERS = new Set(['after', 'before', 'since', 'until', 'as']);
const AFTER_THAT = /^(?:days?|hours?|weeks?|months?|years?|minutes?|com(?:es?|ing)|came|followed|follows)$/;

/** "comes after | Belov said", "a day after | the envoy said": the subject is the clause's own. */
const opensClause = (tokens: readonly Token[], at: number): boolean =>
  isName(tokens[at + 1]) || AFTER_THAT.test(tokens[at - 1]?.lower ?? '');

/** Verbs that end a clause of their own in the present tense too: "said the administration hopes | Iran agreed". */
const THINKING = new Set([
  'says',
  'hopes',
  'believes',
  'thinks',
  'expects',
  'fears',
  'wants',
  'knows',
  'argues',
  'insists',
]);

/** "people | briefed | on the talks": a participle that describes a plural before it. */
const isParticiple = (tokens: readonly Token[], i: number): boolean =>
  DESCRIBING.has(tokens[i]?.lower ?? '') && is(tokens[i + 1], WORD.preposition);

const DESCRIBING = new Set([
  'briefed',
  'informed',
  'asked',
  'called',
  'quoted',
  'cited',
  'described',
  'known',
]);

function isFiniteCue(tokens: readonly Token[], i: number): boolean {
  if (THINKING.has(tokens[i]?.lower ?? '')) return true;
  const forms = CUE_FORMS.get(tokens[i]?.lower ?? '')?.forms;
  if (!forms?.has('past') || isParticiple(tokens, i)) return false;
  return !is(tokens[i - 1], WORD.determiner | WORD.preposition);
}

/** "Sung Kim and Noh Jae-won", "officials and analysts"; but "met Lee and Noh said" ends at "and". */
function joinsNames(tokens: readonly Token[], and: number, last: number): boolean {
  const left = tokens[and - 1];
  const right = tokens[and + 1];
  if (!left || !right || left.kind === 'quotation') return false;
  if (isComma(left)) return false;
  if (right.capital && left.capital) return true;
  if (right.capital && sharesArticle(tokens, and, last)) return true;
  if (!left.capital && !right.capital)
    return and < last && bitsOf(left) === 0 && !is(right, WORD.subjectPronoun);
  return is(right, WORD.determiner | WORD.possessive) && left.capital;
}

/** "the senator | and | Democratic candidate": a bare singular noun, so the article before "and" is its own too. */
function sharesArticle(tokens: readonly Token[], and: number, last: number): boolean {
  const noun = tokens[last];
  const isBare = noun?.kind === 'word' && !noun.capital && bitsOf(noun) === 0 && !noun.lower.endsWith('s');
  return (
    isBare &&
    last > and + 1 &&
    tokens.slice(Math.max(0, and - 5), and).some((token) => is(token, WORD.determiner))
  );
}

/** Leaves out what leads into the phrase: adverbs, "In Seoul" before a name, a stray preposition. */
function afterLead(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at <= last && is(tokens[at], WORD.adverb | WORD.coordinator) && !is(tokens[at], WORD.determiner))
    at++;
  if (at > from && isComma(tokens[at])) at++;
  if (!is(tokens[at], WORD.preposition)) return at;
  if (tokens[at]?.lower === 'as') return at + 1;
  for (let i = last; i > at; i--) {
    const token = tokens[i];
    if (is(token, WORD.time) && i < last) return i + 1;
    if (is(token, WORD.determiner) && !is(tokens[i - 1], WORD.preposition)) return i;
  }
  let i = last;
  while (i > at && (isName(tokens[i]) || is(tokens[i], WORD.possessive))) i--;
  return i < last && !is(tokens[i], WORD.preposition) ? i + 1 : at + 1;
}
