import { append } from '../lib/append.ts';
import { type Branch, reach } from '../lib/reach.ts';
import type { Person } from '../model/person.ts';
import { COUNTRY_TERMS, countryOf } from './countries.ts';
import { fold } from './fold.ts';
import type { PeopleIndex } from './people-index.ts';
import { WordMemo } from './word-memo.ts';

/** A word of running text. */
export interface NamedWord {
  /** By `nameWord`: so that many words are folded once. */
  readonly name: string;
}

/** A word as names are compared: folded, without the "'s" of a possessive. */
export const nameWord = (word: string): string => fold(word.replace(/['’]s$/, ''));

/** Finds the registry's names in running text, word by word. */
export interface NameFinder {
  /** Whom the words from `at` on name in full, and with how many words; the longest name wins. */
  nameAt(
    words: readonly NamedWord[],
    at: number,
  ): { readonly people: readonly Person[]; readonly length: number } | undefined;
  /** Whether somebody's full name may begin with a word. */
  mayBeginName(word: NamedWord): boolean;
  /** The state that a name of running text means most likely. */
  country(text: string): string | undefined;
  /** Whether the name of a state may begin with a word: else no text that does is worth asking for. */
  mayBeginCountry(word: NamedWord): boolean;
  /** Whether a word is somebody's family name. */
  isFamily(word: NamedWord): boolean;
}

export function createNameFinder(index: PeopleIndex): NameFinder {
  const names = fullNames(index);
  const countryBeginnings = new Set(COUNTRY_TERMS.map(({ text }) => firstPart(fold(text))));
  const countries = new WordMemo((text) => countryOf(text) ?? '');
  const families = new WordMemo((name) => index.byFamily(name));
  return {
    nameAt(words, at) {
      let best: { people: readonly Person[]; length: number } | undefined;
      let node: NameNode | undefined = names;
      for (let length = 1; length <= MOST_WORDS && at + length <= words.length; length++) {
        node = after(node, words[at + length - 1]?.name ?? '');
        if (!node) return best;
        if (node.people) best = { people: node.people, length };
      }
      return best;
    },
    mayBeginName: ({ name }) => names.next?.has(firstPart(name)) ?? false,
    country: (text) => countries.of(text) || undefined,
    mayBeginCountry: ({ name }) => name === '' || countryBeginnings.has(firstPart(name)),
    isFamily: ({ name }) => families.of(name).length > 0,
  };
}

/** Whom the words so far name in full, and how names go on. */
interface NameNode extends Branch<NameNode> {
  people?: readonly Person[];
}

/** Names of two words or more, as a tree of their words. */
function fullNames({ forms }: PeopleIndex): NameNode {
  const root: NameNode = {};
  for (const { person, form } of forms)
    for (const key of new Set([fold(form.text), fold(form.text.replaceAll('-', ''))])) {
      if (!key.includes(' ')) continue;
      const node = reach(root, key.split(' '), (): NameNode => ({}));
      if (!node.people?.includes(person)) node.people = append(node.people, person);
    }
  return root;
}

/** Where a word leads: one with a hyphen is folded to several. */
function after(node: NameNode, name: string): NameNode | undefined {
  if (!name.includes(' ')) return node.next?.get(name);
  let here: NameNode | undefined = node;
  for (const part of name.split(' ')) here = here?.next?.get(part);
  return here;
}

/** The longest name in words as a text has them: "Kim Jong Un". */
const MOST_WORDS = 5;

/** "jae" of "jae won" */
function firstPart(name: string): string {
  const space = name.indexOf(' ');
  return space < 0 ? name : name.slice(0, space);
}
