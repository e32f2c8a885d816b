import type { PartialDate, Position } from '../model/person.ts';
import { positionOn } from './look-up.ts';
import { displayName } from './name-forms.ts';
import type { PeopleIndex } from './people-index.ts';

export interface Description {
  readonly name: string;
  /** "Special representative for North Korea": the position held on the day. */
  readonly position?: string | undefined;
}

/** Who a registry id was on a day; undefined for an id the registry does not hold. */
export function describePerson(index: PeopleIndex, id: string, on: PartialDate): Description | undefined {
  const person = index.byId(id);
  if (!person) return undefined;
  const position = positionOn(person, on);
  return { name: displayName(person), position: position && titleLine(position) };
}

function titleLine({ title, org }: Position): string {
  const words = title['en'] ?? Object.values(title).find((text) => text !== undefined) ?? org ?? '';
  return words.charAt(0).toUpperCase() + words.slice(1);
}
