import type { Token } from '../token.ts';
import type { Cue } from './05-cues.ts';
import { skipAdverbials } from './adverbials.ts';
import { INTENTIONS } from './attitude-verbs.ts';
import { PASTS } from './pasts.ts';
import { bitsOf, is, isComma, WORD } from './words.ts';

export const QUESTION_WORDS = new Set([
  'whether',
  'if',
  'why',
  'how',
  'what',
  'who',
  'when',
  'where',
  'which',
]);

/** Something that only a clause has: an auxiliary, a modal, a subject pronoun, a past tense. */
export function hasFiniteVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + FARTHEST_VERB); i++) {
    const token = tokens[i];
    if (!token || isComma(token) || token.kind === 'quotation') return token?.kind === 'quotation';
    if (is(token, WORD.modal | WORD.auxiliary) && !(token.lower === 'being')) return true;
    if (i > from && !token.capital && token.lower.endsWith('ed') && !is(tokens[i - 1], WORD.determiner))
      return true;
  }
  return false;
}

const FARTHEST_VERB = 25;

/** "costs exceeded | a tenth": no participle has an object of its own. */
function isTransitivePast(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token?.lower.endsWith('ed') || token.capital || is(tokens[at - 1], WORD.determiner | WORD.preposition))
    return false;
  return next?.kind === 'number' || is(next, WORD.determiner | WORD.possessive);
}

/** Verbs that as often say nothing: "maintains ties", "wrote a check", "claimed a prize". */
export const OTHERWISE = new Set(
  `maintain add write state report rule claim post email text respond advise declare submit relay repeat deny affirm clarify
  elaborate request answer protest relate certify specify venture signal imply estimate`
    .trim()
    .split(/\s+/),
);

/** "that …", "he …", or a verb of its own. */
export const showsClause = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens[from - 1]?.lower === 'that' ||
  tokens[from - 2]?.lower === 'that' ||
  is(tokens[from], WORD.subjectPronoun) ||
  QUESTION_WORDS.has(tokens[from]?.lower ?? '') ||
  hasFiniteVerb(tokens, from, end) ||
  hasPast(tokens, from, end) ||
  goesOnAfterRelative(tokens, from, end);

/** "claimed the drill, which begins Monday, | includes a landing" */
function goesOnAfterRelative(tokens: readonly Token[], from: number, end: number): boolean {
  const limit = Math.min(end, from + FARTHEST_VERB);
  let at = from;
  while (at < limit && !isComma(tokens[at])) at++;
  if (!is(tokens[at + 1], WORD.relative)) return false;
  do at++;
  while (at < limit && !isComma(tokens[at]));
  const verb = tokens[at + 1];
  return (
    at + 1 < limit &&
    verb?.kind === 'word' &&
    (is(verb, WORD.modal | WORD.auxiliary) ||
      (!verb.capital && bitsOf(verb) === 0 && /(?:ed|[^s]s)$/.test(verb.lower)))
  );
}

function hasPast(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from + 1; i < Math.min(end, from + FARTHEST_VERB) && !isComma(tokens[i]); i++)
    if (PASTS.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "found that | costs rose", "knows | why costs rose", "felt | it was late": a clause that shows it is one. */
export function knownAfter(
  tokens: readonly Token[],
  { base, to: from }: Cue,
  end: number,
): number | undefined {
  const first = tokens[from];
  if (first?.lower === 'that') return from + 1 < end ? from + 1 : undefined;
  if (!INTENTIONS.has(base)) return undefined;
  if (QUESTION_WORDS.has(first?.lower ?? '')) return from;
  const later = skipAdverbials(tokens, from, end);
  if (tokens[later]?.lower === 'that' && later + 1 < end) return later + 1;
  if (CONTRACTED.test(first?.lower ?? '')) return from;
  const opens =
    is(first, WORD.subjectPronoun | WORD.determiner) ||
    first?.kind === 'number' ||
    (first?.kind === 'word' && bitsOf(first) === 0);
  return opens && hasAuxiliary(tokens, from, end) ? from : undefined;
}

/** "they're", "he'd": subject and verb in one. */
const CONTRACTED = /^(?:i|you|he|she|it|we|they|there|that|who)'(?:m|re|s|ve|d|ll)$/;

/** A verb of its own before a comma, a relative clause or an infinitive. */
function hasAuxiliary(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from + 1; i < Math.min(end, from + FARTHEST_VERB); i++) {
    const token = tokens[i];
    if (!token || token.kind === 'quotation' || (token.kind === 'mark' && token.text !== '%')) return false;
    if (is(token, WORD.modal | WORD.auxiliary)) return token.lower !== 'being' && token.lower !== 'having';
    if (is(token, WORD.relative) || token.lower === 'to') return false;
    if (isTransitivePast(tokens, i)) return true;
  }
  return false;
}
