import type { Person } from '../model/person.ts';
import { fold } from './fold.ts';
import type { NameMatch } from './name-index.ts';

export interface Completion {
  readonly person: Person;
  /** The name that begins as typed: "Jong Un Kim", 김정은. */
  readonly name: string;
}

/** @returns up to `limit` people one of whose names, or a later part of it, begins as typed */
export type Complete = (typed: string, limit?: number) => readonly Completion[];

interface Entry {
  readonly key: string;
  /** Names that begin as typed come before those of which a later word does. */
  readonly later: boolean;
  readonly match: NameMatch;
}

/**
 * Autocomplete by binary search in one sorted list of all names from each of their words on:
 * microseconds for thousands of people.
 */
export function completionsOf(forms: readonly NameMatch[]): Complete {
  const entries = forms.flatMap(entriesOf).sort((a, b) => compare(a.key, b.key));

  return (typed, limit = 25) => {
    const prefix = fold(typed).replaceAll(' ', '');
    if (prefix === '') return [];
    const found = new Map<string, { readonly completion: Completion; readonly later: boolean }>();
    for (let i = firstNotBelow(entries, prefix); i < entries.length; i++) {
      const entry = entries[i];
      if (!entry?.key.startsWith(prefix)) break;
      const { person, form } = entry.match;
      const known = found.get(person.id);
      if (known && (!known.later || entry.later)) continue;
      found.set(person.id, { completion: { person, name: form.text }, later: entry.later });
    }
    const best = [...found.values()].sort((a, b) => Number(a.later) - Number(b.later));
    return best.slice(0, limit).map(({ completion }) => completion);
  };
}

function entriesOf(match: NameMatch): Entry[] {
  const words = fold(match.form.text).split(' ');
  return words.map((_, from) => ({ key: words.slice(from).join(''), later: from > 0, match }));
}

function firstNotBelow(entries: readonly Entry[], prefix: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.key ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
