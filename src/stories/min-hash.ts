import { hash32, mix32 } from './term.ts';

/** MinHash of a text's word trigrams (Broder 1997): the share of equal places estimates their Jaccard likeness. */
export type Signature = Uint32Array;

export const PLACES = 128;

/** One multiplier and one addend a place, for ever the same. */
const MULTIPLIERS = Uint32Array.from({ length: PLACES }, (_, place) => mix32(2 * place + 1) | 1);
const ADDENDS = Uint32Array.from({ length: PLACES }, (_, place) => mix32(0x9e3779b9 + place));

export function minHash(text: string): Signature {
  const signature = new Uint32Array(PLACES).fill(0xffffffff);
  for (const shingle of trigrams(text))
    for (let place = 0; place < PLACES; place++) {
      const hash = (Math.imul(shingle, MULTIPLIERS[place] ?? 1) + (ADDENDS[place] ?? 0)) >>> 0;
      if (hash < (signature[place] ?? 0)) signature[place] = hash;
    }
  return signature;
}

/** 0 to 1, within about 0.04. */
export function likeness(a: Signature, b: Signature): number {
  let equal = 0;
  for (let place = 0; place < PLACES; place++) if (a[place] === b[place]) equal++;
  return equal / PLACES;
}

/** Hashes of every three words in a row; of all the words where there are fewer. */
function trigrams(text: string): Set<number> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hash32);
  const hashes = new Set<number>();
  for (let at = 0; at < Math.max(1, words.length - 2); at++)
    hashes.add(mix32(Math.imul((words[at] ?? 0) * 31 + (words[at + 1] ?? 0), 31) + (words[at + 2] ?? 0)));
  return hashes;
}
