/** What a term is; it is part of the term's id, as "May" the month is not "May" the person. */
export const TermKind = { word: 0, name: 1, pair: 2, number: 3, day: 4, year: 5 } as const;

export type TermKind = (typeof TermKind)[keyof typeof TermKind];

/**
 * A term as a number: 28 bits of hash, then three of kind. Two terms of a window hardly ever share one, and a
 * number below 2^31 is no object of its own in a map.
 */
export type TermId = number;

const KIND_BITS = 3;

export const termId = (kind: TermKind, text: string): TermId =>
  ((hash32(text) << KIND_BITS) | kind) & 0x7fffffff;

export const kindOf = (id: TermId): number => id & ((1 << KIND_BITS) - 1);

/** FNV-1a over UTF-16 code units, then mixed so that its low bits serve as well as its high ones. */
export function hash32(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix32(hash);
}

/** The finaliser of MurmurHash3 (Appleby, public domain). @returns an unsigned 32-bit number */
export function mix32(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
