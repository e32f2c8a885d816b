import type { Person } from '../model/person.ts';
import { type Complete, completionsOf } from './completion.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { type ByOffice, indexOffices } from './office-index.ts';
import { indexSpellings, type Nearest } from './spelling-index.ts';

/** The registry, immutable, ready to be asked in every way. */
export interface PeopleIndex extends NameIndex {
  readonly people: readonly Person[];
  byId(id: string): Person | undefined;
  readonly byOffice: ByOffice;
  readonly complete: Complete;
  readonly nearest: Nearest;
}

export function indexPeople(people: readonly Person[]): PeopleIndex {
  const byId = new Map(people.map((person) => [person.id, person]));
  const names = indexNames(people);
  return {
    ...names,
    people,
    byId: (id) => byId.get(id),
    byOffice: indexOffices(people),
    complete: completionsOf(names.forms),
    nearest: indexSpellings(names.forms),
  };
}
