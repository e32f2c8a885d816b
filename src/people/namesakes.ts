import { tenureOn } from '../model/partial-date.ts';
import type { PartialDate, Person } from '../model/person.ts';
import { honorificsOf, lastingHonorifics } from './honorifics.ts';
import { nameForms } from './name-forms.ts';
import { familyKeys, type NameIndex } from './name-index.ts';

export interface Namesake {
  readonly person: Person;
  /** The form of address on that date, so that "Ambassador Kim" may be either; else the whole name. */
  readonly shares: 'name' | { readonly honorific: string };
}

/** Who else may be meant by the person's name, or by family name and form of address, on a date. */
export function namesakesOf(person: Person, index: NameIndex, date: PartialDate): readonly Namesake[] {
  const sameName = new Set(
    nameForms(person)
      .filter(({ kind }) => kind !== 'short')
      .flatMap(({ text }) => index.byName(text))
      .filter(({ form }) => form.kind !== 'short')
      .map((match) => match.person),
  );
  const sameFamily = new Set([...familyKeys(person)].flatMap((family) => index.byFamily(family)));
  const own = honorificsOn(person, date);
  return [...sameName.union(sameFamily)].flatMap((other): Namesake[] => {
    if (other.id === person.id) return [];
    const [honorific] = honorificsOn(other, date).intersection(own);
    if (honorific !== undefined) return [{ person: other, shares: { honorific } }];
    return sameName.has(other) ? [{ person: other, shares: 'name' }] : [];
  });
}

function honorificsOn(person: Person, date: PartialDate): ReadonlySet<string> {
  const held = person.positions.filter((position) => tenureOn(position, date) !== 'not-held');
  return new Set([...held.flatMap((position) => [...honorificsOf(position)]), ...lastingHonorifics(person)]);
}
