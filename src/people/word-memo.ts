const MOST = 20_000;
/** Longer ones are hardly words. */
const LONGEST = 40;

/** Remembers what was made of the words of many texts: bounded, so that a long stream stays in constant memory. */
export class WordMemo<T extends object | string> {
  readonly #make: (word: string) => T;
  readonly #made = new Map<string, T>();

  constructor(make: (word: string) => T) {
    this.#make = make;
  }

  of(word: string): T {
    const known = this.#made.get(word);
    if (known !== undefined) return known;
    // A slice of a text keeps the whole text alive; this one keeps only itself.
    const own = ` ${word}`.slice(1);
    const made = this.#make(own);
    if (word.length <= LONGEST && this.#made.size < MOST) this.#made.set(own, made);
    return made;
  }
}
