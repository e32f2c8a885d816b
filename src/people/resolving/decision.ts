import type { Person } from '../../model/person.ts';
import { positionOn } from '../look-up.ts';
import type { MentionCase } from './mention-place.ts';
import { type Resolution, unresolved } from './resolution.ts';
import { holdsOffice } from './tenure.ts';

/** From this confidence on a name is given; below it, candidates. */
const SURE = 0.8;

type Day = Pick<MentionCase, 'date'>;

/** One person: sure. Namesakes: those in office on the day, else candidates. */
export function decide(people: readonly Person[], p: number, day: Day): Resolution {
  if (people.length === 0) return unresolved('person');
  const fit = people.length > 1 ? people.filter((person) => holdsOffice(person, day.date)) : people;
  const [only] = fit;
  if (only && fit.length === 1) return thePerson(only, people.length > 1 ? p * 0.95 : p, day);
  return leftOpen(fit.length > 0 ? fit : people);
}

/** A person with the state that the office of the day has: a judge of the U.N. is not of a country. */
export function thePerson(person: Person, p: number, { date }: Day): Resolution {
  if (p < SURE) return { ...leftOpen([person]), candidates: [{ id: person.id, p }] };
  return {
    kind: 'person',
    id: person.id,
    members: [],
    country: countryOn(person, date),
    p,
    candidates: [],
  };
}

export const countryOn = (person: Person, date: string | undefined): string =>
  (date === undefined ? undefined : positionOn(person, date)?.country) ?? person.country;

/** Nobody is chosen; all who may be meant are told. */
export function leftOpen(people: readonly Person[]): Resolution {
  const ids = [...new Set(people.map(({ id }) => id))];
  const countries = new Set(people.map(({ country }) => country));
  const [country] = countries;
  return {
    ...unresolved('person', countries.size === 1 ? country : undefined),
    candidates: ids.map((id) => ({ id, p: 0.9 / ids.length })),
  };
}
