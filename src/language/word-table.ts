import { Token } from './token.ts';
import { type Classify, readWord, type Word } from './word.ts';

/** Words kept at most; with one more, those are forgotten that nobody asked for again. */
const MOST = 16_384;
/** So many that were asked for again are too many to keep: each read word would soon cost a sweep. */
const MOST_ASKED = (3 * MOST) / 4;
/** Words looked at: those made to fall on one head cost no more than this. */
const LONGEST_CHAIN = 8;
/** Longer ones are hardly words, and not kept. */
const LONGEST = 40;

/**
 * The words of many texts, each read once: found by their letters, without cutting them out of the text. They
 * stand in the order they first came, so that the few that make up most of a text stand close together.
 */
export class WordTable {
  readonly #classify: Classify;
  /** Places count from 1; 0 is none. */
  #words: (Word | undefined)[] = [undefined];
  /** By hash: the place of the first word of a chain; and by place, that of the next one. */
  readonly #heads = new Uint16Array(MOST);
  readonly #next = new Uint16Array(MOST + 1);
  /** By place, two numbers: a short word's letters themselves, or a long one's hash. */
  readonly #keys = new Int32Array(2 * (MOST + 1));
  /** By place: the word's, so that most tokens are made without reading their words. */
  readonly #classes = new Int32Array(MOST + 1);
  readonly #isAsked = new Uint8Array(MOST + 1);

  constructor(classify: Classify) {
    this.#classify = classify;
  }

  /** The word, number or mark that stands at `[start, end)` of a text. */
  tokenAt(text: string, start: number, end: number): Token {
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
    let place = this.#heads[headOf(high, low)] ?? 0;
    while (place !== 0) {
      if (this.#keys[2 * place] === high && this.#keys[2 * place + 1] === low) {
        const word = this.#words[place];
        if (word !== undefined && (isPacked || isAt(word.text, text, start, end))) {
          this.#isAsked[place] = 1;
          return new Token(word, start, end, this.#classes[place]);
        }
      }
      place = this.#next[place] ?? 0;
    }
    return new Token(this.#keep(this.#read(text, start, end), high, low), start, end);
  }

  #read(text: string, start: number, end: number): Word {
    // A slice of a text keeps the whole text alive; this one keeps only itself.
    return readWord(` ${text.slice(start, end)}`.slice(1), this.#classify);
  }

  #keep(word: Word, high: number, low: number): Word {
    if (word.text.length > LONGEST) return word;
    if (this.#words.length > MOST) this.#forget();
    this.#append(word, high, low);
    return word;
  }

  #append(word: Word, high: number, low: number): void {
    const head = headOf(high, low);
    let last = 0;
    let length = 0;
    for (let place = this.#heads[head] ?? 0; place !== 0; place = this.#next[place] ?? 0) {
      last = place;
      length++;
    }
    if (length === LONGEST_CHAIN) return;
    const place = this.#words.push(word) - 1;
    if (last === 0) this.#heads[head] = place;
    else this.#next[last] = place;
    this.#next[place] = 0;
    this.#keys[2 * place] = high;
    this.#keys[2 * place + 1] = low;
    this.#classes[place] = word.classes;
    this.#isAsked[place] = 0;
  }

  #forget(): void {
    const words = this.#words;
    let asked = 0;
    for (const one of this.#isAsked) asked += one;
    this.#words = [undefined];
    this.#heads.fill(0);
    if (asked <= MOST_ASKED)
      for (const [place, word] of words.entries())
        if (word && this.#isAsked[place] === 1)
          this.#append(word, this.#keys[2 * place] ?? 0, this.#keys[2 * place + 1] ?? 0);
    this.#isAsked.fill(0);
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

/** Multiplicative hashing: every bit of the key tells in the bits that choose the head. */
function headOf(high: number, low: number): number {
  const product = Math.imul(low ^ Math.imul(high, 0x85eb_ca6b), 0x9e37_79b1);
  return (product ^ (product >>> 15)) & (MOST - 1);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
