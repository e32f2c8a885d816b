import { SCRIPTS, type Script } from './scripts.ts';

/** How much of a document is judged, in bytes with what is around each of them. */
const SAMPLE_BYTES = 32_768;
/** What a declaration adds to a guess: enough to decide between likely ones. */
const DECLARED_BONUS = 0.15;
const FALLBACK = 'windows-1252';

/**
 * The charset in which bytes that are not UTF-8 look most like a language: the script's letters in the
 * proportions that its texts have.
 * @param declared charsets that the document claims and that may be wrong
 */
export function guessCharset(bytes: Uint8Array, declared: readonly string[]): string {
  const sample = sampleOf(bytes);
  let best = { charset: declared[0] ?? FALLBACK, score: 0.3 };
  for (const script of SCRIPTS)
    for (const charset of script.charsets) {
      const bonus = declared.includes(charset) ? DECLARED_BONUS : 0;
      const score = likelihood(new TextDecoder(charset).decode(sample), script) + bonus;
      if (score > best.score) best = { charset, score };
    }
  return best.charset;
}

/** From the first byte beyond ASCII on: heads of documents are ASCII whatever follows. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  return bytes.subarray(Math.max(0, first - 1), Math.max(0, first) + SAMPLE_BYTES);
}

const ALONE = /(?<![^\0-\x7f])[^\0-\x7f\s](?![^\0-\x7f])/g;

/** 0 to 1: how far the characters beyond ASCII are this script's, and its common ones. */
function likelihood(text: string, { letters, common, expected, isIsolated }: Script): number {
  const foreign = text.match(/[^\0-\x7f\s]/g);
  if (!foreign) return 0;
  const share = (pattern: RegExp): number =>
    foreign.filter((sign) => pattern.test(sign)).length / foreign.length;
  const wrong = share(/[\ufffd\u0080-\u009f\ue000-\uf8ff]/);
  const alone = (text.match(ALONE)?.length ?? 0) / foreign.length;
  const habit = isIsolated ? alone : 1 - alone;
  return share(letters) * Math.min(1, share(common) / expected) * habit - 4 * wrong;
}
