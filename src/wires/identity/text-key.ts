import { createHash } from 'node:crypto';

/** Shorter texts (“Correction”, “Photo”) are alike by chance. In letters and digits. */
const SHORTEST = 40;

/** A text's words, however they are spaced, cased and punctuated. */
export function words(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The same for texts of the same words. @returns undefined where a text is too short to tell an article */
export function textKey(text: string): string | undefined {
  const joined = words(text).join(' ');
  if (joined.length < SHORTEST) return undefined;
  return createHash('sha256').update(joined).digest('base64url').slice(0, 22);
}
