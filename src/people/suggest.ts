import type { PartialDate, Person } from '../model/person.ts';
import { positionOn } from './look-up.ts';
import type { PeopleIndex } from './people-index.ts';

/**
 * Whom what is typed so far may mean: a name that begins so (those in office on the date first), else
 * an office ("us amb seoul" needs its words whole), else a name that is near.
 */
export function suggestPeople(
  index: PeopleIndex,
  typed: string,
  date: PartialDate,
  limit = 25,
): readonly Person[] {
  const begun = index.complete(typed, Number.POSITIVE_INFINITY).map(({ person }) => person);
  const named = begun.toSorted((a, b) => inOffice(b, date) - inOffice(a, date));
  const holders = index.byOffice(typed, date).map(({ person }) => person);
  const found = [...new Set([...named, ...holders])];
  const people = found.length > 0 ? found : index.nearest(typed, limit).map(({ person }) => person);
  return people.slice(0, limit);
}

const inOffice = (person: Person, date: PartialDate): number =>
  Number(positionOn(person, date) !== undefined);
