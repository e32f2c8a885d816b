import { append } from '../lib/append.ts';
import { type Branch, reach } from '../lib/reach.ts';
import { plural } from './inflect.ts';
import { cutWords } from './words.ts';

interface Node<T> extends Branch<Node<T>> {
  values?: readonly T[];
}

export interface PhraseHit<T> {
  readonly values: readonly T[];
  /** Words `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** Finds phrases in a text cut into words, the longest at each place. */
export class PhraseIndex<T> {
  readonly #root: Node<T> = {};

  /** Adds a phrase as it stands; `withPlural` also its last word in the plural. */
  add(phrase: string, value: T, withPlural = false): void {
    const path = cutWords(phrase).text;
    this.#put(path, value);
    const last = path.at(-1);
    if (withPlural && last !== undefined) this.#put([...path.slice(0, -1), plural(last)], value);
  }

  find(text: readonly string[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let from = 0; from < text.length; ) {
      const hit = this.#bestAt(text, from);
      if (hit) hits.push(hit);
      from = hit ? hit.to : from + 1;
    }
    return hits;
  }

  /** "The North" gives way to "North Korean": an article belongs to whichever phrase reaches further. */
  #bestAt(text: readonly string[], from: number): PhraseHit<T> | undefined {
    const hit = this.#longestAt(text, from);
    if (!hit || text[from] !== 'the') return hit;
    const after = this.#longestAt(text, from + 1);
    return after && after.to > hit.to ? after : hit;
  }

  #longestAt(text: readonly string[], from: number): PhraseHit<T> | undefined {
    let values: readonly T[] | undefined;
    let end = from;
    let at = this.#root.next?.get(text[from] ?? '');
    for (let to = from + 1; at; to++) {
      if (at.values) {
        values = at.values;
        end = to;
      }
      const word = text[to];
      at = word === undefined ? undefined : at.next?.get(word);
    }
    return values && { values, from, to: end };
  }

  #put(path: readonly string[], value: T): void {
    const at = reach(this.#root, path, (): Node<T> => ({}));
    at.values = append(at.values, value);
  }
}
