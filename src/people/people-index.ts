import { lazily } from '../lib/lazily.ts';
import type { Person } from '../model/person.ts';
import { type Complete, completionsOf } from './completion.ts';
import { familyForms, indexNames, type NameIndex } from './name-index.ts';
import { type ByOffice, indexOffices } from './office-index.ts';
import { indexOfficeSpellings, type MendOffice } from './office-spelling.ts';
import { indexSpellings, type Nearest } from './spelling-index.ts';
import { withSuccessors } from './successors.ts';

/** The registry, immutable, ready to be asked in every way. */
export interface PeopleIndex extends NameIndex {
  readonly people: readonly Person[];
  byId(id: string): Person | undefined;
  readonly byOffice: ByOffice;
  readonly complete: Complete;
  readonly nearest: Nearest;
  /** The same of family names alone. */
  readonly nearestFamily: Nearest;
  readonly mendOffice: MendOffice;
}

/** Each index is made when first asked for: a start needs none of them. */
export function indexPeople(read: readonly Person[]): PeopleIndex {
  const people = lazily(() => withSuccessors(read));
  const byId = lazily(() => new Map(people().map((person) => [person.id, person])));
  const names = lazily(() => indexNames(people()));
  const offices = lazily(() => indexOffices(people()));
  const completions = lazily(() => completionsOf(names().forms));
  const spellings = lazily(() => indexSpellings(names().forms));
  const families = lazily(() => indexSpellings(familyForms(people())));
  const officeSpellings = lazily(() => indexOfficeSpellings(people()));
  return {
    get people() {
      return people();
    },
    get forms() {
      return names().forms;
    },
    byId: (id) => byId().get(id),
    byName: (name) => names().byName(name),
    byFamily: (family) => names().byFamily(family),
    byOffice: (...asked) => offices()(...asked),
    complete: (...asked) => completions()(...asked),
    nearest: (...asked) => spellings()(...asked),
    nearestFamily: (...asked) => families()(...asked),
    mendOffice: (query) => officeSpellings()(query),
  };
}
