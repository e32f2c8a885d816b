import type { Token } from '../token.ts';
import type { Cue } from './05-cues.ts';
import type { Reading } from './readings.ts';
import { is, isComma, isName, WORD } from './words.ts';

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
  if (subject.kind === 'phrase' && tokens[subject.phrase.from - 1]?.lower === 'as') return limit;
  if (isLeading(tokens, cue)) return commaAfter(tokens, cue.to + 2, limit) ?? limit;
  if (isParticiple(tokens, cue)) return commaBeforeSubject(tokens, cue.to + 1, limit) ?? limit;
  if (subject.kind === 'phrase' && subject.relative && isFirst(tokens, subject.start))
    return commaAfter(tokens, cue.to + 2, limit) ?? limit;
  return limit;
}

/** `While Kim said it was over, …`, `When Kim landed and said it was over, …` */
function isLeading(tokens: readonly Token[], { group }: Cue): boolean {
  const first = is(tokens[0], WORD.coordinator) && !SUBORDINATORS.has(tokens[0]?.lower ?? '') ? 1 : 0;
  if (!SUBORDINATORS.has(tokens[first]?.lower ?? '')) return false;
  for (let i = first; i < group; i++) if (isComma(tokens[i])) return false;
  return true;
}

/** `Saying that it was over, Kim left` */
const isParticiple = (tokens: readonly Token[], { form, group }: Cue): boolean =>
  form === 'ing' && (group === 0 || (group === 1 && is(tokens[0], WORD.preposition | WORD.adverb)));

/** `Kim, who said it was over, left`: the subject of the sentence, so that its verb is still to come. */
const isFirst = (tokens: readonly Token[], start: number): boolean =>
  start === 0 || (start === 1 && is(tokens[0], WORD.coordinator)) || isComma(tokens[start - 1]);

function commaAfter(tokens: readonly Token[], from: number, limit: number): number | undefined {
  for (let i = from; i < limit; i++) if (isComma(tokens[i])) return i;
  return undefined;
}

function commaBeforeSubject(tokens: readonly Token[], from: number, limit: number): number | undefined {
  for (let i = from; i < limit - 1; i++) {
    const next = tokens[i + 1];
    if (isComma(tokens[i]) && (isName(next) || is(next, WORD.subjectPronoun | WORD.determiner))) return i;
  }
  return undefined;
}
