import type { Token } from '../token.ts';
import { CUE_FORMS } from './verbs.ts';
import { bitsOf, has, is, isName, SIGN, tokenBefore, WORD } from './words.ts';

/** "met", "took": a past tense, whatever stands around it. */
export const isIrregularPast = (token: Token): boolean => has(token, SIGN.past);

/** Before "-ed" these make a participle or an adjective of it: "the disputed vote", "criticized by", "of armed men". */
const NOT_BEFORE_PAST = WORD.determiner | WORD.possessive | WORD.preposition | WORD.be;

/** A verb that a subject before it may have: an auxiliary, a modal, a past tense, "-s" after a name or pronoun. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const bits = bitsOf(token);
  if (bits & (WORD.modal | WORD.auxiliary))
    return !INFINITE.has(token.lower) && !isSuffix(token) && tokenBefore(tokens, at)?.lower !== 'to';
  if (bits !== 0 || token.capital) return false;
  const before = tokens[at - 1];
  if (isIrregularPast(token)) return !is(before, NOT_BEFORE_PAST);
  if (token.lower.endsWith('ed')) return !isDescribing(tokens, at) && tokens[at + 1]?.lower !== 'by';
  const isThird = token.lower.endsWith('s') && !token.lower.endsWith('ss') && !token.lower.endsWith("'s");
  return isThird && isThirdPerson(tokens, at);
}

/** "the recently passed act", "did not seem particularly impressed": an adjective over its adverbs. */
function isDescribing(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && is(tokens[before], WORD.adverb)) before--;
  if (isFloated(tokens, before)) return false;
  if (tokens[at - 2]?.lower === 'to' && bitsOf(tokens[at - 1]) === 0 && isNoun(tokens[at + 1])) return true;
  if (tokens[before]?.lower.endsWith('ly')) before--;
  return is(tokens[before], NOT_BEFORE_PAST) || SEEMING.has(tokens[before]?.lower ?? '');
}

/** The noun of "to treat polluted | waters". */
const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && bitsOf(token) === 0;

/** "they have | all | used" */
export const isFloated = (tokens: readonly Token[], at: number): boolean =>
  FLOATED.has(tokens[at]?.lower ?? '') && is(tokens[at - 1], WORD.modal | WORD.auxiliary);

const FLOATED = new Set(['all', 'both', 'each']);

const SEEMING = new Set(
  'seem seems seemed look looks looked feel feels felt remain remains remained become becomes became'.split(
    ' ',
  ),
);

/** "she lobbies", "Orsk calls"; but "Bernese farmers" are a noun. */
function isThirdPerson(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (is(tokens[at], WORD.adverb)) at--;
  if (THIRD_PERSONS.has(tokens[at]?.lower ?? '')) return true;
  if (!isName(tokens[at]) || tokens[at]?.lower.endsWith("'s")) return false;
  const next = tokens[verb + 1];
  const hasObject = isName(next) || is(next, WORD.determiner | WORD.possessive | WORD.objectPronoun);
  return hasObject || CUE_FORMS.get(tokens[verb]?.lower ?? '')?.forms.has('third') === true;
}

const INFINITE = new Set(['be', 'been', 'being', 'having']);
const THIRD_PERSONS = new Set(['he', 'she', 'it', 'who']);

const isSuffix = ({ lower }: Token): boolean => lower.startsWith("'");
