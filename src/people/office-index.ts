import { append } from '../lib/append.ts';
import { type Tenure, tenureOn } from '../model/partial-date.ts';
import type { PartialDate, Person, Position } from '../model/person.ts';
import { nameKey } from './fold.ts';
import { type OfficeCountry, type OfficeWords, officeNames, officeWords, ranksOf } from './office-words.ts';
import { WordMemo } from './word-memo.ts';

export interface OfficeMatch {
  readonly person: Person;
  readonly position: Position;
  /** `held` where no date was asked. */
  readonly tenure: Tenure;
  /** 0 to 1: how much of the office's own name was asked for. */
  readonly fit: number;
}

/**
 * Who holds an office, by its name in words ("us ambassador seoul", "foreign minister of japan",
 * 외무상), the best fit first; those who certainly held it before those of whom it is unsure.
 * Without a date, everyone who ever held it.
 */
export type ByOffice = (office: string, date?: PartialDate) => readonly OfficeMatch[];

interface Office {
  readonly person: Person;
  readonly position: Position;
  readonly names: readonly OfficeWords[];
  readonly keys: ReadonlySet<string>;
  readonly body: ReadonlySet<string>;
}

export function indexOffices(people: readonly Person[]): ByOffice {
  const offices = people.flatMap((person) => person.positions.map((position) => officeOf(person, position)));
  const byWord = new Map<string, readonly Office[]>();
  for (const office of offices)
    for (const word of new Set(office.names.flatMap(({ words }) => [...words])))
      byWord.set(word, append(byWord.get(word), office));

  const fitting = new WordMemo((asked): readonly Fitting[] => {
    const query = officeWords(asked);
    const key = nameKey(asked);
    const likely = new Set([...query.words].flatMap((word) => byWord.get(word) ?? []));
    return [...likely].flatMap((office): Fitting[] => {
      const fit = office.keys.has(key) ? 1 : fitOf(query, office);
      return fit === 0 ? [] : [{ person: office.person, position: office.position, fit }];
    });
  }, REMEMBERED);

  return (asked, date) => {
    const matches = fitting.of(asked).flatMap((match): OfficeMatch[] => {
      const tenure = date === undefined ? 'held' : tenureOn(match.position, date);
      return tenure === 'not-held' ? [] : [{ ...match, tenure }];
    });
    return matches.sort((a, b) => b.fit - a.fit || order(a.tenure) - order(b.tenure));
  };
}

type Fitting = Omit<OfficeMatch, 'tenure'>;

/** Wires name a few hundred offices again and again. */
const REMEMBERED = { most: 500, longest: 80 };

const order = (tenure: Tenure): number => Number(tenure === 'unsure');

function officeOf(person: Person, position: Position): Office {
  const titles = [...Object.values(position.title), ...Object.values(position.aliases ?? {}).flat()];
  return {
    person,
    position,
    names: officeNames(position),
    keys: new Set(titles.flatMap((title) => (title ? [nameKey(title)] : []))),
    body: officeWords(position.org ?? '').words,
  };
}

/** The share of the office's words that were asked for; 0 where one asked is not in it, or a rank differs. */
function fitOf(query: OfficeWords, office: Office): number {
  if (query.words.size === 0) return 0;
  let best = 0;
  for (const name of office.names) {
    const asked = query.words.intersection(name.words);
    if (asked.size === 0 || !query.words.isSubsetOf(name.words.union(office.body))) continue;
    if (ranksOf(name.words).symmetricDifference(ranksOf(query.words)).size > 0) continue;
    if (!query.countries.every((country) => concerns(country, name, office.position, query))) continue;
    best = Math.max(best, asked.size / name.words.size);
  }
  return best;
}

function concerns(asked: OfficeCountry, name: OfficeWords, position: Position, query: OfficeWords): boolean {
  const codes = asked.terms.map(({ code }) => code);
  const objects = name.countries.flatMap(({ terms }) => terms.map(({ code }) => code));
  const owns = codes.includes(position.country);
  const isObject = codes.some(
    (code) => code === position.at || (objects.includes(code) && code !== position.country),
  );
  if (asked.role === 'owner') return owns;
  if (asked.role === 'object') return isObject;
  // "us ambassador seoul": of two countries without a preposition, the first owns the office.
  return asked === query.countries[0] && query.countries.length > 1 ? owns : owns || isObject;
}
