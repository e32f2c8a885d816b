import type { Token } from '../token.ts';
import { WEEKDAYS } from './dates.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { isPast } from './pasts.ts';
import { CUE_FORMS } from './verbs.ts';
import { bitsOf, is, isComma, isName, WORD } from './words.ts';

/** Whether what is condemned, called for or promised ends before the token at `at`, having begun at `from`. */
export function endsNoun(tokens: readonly Token[], from: number, at: number): boolean {
  if (isOccasion(tokens, at) || endsQuoted(tokens, at)) return true;
  if (
    at === from + 1 &&
    is(tokens[from], WORD.objectPronoun) &&
    is(tokens[at], WORD.preposition | WORD.subordinator)
  )
    return !OF_PRONOUNS.has(tokens[at]?.lower ?? '');
  if (isLaterClause(tokens, at) || isShare(tokens, at)) return true;
  const token = tokens[at];
  if (isComma(token)) return !continuesList(tokens, from, at) && !isAppositive(tokens, at);
  if (token?.lower === 'and' || token?.lower === 'but') return isPast(tokens, at + 1);
  return (
    is(token, WORD.modal | WORD.auxiliary) &&
    token?.lower !== 'being' &&
    token?.lower !== 'having' &&
    !opensClause(tokens, from, at)
  );
}

/** "attacked Bele | after he left", "praised Bele | days before leaving": when, and no part of what was said. */
function isLaterClause(tokens: readonly Token[], at: number): boolean {
  const isMeasured = MEASURES.test(tokens[at]?.lower ?? '');
  const opener = isMeasured ? at + 1 : at;
  const { lower = '' } = tokens[opener] ?? {};
  if (lower !== 'after' && lower !== 'before') return false;
  const next = tokens[opener + 1];
  if (next?.lower.endsWith('ing') && bitsOf(next) === 0) return true;
  for (let i = opener + 2; i < opener + FARTHEST && i < tokens.length && !isComma(tokens[i]); i++)
    if (isFiniteVerb(tokens, i)) return true;
  return false;
}

const MEASURES = /^(?:shortly|soon|right|just|even|minutes|hours|days|weeks|months|years)$/;

/** "favoured Bele | 46 percent to 32", "backed Bele | and 8 percent Orsk": how many did. */
function isShare(tokens: readonly Token[], at: number): boolean {
  if (is(tokens[at], WORD.coordinator)) return isPercent(tokens, at + 1);
  const before = tokens[at - 1];
  return isPercent(tokens, at) && (bitsOf(before) === 0 || is(before, WORD.objectPronoun));
}

const isPercent = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' && /^(?:percent|%)$/.test(tokens[at + 1]?.lower ?? '');

/** "called him | as", "blamed it | on"; "opposed it | because …" ends with the pronoun. */
const OF_PRONOUNS = new Set(['as', 'for', 'on', 'of', 'to', 'from', 'with', 'over', 'about', 'against']);

/** A subject of its own between `from` and the verb: "condemned | those who | have …", "called for | what he | has …". */
export function opensClause(tokens: readonly Token[], from: number, verb: number): boolean {
  if (tokens[verb - 1]?.lower === 'to' || isNamedBefore(tokens, from, verb)) return true;
  for (let i = from; i < verb; i++)
    if (
      is(tokens[i], WORD.relative | WORD.subjectPronoun | WORD.subordinator) ||
      beginsSubject(tokens, from, i)
    )
      return true;
  return false;
}

/** "the actions | the government has taken": a noun phrase straight after a noun. */
const beginsSubject = (tokens: readonly Token[], from: number, at: number): boolean =>
  at > from + 1 && is(tokens[at], WORD.determiner) && isNoun(tokens[at - 1]);

/** "the talks | Orsk has led": a name between a noun and the verb. */
function isNamedBefore(tokens: readonly Token[], from: number, verb: number): boolean {
  let start = verb;
  while (start > from && (isName(tokens[start - 1]) || is(tokens[start - 1], WORD.adverb))) start--;
  return start < verb && start > from + 1 && isNoun(tokens[start - 1]) && tokens[start - 2]?.lower !== 'to';
}

const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && bitsOf(token) === 0 && !/(?:ing|ed)$/.test(token.lower);

const OCCASIONS = new Set([
  'during',
  'without',
  'while',
  'when',
  'amid',
  'following',
  'hours',
  'days',
  'despite',
]);
const MEDIA_NOUNS = new Set(
  `statement interview speech post tweet letter briefing remarks editorial commentary report message press news joint written
  telephone phone televised separate emailed rally hearing debate conference op-ed appearance forum`
    .trim()
    .split(/\s+/),
);
const FARTHEST_MEDIUM = 5;

/** When, where and by what it was said: "during talks", "on Tuesday", "last week", "in a lengthy statement". */
export function isOccasion(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (OCCASIONS.has(lower)) return true;
  if (lower === 'last' || lower === 'all') return is(tokens[at + 1], WORD.time) && !goesOn(tokens[at + 2]);
  if (lower === 'as') return is(tokens[at + 1], WORD.subjectPronoun);
  if (lower !== 'on' && lower !== 'in' && lower !== 'at') return false;
  if (lower === 'on' && DAYS_AND_SITES.has(tokens[at + 1]?.lower ?? '')) return !goesOn(tokens[at + 2]);
  return is(tokens[at + 1], WORD.determiner) && hasMedium(tokens, at + 2);
}

/** "attacked Bele on Monday | over the pact", "her call last year | for calm": the day only stands within. */
const goesOn = (token: Token | undefined): boolean => GOING_ON.has(token?.lower ?? '');

const GOING_ON = new Set(['that', 'over', 'for', 'about', 'of', 'on', 'against', 'to']);

function hasMedium(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + FARTHEST_MEDIUM; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || is(token, WORD.preposition | WORD.determiner)) return false;
    if (MEDIA_NOUNS.has(token.lower)) return true;
  }
  return false;
}

const DAYS_AND_SITES = new Set([...WEEKDAYS, 'twitter', 'x', 'facebook']);

const OCCASION_PREPOSITIONS = new Set(['at', 'after', 'before', 'during', 'with']);

/** `dismissed the visit as "petty theater" | after …`: a noun phrase ends with the quotation in it. */
const endsQuoted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'quotation' &&
  (OCCASION_PREPOSITIONS.has(tokens[at]?.lower ?? '') || isCommaWithin(tokens, at - 1));

/** `Citing "duties at home," | the envoy left`: the comma stands inside the marks, and no further quotation in a list. */
const isCommaWithin = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.quotation?.last === ',' &&
  !is(tokens[at + 1], WORD.coordinator) &&
  ![1, 2, 3].some((ahead) => tokens[at + ahead]?.kind === 'quotation');

/** The commas of "described his successor, Lena Orsk, as patient". */
const isAppositive = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma + 1]?.lower === 'as' || resumesAfter(tokens, comma);

/** "…, who was born abroad, | of lying" */
function resumesAfter(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma + 3; i < comma + FARTHEST; i++) {
    if (tokens[i]?.kind === 'quotation') return false;
    if (isComma(tokens[i])) return RESUMING.has(tokens[i + 1]?.lower ?? '');
  }
  return false;
}

const RESUMING = new Set(['as', 'of', 'for', 'to']);

const FARTHEST = 12;

/** "Seoul, Tokyo and Washington", "ending the drills, lifting sanctions and …", "his rival, Lena Orsk". */
function continuesList(tokens: readonly Token[], from: number, comma: number): boolean {
  const next = tokens[comma + 1];
  if (tokens[comma - 1]?.kind === 'number' && next?.kind === 'number') return true;
  if (is(next, WORD.coordinator)) return !isPast(tokens, comma + 2) && hasComma(tokens, from, comma);
  if (next?.lower === 'including') return true;
  const isGerund = tokens[from]?.lower.endsWith('ing') === true;
  const isOfTwo = is(tokens[comma + 2], WORD.coordinator);
  if (next?.lower.endsWith('ing') && bitsOf(next) === 0 && !next.capital && !isGerund && !isOfTwo)
    return false;
  for (let i = comma + 1; i < Math.min(tokens.length, comma + FARTHEST); i++) {
    const token = tokens[i];
    if (!token || token.kind === 'quotation' || is(token, WORD.modal | WORD.auxiliary | WORD.subjectPronoun))
      return false;
    if (token.lower === 'and' || token.lower === 'or') return !isPast(tokens, i + 1);
    if (i > comma + 1 && CUE_FORMS.get(token.lower)?.forms.has('past')) return false;
    if (isComma(token) && !isListed(tokens, i)) return isName(next);
  }
  return isName(next) || next?.kind === 'number';
}

const isListed = (tokens: readonly Token[], comma: number): boolean =>
  [1, 2, 3, 4, 5].some((ahead) => tokens[comma + ahead]?.lower === 'and');

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isComma(tokens[i])) return true;
  return false;
}
