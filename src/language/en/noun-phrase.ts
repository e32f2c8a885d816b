import type { Token } from '../token.ts';
import type { Subject } from './06-subjects.ts';
import { isEvidence } from './evidence.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { CUE_FORMS } from './verbs.ts';
import { bitsOf, has, is, isComma, isName, isNamesake, SIGN, WORD } from './words.ts';

const NONE: Subject = { kind: 'none' };
const LONGEST_PHRASE = 40;

/** "May said", but "in May said". */
export const isPersonHere = (tokens: readonly Token[], at: number): boolean =>
  isNamesake(tokens[at]) && !is(tokens[at - 1], WORD.preposition | WORD.determiner);

/** The noun phrase whose last word is at `last`, with the prepositional phrases inside it. */
export function phraseEndingAt(tokens: readonly Token[], last: number): Subject {
  const least = Math.max(0, last - LONGEST_PHRASE);
  if (is(tokens[last], WORD.subjectPronoun)) return phraseOf(last, last + 1);
  let from = last + 1;
  for (let i = last; i >= least; i--) {
    if (isBoundary(tokens, i, last)) break;
    from = i;
  }
  const start = afterLead(tokens, from, last);
  return start <= last ? phraseOf(start, last + 1) : NONE;
}

export const phraseOf = (from: number, to: number): Extract<Subject, { kind: 'phrase' }> => ({
  kind: 'phrase',
  phrase: { from, to },
  relative: false,
  start: from,
});

/** "the envoys of South Korea| , |the United States and Japan", "Britain| , |France and Germany" */
const isListComma = (tokens: readonly Token[], i: number): boolean =>
  isComma(tokens[i]) &&
  isName(tokens[i - 1]) &&
  (tokens[i - 2]?.lower === 'of' || tokens[i - 3]?.lower === 'of' || isOfNames(tokens, i)) &&
  isName(tokens[listAnd(tokens, i) - 1]);

const FARTHEST_AND = 10;

/** Where the "and" stands that closes a list of names, of which one comma is known; 0 where none does. */
function listAnd(tokens: readonly Token[], comma: number): number {
  for (let i = comma + 1; i < Math.min(tokens.length, comma + FARTHEST_AND); i++) {
    if (tokens[i]?.lower === 'and') return i > comma + 1 ? i : 0;
    if (!isName(tokens[i]) && !isComma(tokens[i]) && !is(tokens[i], WORD.determiner)) return 0;
  }
  return 0;
}

/** Names and commas only, from the sentence's first word on, or a title and name after what leads in: "In Vale, Envoy Orsk, …". */
function isOfNames(tokens: readonly Token[], comma: number): boolean {
  let from = comma;
  let start = comma;
  for (; from > 0 && comma - from < LONGEST_LIST; from--) {
    const before = tokens[from - 1];
    if (isComma(before)) start = from;
    else if (!isName(before) && before?.lower !== 'the') break;
  }
  if (from === 0) return true;
  return is(tokens[0], WORD.preposition) && start < comma && isWhole(tokens, start);
}

/** "Envoy Orsk", not the "Iowa" of a place. */
const isWhole = (tokens: readonly Token[], from: number): boolean =>
  isName(tokens[from]) && isName(tokens[from + 1]);

const LONGEST_LIST = 10;

/** The apostrophe of "the doctors' association". */
const isPluralOwner = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.text === "'" || tokens[i]?.text === '’') &&
  tokens[i - 1]?.end === tokens[i]?.start &&
  tokens[i - 1]?.lower.endsWith('s') === true &&
  tokens[i + 1]?.kind === 'word';

function isBoundary(tokens: readonly Token[], i: number, last: number): boolean {
  const token = tokens[i];
  if (!token || token.kind === 'quotation') return true;
  if (token.kind === 'number') return false;
  if (token.kind === 'mark')
    return (
      !isListComma(tokens, i) &&
      !isPluralOwner(tokens, i) &&
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
  tokens[i - 1]?.kind === 'word' &&
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
  (DESCRIBING.has(tokens[i]?.lower ?? '') && is(tokens[i + 1], WORD.preposition)) ||
  (PUBLISHING.has(tokens[i]?.lower ?? '') && isEvidence(tokens[i - 1])) ||
  (PUBLISHING.has(tokens[i]?.lower ?? '') && is(tokens[i + 1], WORD.time));

const PUBLISHING = new Set([
  'released',
  'published',
  'conducted',
  'issued',
  'commissioned',
  'obtained',
  'taken',
  'unveiled',
]);

const DESCRIBING = new Set([
  'briefed',
  'informed',
  'asked',
  'called',
  'quoted',
  'cited',
  'described',
  'known',
  'issued',
  'released',
  'published',
  'posted',
]);

function isFiniteCue(tokens: readonly Token[], i: number): boolean {
  if (!has(tokens[i], SIGN.cue)) return false;
  if (THINKING.has(tokens[i]?.lower ?? '')) return true;
  if (!CUE_FORMS.get(tokens[i]?.lower ?? '')?.forms.has('past') || isParticiple(tokens, i)) return false;
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
  if (!is(tokens[at], WORD.preposition) || isUnderSecretary(tokens, at)) return at;
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

/** "Under Secretary Orsk", whose title begins as a lead would. */
const isUnderSecretary = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'under' && tokens[at + 1]?.lower === 'secretary';
