export interface MemoLimits {
  /** How many are remembered. Default 20,000. */
  readonly most?: number;
  /** Letters; longer ones are hardly words. Default 40. */
  readonly longest?: number;
}

/** Remembers what was made of the words of many texts: bounded, so that a long stream stays in constant memory. */
export class WordMemo<T extends object | string> {
  readonly #make: (word: string) => T;
  readonly #most: number;
  readonly #longest: number;
  readonly #made = new Map<string, T>();

  constructor(make: (word: string) => T, { most = 20_000, longest = 40 }: MemoLimits = {}) {
    this.#make = make;
    this.#most = most;
    this.#longest = longest;
  }

  of(word: string): T {
    const known = this.#made.get(word);
    if (known !== undefined) return known;
    // A slice of a text keeps the whole text alive; this one keeps only itself.
    const own = ` ${word}`.slice(1);
    const made = this.#make(own);
    if (word.length <= this.#longest && this.#made.size < this.#most) this.#made.set(own, made);
    return made;
  }
}
