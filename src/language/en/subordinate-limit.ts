import type { Token } from '../token.ts';
import type { Cue } from './05-cues.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import type { Reading } from './readings.ts';
import { is, isComma, isName, tokenBefore, WORD } from './words.ts';

export const SUBORDINATORS: ReadonlySet<string> = new Set([
  'while',
  'although',
  'though',
  'when',
  'after',
  'because',
  'since',
  'as',
  'if',
]);

/** Where what was said ends at the latest, when its verb stands in a clause that only leads to the main one. */
export function limitWithin(tokens: readonly Token[], reading: Reading, limit: number): number {
  const { cue, subject } = reading;
  if (subject.kind === 'phrase' && tokenBefore(tokens, subject.phrase.from)?.lower === 'as') return limit;
  if (isLeading(tokens, cue)) return commaAfter(tokens, cue.to + 2, limit) ?? limit;
  if (isParticiple(tokens, cue)) return commaBeforeSubject(tokens, cue.to + 1, limit) ?? limit;
  if (subject.kind === 'phrase' && subject.relative && isFirst(tokens, subject.start))
    return commaAfter(tokens, cue.to + 2, limit) ?? limit;
  if (
    subject.kind === 'phrase' &&
    (subject.relative || is(tokenBefore(tokens, subject.start), WORD.relative))
  )
    return commaBeforeVerb(tokens, cue.to + 1, limit) ?? limit;
  return limit;
}

const FARTHEST_VERB = 60;

/** `the pact, which Kim said was late, | is over`: the verb of the clause around. */
function commaBeforeVerb(tokens: readonly Token[], from: number, limit: number): number | undefined {
  for (let i = from; i < Math.min(limit - 1, from + FARTHEST_VERB); i++)
    if (isComma(tokens[i]) && isFiniteVerb(tokens, i + 1)) return i;
  return undefined;
}

/** `While Kim said it was over, …`, `When Kim landed and said it was over, …` */
function isLeading(tokens: readonly Token[], { group, form }: Cue): boolean {
  const isSkipped = is(tokens[0], WORD.coordinator | WORD.adverb) || tokens[0]?.lower === 'so';
  const isApart = is(tokens[0], WORD.adverb) && isComma(tokens[1]);
  const alone = isSkipped && !SUBORDINATORS.has(tokens[0]?.lower ?? '') ? 1 : 0;
  const first = isApart ? 2 : alone;
  const opens =
    SUBORDINATORS.has(tokens[first]?.lower ?? '') || (form === 'ing' && is(tokens[first], WORD.preposition));
  return opens && !hasComma(tokens, first, group);
}

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isComma(tokens[i])) return true;
  return false;
}

/** The comma before which a remark ends that the leading phrase announces: `Despite his claim that it was over, …`. */
export function leadLimit(tokens: readonly Token[], noun: number, end: number): number {
  const isLed = is(tokens[0], WORD.preposition | WORD.subordinator) && !hasComma(tokens, 0, noun);
  return isLed ? (commaAfter(tokens, noun + 3, end) ?? end) : end;
}

/** `Saying that it was over, Kim left` */
const isParticiple = (tokens: readonly Token[], { form, group }: Cue): boolean =>
  form === 'ing' && (group === 0 || (group === 1 && is(tokens[0], WORD.preposition | WORD.adverb)));

/** `Kim, who said it was over, left`: the subject of the sentence, so that its verb is still to come. */
const isFirst = (tokens: readonly Token[], start: number): boolean =>
  start === 0 || (start === 1 && is(tokens[0], WORD.coordinator)) || isComma(tokens[start - 1]);

function commaAfter(tokens: readonly Token[], from: number, limit: number): number | undefined {
  for (let i = from; i < limit; i++) {
    if (isComma(tokens[i])) return i;
    if (endsInComma(tokens[i])) return i + 1;
  }
  return undefined;
}

/** `"the seven figures,"`: the comma stands inside the marks. */
const endsInComma = (token: Token | undefined): boolean => token?.quotation?.last === ',';

function commaBeforeSubject(tokens: readonly Token[], from: number, limit: number): number | undefined {
  for (let i = from; i < limit - 1; i++) {
    const next = tokens[i + 1];
    if (isComma(tokens[i]) && (isName(next) || is(next, WORD.subjectPronoun | WORD.determiner))) return i;
  }
  return undefined;
}
