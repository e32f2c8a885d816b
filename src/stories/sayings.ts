/** One saying as a story knows it. */
export interface Saying {
  readonly id: number;
  /** Registry id of the speaker, where known. */
  readonly speakerId: string | null;
  /** What was said, joined. */
  readonly text: string;
}

/** How much of the shorter one's words the longer must hold. */
const SAME_SAYING = 0.8;
/** Fewer words than this say too little to tell two sayings apart: they must be the same. */
const FEW_WORDS = 4;

/**
 * The saying that a statement carries again, if any: the same speaker (or one of them unknown), and
 * four fifths of the shorter one's words in the longer.
 */
export function carriedSaying(statement: Omit<Saying, 'id'>, known: readonly Saying[]): Saying | undefined {
  const words = wordsOf(statement.text);
  return known.find(({ speakerId, text }) => {
    if (speakerId !== statement.speakerId && speakerId !== null && statement.speakerId !== null) return false;
    const others = wordsOf(text);
    const [shorter, longer] = words.size <= others.size ? [words, others] : [others, words];
    const needed = shorter.size < FEW_WORDS ? 1 : SAME_SAYING;
    const shared = [...shorter].filter((word) => longer.has(word)).length;
    return shorter.size > 0 && shared / shorter.size >= needed;
  });
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
