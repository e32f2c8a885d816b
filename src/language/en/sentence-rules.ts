import type { SentenceRules } from '../04-sentences.ts';
import type { Token } from '../token.ts';
import { TITLES } from './abbreviations.ts';
import { skipAdverbials } from './adverbials.ts';
import { hearerEnd } from './hearers.ts';
import { BODIES } from './roles.ts';
import type { CueForm, VerbFrame } from './verb-frame.ts';
import { CUE_FORMS } from './verbs.ts';
import { bitsOf, is, isComma, isName, WORD } from './words.ts';

const NEAREST = 12;

/** A comma after which a name or pronoun and a verb of saying follow: `… the plan, Kim said`. */
export function narrates(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma + 1; i < comma + 5; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (isSaying(token)) return i > comma + 1 || isName(tokens[i + 1]) || is(tokens[i + 1], WORD.determiner);
    if (!isName(token) && !is(token, WORD.subjectPronoun | WORD.determiner) && i > comma + 1) return false;
  }
  return false;
}

const PLAIN = new Set([
  'said',
  'says',
  'added',
  'wrote',
  'told',
  'asked',
  'tweeted',
  'noted',
  'explained',
  'replied',
]);

const isSaying = (token: Token): boolean => PLAIN.has(token.lower);

export const SENTENCE_RULES: SentenceRules = { begins, attributes };

/** After "U.S." or "p.m.": a function word in capitals begins a sentence; so does a name that says something. */
function begins(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token || TITLES.has(before.lower) || isInitial(before)) return false;
  if (token.kind === 'quotation') return token.capital;
  if (token.kind !== 'word') return false;
  const bits = bitsOf(token);
  if (
    bits &
    (WORD.determiner | WORD.subjectPronoun | WORD.subordinator | WORD.preposition | WORD.coordinator)
  )
    return true;
  if (isName(token) && before.lower !== 'u.s.' && before.lower !== 'u.n.') return isStateOrSuffix(before);
  return !isOfBody(tokens, at) && says(tokens, at + 1);
}

/** "The U.N. | Command said": the name of a body, or nothing but an article before it. */
const isOfBody = (tokens: readonly Token[], at: number): boolean =>
  BODIES.has(tokens[at]?.lower ?? '') || tokens[at - 2]?.text === 'The';

const isInitial = ({ text }: Token): boolean => text.length === 2 && text.endsWith('.');

/** "Inc." or "p.m." before a name seldom belong to it; "Gen." does. */
const isStateOrSuffix = ({ lower }: Token): boolean =>
  lower === 'p.m.' || lower === 'a.m.' || lower === 'inc.' || lower === 'etc.' || lower === 'corp.';

const says = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token?.kind === 'word' && PLAIN.has(token.lower);
};

/** What goes on after a verb that has its words before it: "on Monday", "softly", "them", "as he left". */
const AFTER_SAYING = WORD.time | WORD.preposition | WORD.adverb | WORD.objectPronoun | WORD.subordinator;

/** `"Why?" Noh asked.`: a short subject and a verb of saying that ends the sentence or goes on with a quotation. */
function attributes(tokens: readonly Token[], at: number, isOpen: boolean): boolean {
  for (let i = at; i < at + NEAREST; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'quotation') return false;
    if (token.kind === 'mark' && !isComma(token)) return false;
    const form = i > at ? CUE_FORMS.get(token.lower) : undefined;
    if (!form || !tells(form) || !(form.forms.has('past') || form.forms.has('third'))) continue;
    if (!isOpen) return isSaying(token) && (tokens[i + 1] === undefined || tokens[i + 1]?.text === '.');
    return endsAt(tokens, i + 1) || is(tokens[i + 1], AFTER_SAYING) || saysNoMore(tokens, i + 1, form.frame);
  }
  return false;
}

/** Not "released", "held". */
const tells = ({ frame: { takes } }: CueForm): boolean => takes.size > 1 || !takes.has('remark');

const endsAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return !token || token.text === '.' || isComma(token) || token.kind === 'quotation' || token.text === ':';
};

const LONGEST_REST = 20;
const AFTER_HEARERS = WORD.time | WORD.preposition | WORD.adverb;

/** `"Why?" Noh asked | the senators on Monday`, `Noh said | last week`: whom it was said to and when, and nothing else. */
function saysNoMore(tokens: readonly Token[], from: number, { base, takes }: VerbFrame): boolean {
  const end = from + LONGEST_REST;
  const to = takes.has('hearer') || base === 'ask' ? hearerEnd(tokens, from, end) : from;
  return (to > from && is(tokens[to], AFTER_HEARERS)) || endsAt(tokens, skipAdverbials(tokens, to, end));
}
