/** Knows what came lately, so that what a platform sends twice is answered once. Holds the last `size` ids. */
export class Recent {
  readonly #ids = new Set<string>();
  readonly #size: number;

  constructor(size = 2000) {
    this.#size = size;
  }

  /** Whether the id comes for the first time. */
  isNew(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    const [oldest] = this.#ids;
    if (this.#ids.size > this.#size && oldest !== undefined) this.#ids.delete(oldest);
    return true;
  }
}
