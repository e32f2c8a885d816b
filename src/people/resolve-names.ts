import type { Person } from '../model/person.ts';
import { countryOf } from './countries.ts';
import { fold } from './fold.ts';
import type { PeopleIndex } from './people-index.ts';
import { WordMemo } from './word-memo.ts';

/** Finds the registry's names in running text, word by word. */
export interface NameFinder {
  /** Whom the words from `at` on name in full, and with how many words; the longest name wins. */
  nameAt(
    words: readonly string[],
    at: number,
  ): { readonly people: readonly Person[]; readonly length: number } | undefined;
  /** The state that a name of running text means most likely. */
  country(text: string): string | undefined;
  /** Whom a family name alone may mean. */
  family(word: string): readonly Person[];
}

/** The longest name in words as a text has them: "Kim Jong Un". */
const MOST_WORDS = 5;

export function createNameFinder(index: PeopleIndex): NameFinder {
  const names = new Map<string, Person[]>();
  const firsts = new Set<string>();
  for (const { person, form } of index.forms) {
    for (const key of new Set([fold(form.text), fold(form.text.replaceAll('-', ''))])) {
      if (!key.includes(' ')) continue;
      const known = names.get(key);
      if (!known) names.set(key, [person]);
      else if (!known.includes(person)) known.push(person);
      firsts.add(key.slice(0, key.indexOf(' ')));
    }
  }
  const folded = new WordMemo((word) => fold(word.replace(/['’]s$/, '')));
  const countries = new WordMemo((text) => countryOf(text) ?? '');
  const foldWord = (word: string): string => folded.of(word);
  return {
    nameAt(words, at) {
      const first = foldWord(words[at] ?? '');
      const start = first.includes(' ') ? first.slice(0, first.indexOf(' ')) : first;
      if (!firsts.has(start)) return undefined;
      let key = first;
      let best: { people: readonly Person[]; length: number } | undefined;
      for (let length = 1; length <= MOST_WORDS && at + length <= words.length; length++) {
        if (length > 1) key += ` ${foldWord(words[at + length - 1] ?? '')}`;
        const people = names.get(key);
        if (people) best = { people, length };
      }
      return best;
    },
    country: (text) => countries.of(text) || undefined,
    family: (word) => index.byFamily(word.replace(/['’]s$/, '')),
  };
}
