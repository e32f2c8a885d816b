/** What a UTF-16 code unit is to a reader of words. Letters outside the basic plane count as marks of nothing. */
export const Class = { other: 0, letter: 1, digit: 2, number: 3, accent: 4, joiner: 5, ending: 6 } as const;

export type Class = (typeof Class)[keyof typeof Class];

const JOINERS = "'’-";
/** After these a sentence or a quotation opens. */
const ENDINGS = '.!?"“”:';
/** Latin with its accents, and no more: beyond it stand few letters that are not Korean. */
const TABLE_SIZE = 0x250;
const TABLE = Uint8Array.from({ length: TABLE_SIZE }, (_, unit) => classify(String.fromCharCode(unit)));

export function classOf(unit: number): number {
  if (unit < TABLE_SIZE) return TABLE[unit] ?? Class.other;
  return isHangul(unit) ? Class.letter : classify(String.fromCharCode(unit));
}

/** A whole syllable. */
export const isHangul = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7a3;

export function isCapital(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return !isHangul(unit) && /\p{Lu}/u.test(String.fromCharCode(unit));
}

function classify(character: string): Class {
  if (JOINERS.includes(character)) return Class.joiner;
  if (ENDINGS.includes(character)) return Class.ending;
  if (/\p{L}/u.test(character)) return Class.letter;
  if (/\d/.test(character)) return Class.digit;
  if (/\p{N}/u.test(character)) return Class.number;
  return /\p{M}/u.test(character) ? Class.accent : Class.other;
}
