import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import type { After } from './after.ts';
import { hasFiniteVerb } from './clause-shapes.ts';
import { endsNoun, isOccasion } from './noun-extent.ts';
import { isPast } from './pasts.ts';
import { CUE_FORMS } from './verbs.ts';
import { bitsOf, is, isComma, isDash, WORD } from './words.ts';

/** What was said, from where it begins to where its clause ends, before `limit`. */
export function extentOf(tokens: readonly Token[], after: After, limit: number): Phrase | undefined {
  const first = tokens[after.from];
  if (!first) return undefined;
  if (after.kind === 'quote' && isComma(tokens[after.from - 1]) && first.quotation?.ending === 'closed')
    return { from: after.from, to: quotedEnd(tokens, after.from, limit) };
  let to = after.from + 1;
  while (to < limit && !endsAt(tokens, after, to) && !opensOthers(tokens, to)) to++;
  while (to > after.from && isComma(tokens[to - 1])) to--;
  const from =
    after.kind === 'noun' || after.kind === 'clause' ? afterColon(tokens, after.from, to) : after.from;
  return to > from ? { from, to } : undefined;
}

/** `defended the pact in a film: | "Q," the mayor says`: the words after the colon are given to somebody of their own. */
const opensOthers = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ':' && tokens[at + 1]?.quotation?.last === ',';

/** `repeated her promise: "Q"`: the words themselves were said, the noun only names them. */
function afterColon(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i + 1 < to; i++) {
    if (tokens[i]?.text === ':' && tokens[i + 1]?.kind === 'quotation')
      return hasFiniteVerb(tokens, from, i) ? from : i + 1;
  }
  return from;
}

/** `said, "A" and "B"` */
function quotedEnd(tokens: readonly Token[], from: number, limit: number): number {
  let to = from + 1;
  while (to + 1 < limit && is(tokens[to], WORD.coordinator) && tokens[to + 1]?.kind === 'quotation') to += 2;
  return to;
}

function endsAt(tokens: readonly Token[], { kind, from }: After, at: number): boolean {
  const token = tokens[at];
  if (token?.text === ';') return true;
  if (kind === 'noun' && endsNoun(tokens, from, at)) return true;
  if ((kind === 'infinitive' || kind === 'order') && endsInfinitive(tokens, at)) return true;
  if (tokens[at - 1]?.quotation?.last === ',' && isAccording(tokens, at)) return true;
  if (isWritersAside(tokens, isComma(token) ? at + 1 : at)) return true;
  if (!isComma(token) && !isDash(token)) return goesOnNarrating(tokens, at);
  if (goesOnNarrating(tokens, at + 1) || isNarrators(tokens, at + 1)) return true;
  if (!isComma(token)) return false;
  return isAfterThat(tokens, at) || isAccording(tokens, at + 1);
}

const isAccording = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to';

/** "to return | on Friday", "to return | and left Vienna", "to return|, saying it was late" */
const endsInfinitive = (tokens: readonly Token[], at: number): boolean =>
  isOccasion(tokens, at) ||
  (tokens[at]?.lower === 'by' && isSayingSo(tokens[at + 1])) ||
  ((tokens[at]?.lower === 'and' || tokens[at]?.lower === 'but') &&
    isPast(tokens, at + 1) &&
    !LIKE_INFINITIVES.has(tokens[at + 1]?.lower ?? '')) ||
  (isComma(tokens[at]) && (isOpenParticiple(tokens[at + 1]) || explains(tokens, at + 1)));

/** "to write a book by | tweeting that": how it was told. */
const isSayingSo = (token: Token | undefined): boolean => {
  const form = CUE_FORMS.get(token?.lower ?? '');
  return form?.forms.has('ing') === true && form.frame.takes.has('clause');
};

/** "to raise the dam, | which …", "to fly to Vale, | where …", "to meet Orsk, | a lawyer from Ames": what the writer says of it, and no list. */
function explains(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (lower === 'which' || lower === 'where') return true;
  if (lower !== 'a' && lower !== 'an' && lower !== 'the') return false;
  for (let i = at + 1; i < at + LONGEST_ITEM; i++) if (is(tokens[i], WORD.coordinator)) return false;
  return true;
}

const LONGEST_ITEM = 12;

const LIKE_INFINITIVES = new Set(['let', 'put', 'set', 'shut', 'hit', 'beset', 'lay', 'shot', 'felt']);

const isOpenParticiple = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  token.lower.length > 5 &&
  token.lower.endsWith('ing') &&
  bitsOf(token) === 0;

/** "…, but the talks failed", "… and refused to elaborate": the writer's own clause. */
function goesOnNarrating(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (lower !== 'but' && lower !== 'and') return false;
  if (declines(tokens, at + 1)) return true;
  const isAfterComma = isComma(tokens[at - 1]) || isDash(tokens[at - 1]);
  const next = tokens[at + 1];
  if (lower === 'but')
    return isAfterComma
      ? !is(next, WORD.negation | WORD.preposition) && next?.lower !== 'that'
      : is(next, WORD.subjectPronoun);
  return isAfterComma && is(next, WORD.subjectPronoun) && next?.lower !== 'it';
}

/** "… compared with a third in May", "… when asked about it", "…, with Bele looking on": what the writer adds. */
function isWritersAside(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  const next = tokens[at + 1]?.lower ?? '';
  if (lower === 'compared') return next === 'with' || next === 'to';
  if (lower === 'when' || lower === 'after') return next === 'asked' || next === 'pressed';
  if (lower === 'amid') return isComma(tokens[at - 1]);
  return lower === 'with' && isComma(tokens[at - 1]) && hasParticiple(tokens, at + 2);
}

function hasParticiple(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (token.lower.endsWith('ing') && !token.capital && token.lower.length > 5) return true;
  }
  return false;
}

/** "…, a charge that he denied", "… — a swipe at his rival": the writer's name for what was said. */
const isNarrators = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower === 'a' || tokens[at]?.lower === 'an') &&
  (REMARKS.has(tokens[at + 1]?.lower ?? '') || REMARKS.has(tokens[at + 2]?.lower ?? ''));

const REMARKS = new Set(
  `accusation admission allegation appeal argument assertion assessment barb boast call challenge charge claim comment comparison
  complaint concession contention criticism declaration demand denial departure echo gesture hint idea insult jab
  jibe line message move nod notion offer opinion plan pledge point policy position promise proposal proposition rebuke rebuttal
  reference refrain rejection remark response reversal sentiment shift shot sign signal stance statement step suggestion swipe
  theme threat turnabout view vow warning`
    .trim()
    .split(/\s+/),
);

const DECLINING = new Set(['declined', 'refused', 'stopped', 'gave']);

/** "…, but declined to elaborate", "… and did not say when"; "and did not support it" is said. */
const declines = (tokens: readonly Token[], at: number): boolean =>
  DECLINING.has(tokens[at]?.lower ?? '') ||
  (tokens[at]?.lower === 'did' &&
    tokens[at + 1]?.lower === 'not' &&
    TELLING.has(tokens[at + 2]?.lower ?? ''));

const TELLING = new Set(
  `elaborate give say specify name identify provide comment respond reply disclose explain mention offer answer address discuss
  take clarify tell state speak announce indicate describe detail mince`
    .trim()
    .split(/\s+/),
);

/** "…, a day after the envoy left" */
const isAfterThat = (tokens: readonly Token[], comma: number): boolean =>
  SPANS.has(tokens[comma + 2]?.lower ?? '') &&
  (tokens[comma + 3]?.lower === 'after' || tokens[comma + 3]?.lower === 'before');

const SPANS = new Set(['day', 'days', 'week', 'weeks', 'month', 'months', 'hours', 'hour', 'year', 'years']);
