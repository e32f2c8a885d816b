import { Class, classOf } from './characters.ts';
import { hash32, mix32 } from './term.ts';

/** MinHash of a text's word trigrams (Broder 1997): the share of equal places estimates their Jaccard likeness. */
export type Signature = Uint32Array;

export const PLACES = 128;
const SIGN = 1 << 31;

/** One multiplier and one addend a place, for ever the same. */
const MULTIPLIERS = Uint32Array.from({ length: PLACES }, (_, place) => mix32(2 * place + 1) | 1);
const ADDENDS = Uint32Array.from({ length: PLACES }, (_, place) => mix32(0x9e3779b9 + place));

export function minHash(text: string): Signature {
  const shingles = trigrams(text);
  const signature = new Uint32Array(PLACES);
  for (let place = 0; place < PLACES; place++) {
    const multiplier = MULTIPLIERS[place] ?? 1;
    const addend = ADDENDS[place] ?? 0;
    // Signed, with the sign turned, numbers sort as unsigned ones do, and stay small.
    let least = 0x7fffffff;
    for (let at = 0; at < shingles.length; at++) {
      const hash = (Math.imul(shingles[at] ?? 0, multiplier) + addend) ^ SIGN;
      if (hash < least) least = hash;
    }
    signature[place] = least ^ SIGN;
  }
  return signature;
}

/** 0 to 1, within about 0.04. */
export function likeness(a: Signature, b: Signature): number {
  let equal = 0;
  for (let place = 0; place < PLACES; place++) if (a[place] === b[place]) equal++;
  return equal / PLACES;
}

/** Hashes of every three words in a row; of all the words where there are fewer. Some may stand there twice. */
function trigrams(text: string): Uint32Array {
  const words = wordHashes(text.toLowerCase());
  const hashes = new Uint32Array(Math.max(1, words.length - 2));
  for (let at = 0; at < hashes.length; at++)
    hashes[at] = mix32(Math.imul((words[at] ?? 0) * 31 + (words[at + 1] ?? 0), 31) + (words[at + 2] ?? 0));
  return hashes;
}

function wordHashes(text: string): number[] {
  const words: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const start = at;
    while (at < text.length && isOfWord(text.charCodeAt(at))) at++;
    if (at > start) words.push(hash32(text, start, at));
  }
  return words;
}

function isOfWord(unit: number): boolean {
  const kind = classOf(unit);
  return kind === Class.letter || kind === Class.digit || kind === Class.number;
}
