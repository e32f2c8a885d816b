import { COUNTRY_TABLE } from './country-table.ts';
import { fold } from './fold.ts';

export type CountryTermKind = 'name' | 'capital' | 'adjective' | 'people' | 'seat' | 'korean';

/** A word or phrase that means a state, its people or its government. */
export interface CountryTerm {
  readonly text: string;
  /** ISO 3166-1 alpha-2, or EU, UN, XK. */
  readonly code: string;
  readonly kind: CountryTermKind;
  /** Commonly means something else too: Georgia, Jordan, the North. */
  readonly shared: boolean;
  /** An abbreviation, which means the state in capitals only: US, not us. */
  readonly abbreviation: boolean;
}

export interface Country {
  readonly code: string;
  /** Its usual English name: "South Korea". */
  readonly name: string;
  readonly capital?: string | undefined;
  readonly adjective?: string | undefined;
  readonly terms: readonly CountryTerm[];
}

const KINDS = ['name', 'capital', 'adjective', 'people', 'seat', 'korean'] as const;

export const COUNTRIES: readonly Country[] = COUNTRY_TABLE.trim().split('\n').map(countryOfLine);

export const COUNTRY_TERMS: readonly CountryTerm[] = COUNTRIES.flatMap(({ terms }) => terms);

const BY_CODE = new Map(COUNTRIES.map((country) => [country.code, country]));
const BY_TERM = Map.groupBy(COUNTRY_TERMS, ({ text }) => fold(text));

/** The longest term has this many words. */
export const COUNTRY_TERM_WORDS = Math.max(...[...BY_TERM.keys()].map((term) => term.split(' ').length));

export const countryByCode = (code: string): Country | undefined => BY_CODE.get(code);

/** "South Korea" for KR; the code itself where it is unknown. */
export const countryName = (code: string): string => BY_CODE.get(code)?.name ?? code;

/**
 * What a phrase of running text may mean, case taken into account: "US" is the United States, "us"
 * nobody. Several where it is shared between states ("Brussels", "Congolese").
 */
export function countryTerms(text: string): readonly CountryTerm[] {
  const terms = BY_TERM.get(fold(text)) ?? [];
  return terms.filter(({ abbreviation, text: written }) =>
    abbreviation ? text === text.toUpperCase() : startsAlike(text, written),
  );
}

/** The same for what a user types, where case means nothing: "us ambassador". */
export const countryTermsTyped = (text: string): readonly CountryTerm[] => BY_TERM.get(fold(text)) ?? [];

/** The state that running text names most likely: the one its first meaning has. */
export const countryOf = (text: string): string | undefined => countryTerms(text)[0]?.code;

function startsAlike(text: string, written: string): boolean {
  const [first = '', wanted = ''] = [text.charAt(0), written.charAt(0)];
  return first === wanted || first.toLowerCase() === first.toUpperCase() || first === wanted.toUpperCase();
}

function countryOfLine(line: string): Country {
  const [code = '', ...columns] = line.split('|');
  const terms = KINDS.flatMap((kind, i) =>
    (columns[i] ?? '')
      .split(';')
      .filter((text) => text !== '')
      .map((text) => termOf(text, code, kind)),
  );
  const plurals = terms.filter(({ kind }) => kind === 'adjective' || kind === 'people').flatMap(pluralOf);
  const first = (kind: CountryTermKind) => terms.find((term) => term.kind === kind)?.text;
  return {
    code,
    name: first('name') ?? code,
    capital: first('capital'),
    adjective: first('adjective'),
    terms: distinct([...terms, ...plurals]),
  };
}

function termOf(marked: string, code: string, kind: CountryTermKind): CountryTerm {
  const text = marked.replace('~', '');
  const abbreviation = /^[A-Z.]+$/.test(text);
  return { text, code, kind, shared: marked !== text, abbreviation };
}

/** "South Koreans", "Swedes"; "Chinese", "Irish", "Swiss" and "Frenchmen" have no other form. */
function pluralOf(term: CountryTerm): CountryTerm[] {
  if (term.abbreviation || /(?:ese|sh|ss|ch|s|men|man)$/.test(term.text)) return [];
  return [{ ...term, text: `${term.text}s`, kind: 'people' }];
}

function distinct(terms: readonly CountryTerm[]): readonly CountryTerm[] {
  const groups = Map.groupBy(terms, ({ text, kind }) => `${text}\n${kind}`).values();
  return [...groups].flatMap(([first]) => (first ? [first] : []));
}
