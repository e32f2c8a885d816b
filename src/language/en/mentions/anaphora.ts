import type { Pair } from '../../../people/resolving/mention-shape.ts';
import type { Sentence, Token } from '../../token.ts';
import type { MentionShapes } from './mention-shapes.ts';

interface Before {
  readonly sentences: readonly Sentence[];
  readonly shapes: MentionShapes;
}

/** What the Russian press and agencies elsewhere call somebody named before, and seldom somebody unnamed. */
const CALLED_AGAIN = new Set(['diplomat', 'politician', 'lawmaker', 'legislator']);

/**
 * "The diplomat" is whoever spoke last, unless a sentence since then brings in a diplomat;
 * `spoken` is the sentence of the last statement.
 */
export function meansLastSpeaker(
  [the, noun, ...rest]: readonly Token[],
  sentence: number,
  { sentences }: Before,
  spoken: number | undefined,
): boolean {
  if (the?.lower !== 'the' || !noun || rest.length > 0 || !CALLED_AGAIN.has(noun.lower)) return false;
  if (spoken === undefined) return false;
  const since = sentences.slice(spoken, sentence + 1).flatMap(({ tokens }) => tokens);
  return !since.some((token) => token.lower === noun.lower && token.start !== noun.start);
}

const LONGEST_PAIR = 4;

/** "They", after a sentence about "Both sides" or "The two ministers". */
export function pairBefore(sentence: number, { sentences, shapes }: Before): Pair | undefined {
  const tokens = sentences[sentence - 1]?.tokens ?? [];
  for (let length = 2; length <= LONGEST_PAIR; length++) {
    const shape = shapes.of(tokens.slice(0, length));
    if (shape.kind === 'pair') return shape;
  }
  return undefined;
}

/** "The spokesperson" after "a spokesperson said": a bare post, named in the sentence of the last statement. */
export function isPostOfLast(
  [the, noun, ...rest]: readonly Token[],
  { sentences }: Before,
  spoken: number | undefined,
): boolean {
  if (the?.lower !== 'the' || !noun || rest.length > 0) return false;
  return sentences[spoken ?? -1]?.tokens.some(({ lower }) => lower === noun.lower) ?? false;
}
