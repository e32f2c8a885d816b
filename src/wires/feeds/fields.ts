/** What one item or the head of a feed says: texts by name under our prefixes, in the order found. */
export class Fields {
  readonly #texts = new Map<string, string[]>();

  add(name: string, text: string | undefined): void {
    const trimmed = text?.trim();
    if (trimmed === undefined || trimmed === '') return;
    const texts = this.#texts.get(name);
    if (texts) texts.push(trimmed);
    else this.#texts.set(name, [trimmed]);
  }

  /** The first text of the first of these names that has any. */
  first(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const text = this.#texts.get(name)?.[0];
      if (text !== undefined) return text;
    }
    return undefined;
  }

  /** All texts of these names, each once. */
  all(...names: readonly string[]): readonly string[] {
    return [...new Set(names.flatMap((name) => this.#texts.get(name) ?? []))];
  }
}
