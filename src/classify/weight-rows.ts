/** Four weights of a row lie in one 32-bit word, and are added two at a time in halves of 16 bits. */
const LANES = 4;
/** Turns signed bytes into bytes of 0 to 255, so that no sum borrows from its neighbour. */
const SIGNS = 0x80808080 | 0;
const OFFSET = 128;
const HALVES = 0x00ff00ff;
/** 256 bytes of at most 255 still fit a half. */
const MOST_ADDED = 256;

/** The int8 weights of a head: a row a bucket, a column a class; a sum of many rows is cheap. */
export class WeightRows {
  readonly #buckets: number;
  readonly #classes: number;
  /** Words a row. */
  readonly #width: number;
  readonly #words: Int32Array;
  readonly #bytes: Int8Array;

  /** `dense` holds one row after the other. */
  constructor(buckets: number, classes: number, dense: Int8Array) {
    this.#buckets = buckets;
    this.#classes = classes;
    this.#width = Math.ceil(classes / LANES);
    this.#words = new Int32Array(buckets * this.#width);
    this.#bytes = new Int8Array(this.#words.buffer);
    for (let bucket = 0; bucket < buckets; bucket++)
      this.#bytes.set(dense.subarray(bucket * classes, (bucket + 1) * classes), bucket * this.#width * LANES);
  }

  at(hash: number, k: number): number {
    return this.#bytes[(hash & (this.#buckets - 1)) * this.#width * LANES + k] ?? 0;
  }

  dense(): Int8Array {
    const dense = new Int8Array(this.#buckets * this.#classes);
    for (let at = 0; at < dense.length; at++)
      dense[at] = this.at(Math.floor(at / this.#classes), at % this.#classes);
    return dense;
  }

  /** The rows of some hashes added up: one sum a class, and up to three more that mean nothing. */
  sums(hashes: readonly number[]): Int32Array {
    const sums = new Int32Array(this.#width * LANES);
    for (let from = 0; from < hashes.length; from += MOST_ADDED)
      this.#add(hashes, from, Math.min(hashes.length, from + MOST_ADDED), sums);
    return sums;
  }

  #add(hashes: readonly number[], from: number, to: number, sums: Int32Array): void {
    const [words, width, mask] = [this.#words, this.#width, this.#buckets - 1];
    const offset = OFFSET * (to - from);
    for (let column = 0; column < width; column++) {
      let even = 0;
      let odd = 0;
      for (let i = from; i < to; i++) {
        const four = (words[((hashes[i] ?? 0) & mask) * width + column] ?? 0) ^ SIGNS;
        even = (even + (four & HALVES)) | 0;
        odd = (odd + ((four >>> 8) & HALVES)) | 0;
      }
      const at = column * LANES;
      sums[at] = (sums[at] ?? 0) + (even & 0xffff) - offset;
      sums[at + 1] = (sums[at + 1] ?? 0) + (odd & 0xffff) - offset;
      sums[at + 2] = (sums[at + 2] ?? 0) + (even >>> 16) - offset;
      sums[at + 3] = (sums[at + 3] ?? 0) + (odd >>> 16) - offset;
    }
  }
}
