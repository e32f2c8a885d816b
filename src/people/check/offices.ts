import type { Person, Position } from '../../model/person.ts';
import { officeWords } from '../office-words.ts';

export interface Tenancy {
  readonly person: Person;
  readonly position: Position;
}

/** Offices that several hold at a time. */
const MANY = new Set(
  'spokesperson member vice assistant envoy adviser councilor councillor charge'.split(' '),
);

/** Offices that one person holds at a time, with all who held them; named by country and title. */
export function soleOffices(people: readonly Person[]): ReadonlyMap<string, readonly Tenancy[]> {
  const all = people.flatMap((person) => person.positions.map((position) => ({ person, position })));
  return Map.groupBy(
    all.filter(({ position }) => officeWords(titleOf(position)).words.isDisjointFrom(MANY)),
    ({ position }) => officeKey(position),
  );
}

const titleOf = ({ title }: Position): string =>
  title['en'] ?? Object.values(title).find((text) => text) ?? '';

/** Titles alike in words are one office; a title that many bodies have (director) is told apart by its body. */
function officeKey(position: Position): string {
  const { words, countries } = officeWords(titleOf(position));
  const about = countries.flatMap(({ terms }) => terms.slice(0, 1).map(({ code }) => code));
  const body = words.size === 1 && position.at === undefined ? officeWords(position.org ?? '').words : [];
  return [position.country, [...words].sort(), position.at ?? about.sort(), [...body].sort()]
    .flat()
    .join(' ');
}
