import { plural } from './inflect.ts';
import { cutWords } from './words.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

export interface PhraseHit<T> {
  readonly values: readonly T[];
  /** Words `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

const node = <T>(): Node<T> => ({ next: new Map(), values: [] });

/** Finds phrases in a text cut into words, the longest at each place. */
export class PhraseIndex<T> {
  readonly #root: Node<T> = node();

  /** Adds a phrase as it stands; `withPlural` also its last word in the plural. */
  add(phrase: string, value: T, withPlural = false): void {
    const path = cutWords(phrase).text;
    this.#reach(path).values.push(value);
    const last = path.at(-1);
    if (withPlural && last !== undefined)
      this.#reach([...path.slice(0, -1), plural(last)]).values.push(value);
  }

  find(text: readonly string[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let from = 0; from < text.length; ) {
      const hit = this.#longestAt(text, from);
      if (hit) hits.push(hit);
      from = hit ? hit.to : from + 1;
    }
    return hits;
  }

  #longestAt(text: readonly string[], from: number): PhraseHit<T> | undefined {
    let best: PhraseHit<T> | undefined;
    let at = this.#root.next.get(text[from] ?? '');
    for (let to = from + 1; at; to++) {
      if (at.values.length > 0) best = { values: at.values, from, to };
      const word = text[to];
      at = word === undefined ? undefined : at.next.get(word);
    }
    return best;
  }

  #reach(path: readonly string[]): Node<T> {
    let at = this.#root;
    for (const word of path) {
      const next = at.next.get(word) ?? node<T>();
      at.next.set(word, next);
      at = next;
    }
    return at;
  }
}
