/** What someone said, in one article. */
export interface Said {
  /** Registry id of the speaker, where known. */
  readonly speakerId: string | null;
  /** The speaker as the text names them. */
  readonly speaker: string | null;
  /** What was said, joined. */
  readonly text: string;
}

/** One saying as the window knows it. */
export interface Saying extends Said {
  readonly id: number;
  /** When it was reported, epoch ms. */
  readonly at: number;
}

/** How much of the shorter one's words the longer must hold. */
export const SAME_SAYING = 0.8;
/** Fewer words than this say too little to tell two sayings apart: they must be the same. */
const FEW_WORDS = 4;
/** Whoever says the same again after this says it anew. */
export const SAME_OCCASION_MS = 48 * 3_600_000;

/**
 * The saying that a statement carries again, if any: the same speaker (or one of them unknown) within 48 hours,
 * and four fifths of the shorter one's words in the longer. Of several, the one reported first.
 */
export function carriedSaying(
  statement: Said & Pick<Saying, 'at'>,
  known: readonly Saying[],
): Saying | undefined {
  return known.find(
    (saying) =>
      Math.abs(statement.at - saying.at) <= SAME_OCCASION_MS &&
      maySpeakAlike(statement, saying) &&
      sameWords(statement.text, saying.text),
  );
}

/** Not known to be two: the same id, or one of them without. */
const maySpeakAlike = (a: Said, b: Said): boolean =>
  a.speakerId === b.speakerId || a.speakerId === null || b.speakerId === null;

function sameWords(a: string, b: string): boolean {
  const fewest = Math.min(new Set(wordsOf(a)).size, new Set(wordsOf(b)).size);
  return contained(a, b) >= (fewest < FEW_WORDS ? 1 : SAME_SAYING);
}

/** Share of the shorter one's different words that the longer has, 0 to 1. */
export function contained(a: string, b: string): number {
  const [left, right] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const fewest = Math.min(left.size, right.size);
  return fewest === 0 ? 0 : left.intersection(right).size / fewest;
}

/** Lower case, in order; marks and spacing make no other words. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
