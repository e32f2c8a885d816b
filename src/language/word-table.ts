import { type Classify, readWord, type Word } from './word.ts';

/** Words kept at most; with one more all are forgotten, so that a long stream stays in constant memory. */
const MOST = 16_384;
const SLOTS = 2 * MOST;
const WIDTH = 4;
/** In a slot: the place among the words, counted from 1; 0 where the slot is free. */
const PLACE = 2;
/** Slots looked at: words made to fall on one slot cost no more than this. */
const MOST_PROBES = 8;
/** Longer ones are hardly words, and not kept. */
const LONGEST = 40;

/** The words of many texts, each read once: found by their letters, without cutting them out of the text. */
export class WordTable {
  readonly #classify: Classify;
  #words: Word[] = [];
  /** By hash, `WIDTH` numbers a slot: a short word's letters themselves or a long one's hash, and the word's place. */
  readonly #slots = new Int32Array(WIDTH * SLOTS);

  constructor(classify: Classify) {
    this.#classify = classify;
  }

  /** The word, number or mark that stands at `[start, end)` of a text. */
  at(text: string, start: number, end: number): Word {
    const length = end - start;
    let high = length;
    let low = 0;
    let units = 0;
    if (length <= MOST_PACKED)
      for (let at = start; at < end; at++) {
        const unit = text.charCodeAt(at);
        high = (high << 8) | (low >>> 24);
        low = (low << 8) | unit;
        units |= unit;
      }
    const isPacked = length <= MOST_PACKED && units < 256;
    if (!isPacked) {
      high = HASHED;
      low = hashOf(text, start, end);
    }
    const first = mixed(high, low);
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const slot = WIDTH * ((first + probe) & (SLOTS - 1));
      const place = this.#slots[slot + PLACE] ?? 0;
      if (place === 0) return this.#keep(this.#read(text, start, end), slot, high, low);
      if (this.#slots[slot] !== high || this.#slots[slot + 1] !== low) continue;
      const word = this.#words[place - 1];
      if (word && (isPacked || isAt(word.text, text, start, end))) return word;
    }
    return this.#read(text, start, end);
  }

  #keep(word: Word, slot: number, high: number, low: number): Word {
    if (word.text.length > LONGEST) return word;
    if (this.#words.length === MOST) this.#forget();
    this.#slots[slot] = high;
    this.#slots[slot + 1] = low;
    this.#slots[slot + PLACE] = this.#words.push(word);
    return word;
  }

  #forget(): void {
    this.#words = [];
    this.#slots.fill(0);
  }

  #read(text: string, start: number, end: number): Word {
    // A slice of a text keeps the whole text alive; this one keeps only itself.
    return readWord(` ${text.slice(start, end)}`.slice(1), this.#classify);
  }
}

/** With the length in the highest byte, two numbers hold this many letters of one byte each, exactly. */
const MOST_PACKED = 7;
/** No length: the key of a hashed word is no packed word's. */
const HASHED = -1;

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/** Multiplicative hashing: every bit of the key tells in the bits that choose the slot. */
function mixed(high: number, low: number): number {
  const product = Math.imul(low ^ Math.imul(high, 0x85eb_ca6b), 0x9e37_79b1);
  return product ^ (product >>> 15);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
