import type { Token } from '../token.ts';
import { isEvidence } from './evidence.ts';
import { isParticle } from './particles.ts';
import type { VerbForm } from './verb-frame.ts';
import { CUE_FORMS } from './verbs.ts';
import { bitsOf, is, isComma, isName, WORD } from './words.ts';

/** Words that are nouns far more often than verbs: they need a sign that they are verbs here. */
export const NOUN_LIKE: ReadonlySet<string> = new Set(
  `claims demands reports notes calls comments remarks promises requests offers answers questions charges attacks
  mentions posts tweets pledges vows protests rules advocates brands labels names states texts emails blogs report
  claim demand note call comment remark promise request offer answer question charge attack mention post tweet
  pledge vow protest rule advocate brand label name state text email blog counsel command press challenge
  challenges reply replies estimate estimates forecast forecasts order orders hint hints signal signals quote quotes
  rebuke rebukes praise defense voice voices express slam slams bash blast blasts joke jokes boast boasts stress
  caution warning begin begins start starts close closes shows laugh laughs read reads open opens title
  titles caption headline puts put finish title sign signs nod nods moan chant chants rage roar snap contest
  contests conclude question welcome press resolve mock debate challenge counter counters rip rips pan brief
  submit reveals object objects point points agree appeal appeals matter insult dare dares sanction`
    .trim()
    .split(/\s+/),
);

/** In capitals these are parts of names: "the United States", "the Washington Post". */
const NAME_WORDS = new Set([
  'states',
  'state',
  'post',
  'press',
  'voice',
  'reports',
  'report',
  'order',
  'challenge',
  'offers',
  'challenger',
  'shield',
  'signal',
  'read',
  'show',
  'call',
  'mention',
  'plans',
  'plan',
  'back',
  'support',
  'charge',
]);

/** "the United States", "Global Call Center"; in a headline "Orsk Says Bele Lied" has no such name. */
export function isPartOfName(tokens: readonly Token[], at: number, forms: ReadonlySet<VerbForm>): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (NAME_WORDS.has(lower)) return true;
  const mayBeNoun = NOUN_LIKE.has(lower) || forms.has('base') || forms.has('ing');
  return mayBeNoun && isName(tokens[at - 1]) && isName(tokens[at + 1]);
}

const SHOWING = new Set(['show', 'shows']);
const NOT_SHOWN = WORD.preposition | WORD.auxiliary | WORD.modal | WORD.coordinator;

/** Before a verb stands a name or pronoun; after it something that a noun is rarely followed by. */
export function looksLikeVerb(tokens: readonly Token[], at: number, before: Token | undefined): boolean {
  const after = tokens[at + 1];
  const next = bitsOf(after);
  if (is(before, WORD.subjectPronoun) || isJoinedCall(tokens, at)) return true;
  const isSubject = isName(before) || before?.lower === 'who' || isPluralNoun(before, tokens[at]);
  if (isSubject && (takesNext(tokens, at) || CONTRACTED.test(after?.lower ?? ''))) return true;
  if (isEvidence(before) && SHOWING.has(tokens[at]?.lower ?? '')) return (next & NOT_SHOWN) === 0;
  const opens =
    after?.kind === 'quotation' ||
    (next &
      (WORD.determiner | WORD.subjectPronoun | WORD.objectPronoun | WORD.possessive | WORD.relative)) !==
      0 ||
    isName(after) ||
    after?.text === ':' ||
    (isComma(after) && tokens[at + 2]?.kind === 'quotation');
  const isPreposed = isComma(after) || after === undefined || after.text === '.';
  return (
    (opens &&
      before !== undefined &&
      (isComma(before) || before.kind === 'quotation' || (before.kind === 'word' && bitsOf(before) === 0))) ||
    (isPreposed && ((at > 1 && isName(before)) || isAfterQuotation(tokens, at, before))) ||
    ((next & WORD.preposition) !== 0 && isName(before) && isAfterQuotation(tokens, at, before)) ||
    (isName(before) && tokens[at]?.lower.endsWith('s') === true && opensInfinitive(tokens, at + 1))
  );
}

/** "critics | point to": a plural before a verb without "-s". */
const isPluralNoun = (before: Token | undefined, verb: Token | undefined): boolean =>
  before?.kind === 'word' &&
  bitsOf(before) === 0 &&
  /[^s']s$/.test(before.lower) &&
  verb?.lower.endsWith('s') === false;

/** "Orsk pledges | to end it", `to "end" it`. */
function opensInfinitive(tokens: readonly Token[], to: number): boolean {
  const verb = tokens[to + 1];
  const isVerb = verb?.kind === 'word' && !verb.capital && bitsOf(verb) === 0 && !verb.lower.endsWith('s');
  return tokens[to]?.lower === 'to' && (isVerb || verb?.kind === 'quotation');
}

/** "Orsk hints | at", "Orsk vows | to leave", "vows | not to leave": what only the verb has after it. */
function takesNext(tokens: readonly Token[], at: number): boolean {
  const { takes, particles } = CUE_FORMS.get(tokens[at]?.lower ?? '')?.frame ?? {};
  const next = tokens[at + 1]?.lower ?? '';
  const isInfinitive = opensInfinitive(tokens, next === 'not' ? at + 2 : at + 1);
  return isParticle(particles ?? [], next) || (takes?.has('infinitive') === true && isInfinitive);
}

/** "they're", "he's": a clause begins. */
const CONTRACTED = /^(?:i|you|he|she|it|we|they|there)'/;

const FARTHEST_QUOTATION = 10;

/** `"Q," the letter reads.` */
const isAfterQuotation = (tokens: readonly Token[], at: number, before: Token | undefined): boolean =>
  before?.kind === 'word' &&
  bitsOf(before) === 0 &&
  at <= FARTHEST_QUOTATION &&
  tokens[0]?.kind === 'quotation';

/** "condemns the launch and | calls | on Vale": in the tense of the verb before, as a noun would not be. */
function isJoinedCall(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower;
  if (tokens[at]?.lower !== 'calls' || tokens[at - 1]?.lower !== 'and' || (next !== 'on' && next !== 'for'))
    return false;
  for (let i = at - 2; i > Math.max(0, at - FARTHEST_JOINED); i--) {
    if (tokens[i]?.kind !== 'word') return false;
    const forms = CUE_FORMS.get(tokens[i]?.lower ?? '')?.forms;
    if (forms?.has('third') && !NOUN_LIKE.has(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

const FARTHEST_JOINED = 12;
