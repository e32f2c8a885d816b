import type { SentenceRules } from '../04-sentences.ts';
import type { Token } from '../token.ts';
import { TITLES } from './abbreviations.ts';
import { BODIES } from './roles.ts';
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
  if (token.kind === 'quotation') return true;
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

/** What goes on after a verb that has its words before it: "on Monday", "softly", "them". */
const AFTER_SAYING = WORD.time | WORD.preposition | WORD.adverb | WORD.objectPronoun;

/** `"Why?" Noh asked.`: a short subject and a verb of saying that ends the sentence or goes on with a quotation. */
function attributes(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  for (let i = at; i < at + NEAREST; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'quotation') return false;
    if (token.kind === 'mark' && !isComma(token)) return false;
    const forms = i > at ? CUE_FORMS.get(token.lower)?.forms : undefined;
    if (!forms || !(forms.has('past') || forms.has('third'))) continue;
    const after = tokens[i + 1];
    const ends =
      !after || after.text === '.' || isComma(after) || after.kind === 'quotation' || after.text === ':';
    return ends || (is(after, AFTER_SAYING) && before !== undefined);
  }
  return false;
}
