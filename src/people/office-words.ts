import type { Position } from '../model/person.ts';
import { COUNTRY_TERM_WORDS, type CountryTerm, countryTermsTyped } from './countries.ts';
import { fold } from './fold.ts';

/** Words that tell no office from another. */
const EMPTY = new Set(
  'a an the of for to in at on and with his her their its my affairs extraordinary plenipotentiary mr mrs ms dr'.split(
    ' ',
  ),
);

/** One word for those that mean the same in the name of an office. */
const SAME: Readonly<Record<string, string>> = {
  advisor: 'adviser',
  defence: 'defense',
  external: 'foreign',
  deputy: 'vice',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  chairwoman: 'chairman',
  chairperson: 'chairman',
  chair: 'chairman',
  rep: 'representative',
  amb: 'ambassador',
  premier: 'prime minister',
  pm: 'prime minister',
  fm: 'foreign minister',
  nsa: 'national security adviser',
  reunification: 'unification',
};

/** Words that make another office of the one they stand before: a vice minister is no minister. */
const RANKS = new Set(
  'vice assistant under first second former acting interim honorary junior parliamentary'.split(' '),
);

/** How a country stands in the name of an office: "of Japan", "Japanese" own it, "to Japan" is its object. */
export type CountryRole = 'owner' | 'object' | 'either';

export interface OfficeCountry {
  readonly terms: readonly CountryTerm[];
  readonly role: CountryRole;
}

/** The name of an office taken apart: what is left of it are words that tell offices apart. */
export interface OfficeWords {
  readonly words: ReadonlySet<string>;
  readonly countries: readonly OfficeCountry[];
}

/** "U.S. ambassador to South Korea" is { ambassador }, owned by US, with KR as its object. */
export function officeWords(text: string): OfficeWords {
  const tokens = fold(text).split(' ');
  const words = new Set<string>();
  const countries: OfficeCountry[] = [];
  for (let i = 0; i < tokens.length; ) {
    const { terms, length } = countryAt(tokens, i);
    if (length > 0) {
      countries.push({ terms, role: roleAfter(tokens[i - 1], tokens[i - 2], terms) });
      i += length;
      continue;
    }
    const token = tokens[i] ?? '';
    if (!EMPTY.has(token)) for (const word of (SAME[token] ?? token).split(' ')) words.add(word);
    i++;
  }
  return { words, countries };
}

/** The ranks in the name of an office: none for a minister, `vice` for a deputy minister. */
export const ranksOf = (words: ReadonlySet<string>): ReadonlySet<string> => words.intersection(RANKS);

function countryAt(tokens: readonly string[], from: number) {
  for (let length = Math.min(COUNTRY_TERM_WORDS, tokens.length - from); length > 0; length--) {
    const terms = countryTermsTyped(tokens.slice(from, from + length).join(' '));
    if (terms.length > 0 && !isSeat(terms)) return { terms, length };
  }
  return { terms: [], length: 0 };
}

/** "the Pentagon", "State Department" are bodies; their words stay, so that each has a spokesperson of its own. */
const isSeat = (terms: readonly CountryTerm[]): boolean => terms.every(({ kind }) => kind === 'seat');

function roleAfter(
  before: string | undefined,
  beforeThat: string | undefined,
  terms: readonly CountryTerm[],
): CountryRole {
  const preposition = before === 'the' ? beforeThat : before;
  if (preposition === 'of' || preposition === 'from') return 'owner';
  if (preposition === 'to' || preposition === 'in' || preposition === 'at' || preposition === 'for')
    return 'object';
  return terms[0]?.kind === 'adjective' ? 'owner' : 'either';
}

/** Every name of an office, in every language, taken apart; the usual one first. */
export function officeNames(position: Position): readonly OfficeWords[] {
  const names = [...Object.values(position.title), ...Object.values(position.aliases ?? {}).flat()];
  return names.filter((name) => name !== undefined).flatMap((name) => withEquals(officeWords(name)));
}

/** Offices that go by another name abroad, as word sets: who asks for a foreign minister means any of them. */
const EQUALS: readonly (readonly [name: string, other: string])[] = [
  ['secretary state', 'foreign minister'],
  ['foreign secretary', 'foreign minister'],
  ['secretary defense', 'defense minister'],
  ['minister peoples armed forces', 'defense minister'],
  ['permanent representative', 'ambassador'],
  ['secretary treasury', 'finance minister'],
];

function withEquals(name: OfficeWords): OfficeWords[] {
  const others = equalsOf(name.words).map((other) => ({
    words: new Set(other.split(' ')),
    countries: name.countries,
  }));
  return [name, ...others];
}

const equalsOf = (words: ReadonlySet<string>): readonly string[] =>
  EQUALS.filter(([from]) => sameSet(words, new Set(from.split(' ')))).map(([, other]) => other);

/** What an office is called in other states: "foreign minister" for a secretary of state. */
export const equalOffices = (title: string): readonly string[] => equalsOf(officeWords(title).words);

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && a.isSubsetOf(b);
