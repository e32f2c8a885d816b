import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import { agentEnd } from './agent-frames.ts';
import type { Attribution, Sieve } from './attribution.ts';
import { clauseSubject, verbStart } from './clause-subject.ts';
import { isFiniteVerb, isIrregularPast } from './finite-verbs.ts';
import { isHeld, nounEnd } from './quotation-rest.ts';
import { CUE_FORMS } from './verbs.ts';
import { bitsOf, is, isComma, isName, WORD } from './words.ts';

const LONGEST_SUBJECT = 16;
const LONGEST_OBJECT = 24;

/**
 * Quotations that no verb of saying attributes and the sentence's build does: `"Q," a defiant Orsk
 * retaliated`, `As the daily put it, "Q"`, `portrays Bele as a "Q"`, `used the words "Q"`.
 */
export function framedQuotations(
  tokens: readonly Token[],
  end: number,
  others: readonly Attribution[],
): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < end; at++) {
    if (tokens[at]?.kind !== 'quotation' || isHeld(others, at) || isHeld(found, at)) continue;
    const frame = speakerAfter(tokens, at, end) ?? objectFrame(tokens, at, end);
    if (frame) found.push(frame);
  }
  return found;
}

const attribution = (sieve: Sieve, verb: number, speaker: Phrase, content: Phrase): Attribution => ({
  base: '',
  sieve,
  cue: { from: verb, to: verb + 1 },
  speaker,
  addressee: undefined,
  contents: [content],
  inherited: false,
  via: [],
});

/** `"Q," a defiant Orsk retaliated` and `"Q!" beamed Lena Orsk`: who stands with the words said them, whatever the verb. */
function speakerAfter(tokens: readonly Token[], at: number, end: number): Attribution | undefined {
  const start = isComma(tokens[at + 1]) ? at + 2 : at + 1;
  if (start >= end || !(start > at + 1 || endsOpen(tokens[at])) || !opensSentence(tokens, at))
    return undefined;
  const content = { from: at, to: at + 1 };
  const first = tokens[start];
  if (first?.kind === 'word' && bitsOf(first) === 0 && !first.capital && isVerbForm(first)) {
    const to = nameEnd(tokens, start + 1, end);
    if (to > start + 1) return attribution('quote-first', start, { from: start + 1, to }, content);
    const from = first.lower === 'came' ? fromWhom(tokens, start, end) : undefined;
    return from && attribution('quote-first', start, from, content);
  }
  if (!startsPhrase(first)) return undefined;
  for (let i = start + 1; i < Math.min(end, start + LONGEST_SUBJECT); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || is(token, WORD.relative | WORD.subordinator | WORD.coordinator))
      return undefined;
    if (is(token, WORD.modal | WORD.auxiliary)) return undefined;
    if (isFiniteVerb(tokens, i)) return attribution('quote-first', i, { from: start, to: i }, content);
  }
  return undefined;
}

/** `"Q," came | shouts from | the crowd` */
function fromWhom(tokens: readonly Token[], came: number, end: number): Phrase | undefined {
  const from = tokens.findIndex(({ lower }, i) => i > came && lower === 'from') + 1;
  const to = nameEnd(tokens, from, end);
  return from > 0 && from <= came + LONGEST_CALL && to > from ? { from, to } : undefined;
}

const LONGEST_CALL = 6;

/** Nothing but "and" or other quotations stands before: the words are not the end of a clause. */
const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).every((token) => token.kind !== 'word' || is(token, WORD.coordinator));

/** The quotation ends as direct speech does before its speaker is named. */
const endsOpen = (token: Token | undefined): boolean => OPEN_ENDS.has(token?.quotation?.last ?? '');

const OPEN_ENDS = new Set([',', '?', '!', '-', '—']);

const startsPhrase = (token: Token | undefined): boolean =>
  !is(token, WORD.relative) &&
  (isName(token) ||
    token?.kind === 'number' ||
    is(token, WORD.determiner | WORD.possessive | WORD.subjectPronoun));

/** "beamed", "reads", "begins": a verb where only a verb can stand. */
const isVerbForm = (token: Token): boolean => isIrregularPast(token) || /(?:ed|[^s']s)$/.test(token.lower);

/** The end of the name or titled noun that begins at `from`. */
function nameEnd(tokens: readonly Token[], from: number, end: number): number {
  if (!startsPhrase(tokens[from]) || is(tokens[from], WORD.time)) return from;
  let to = from + 1;
  while (to < end && tokens[to]?.kind === 'word' && !stopsPhrase(tokens, to)) to++;
  return to;
}

/** A day ends a noun phrase but where it stands in it: "a Sunday editorial". */
const stopsPhrase = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], STOPS) ||
  (is(tokens[at], WORD.time) && !is(tokens[at - 1], WORD.determiner | WORD.possessive));

const STOPS =
  WORD.preposition | WORD.relative | WORD.subordinator | WORD.coordinator | WORD.modal | WORD.auxiliary;

/** `portrays Bele as a "Q"`, `used the words "Q"`: what the subject chose to call something, or its very words. */
function objectFrame(tokens: readonly Token[], at: number, end: number): Attribution | undefined {
  let before = at - 1;
  while (before > 0 && isModifier(tokens, before)) before--;
  const words = isComma(tokens[at - 1]) ? at - 2 : at - 1;
  const isAs = tokens[before]?.lower === 'as' && !is(tokens[before - 1], WORD.determiner | WORD.adverb);
  if (!isAs && !WORDS.has(tokens[words]?.lower ?? '')) return undefined;
  const verb = verbBefore(tokens, isAs ? before : words);
  if (verb === undefined) return undefined;
  if (isAs && tokens[verb + 1]?.lower === 'by') {
    const to = agentEnd(tokens, verb + 2, before);
    return to === verb + 2
      ? undefined
      : attribution('noun', verb, { from: verb + 2, to }, { from: before + 1, to: nounEnd(tokens, at, end) });
  }
  const { lower } = tokens[verb] ?? { lower: '' };
  if (isAs ? SERVING.test(lower) : !USING.test(lower)) return undefined;
  const isPassive =
    !lower.endsWith('ing') && tokens.slice(verbStart(tokens, verb), verb).some((token) => is(token, WORD.be));
  const speaker = isPassive ? undefined : clauseSubject(tokens, lower.endsWith('ing') ? verb : verb + 1);
  return speaker && attribution('noun', verb, speaker, { from: verb + 1, to: nounEnd(tokens, at, end) });
}

const isModifier = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower !== 'as' &&
  (is(tokens[at], WORD.determiner | WORD.adverb) || /^(?:mere|kind|sort|of)$/.test(tokens[at]?.lower ?? ''));

const WORDS = new Set(
  'word words term terms phrase phrases expression slogan label nickname moniker'.split(' '),
);
const USING =
  /^(?:us(?:e[sd]?|ing)|prefer(?:s|red|ring)?|utter(?:s|ed|ing)?|coin(?:s|ed|ing)?|invok(?:e[sd]?|ing)|employ(?:s|ed|ing)?|repeat(?:s|ed|ing)?|adopt(?:s|ed|ing)?|refer(?:s|red|ring)?|ch[ao]{1,2}s(?:es?|ing))$/;
/** What is so, or is known to be so, nobody says here: "serves as", "was known as", "disguised as". */
const SERVING =
  /^(?:cho|serv|work|act|emerg|disguis|regist|r[au]n|c[ao]m|us|know|pos|function|doubl|start|beg[aiu]n|appear|appoint|elect|nam|join|list|design|star|perform|play|pass|end|rank|employ)/;

/** The verb nearest before a place, over its object. */
function verbBefore(tokens: readonly Token[], before: number): number | undefined {
  for (let i = before - 1; i >= Math.max(0, before - LONGEST_OBJECT); i--) {
    const token = tokens[i];
    if (token?.kind === 'quotation' || token?.text === ';' || token?.text === ':') return undefined;
    if (token?.kind !== 'word' || token.capital || is(token, WORD.modal | WORD.auxiliary)) continue;
    if (
      isFiniteVerb(tokens, i) ||
      (bitsOf(token) === 0 && isForm(token) && !is(tokens[i - 1], WORD.determiner | WORD.possessive))
    )
      return i;
  }
  return undefined;
}

const isForm = (token: Token): boolean => CUE_FORMS.has(token.lower) || /(?:ed|ing)$/.test(token.lower);
