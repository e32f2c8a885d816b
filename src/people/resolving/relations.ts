import type { Person } from '../../model/person.ts';
import { positionOn } from '../look-up.ts';
import { equalOffices } from '../office-words.ts';
import { decide, thePerson } from './decision.ts';
import type { MentionCase } from './mention-place.ts';
import type { Counterpart, Kin } from './mention-shape.ts';
import { holderOf } from './offices.ts';
import { type Resolution, unresolved } from './resolution.ts';

/** "Kim's sister": the registry's only relative of that gender. */
export function byKin({ of, gender }: Kin, here: MentionCase): Resolution {
  const owner = here.resolve(of);
  const person = owner.id === null ? undefined : here.index.byId(owner.id);
  const kin = relatives(person, here, (kind) => kind !== 'counterpart').filter(
    (one) => gender === undefined || one.gender === undefined || one.gender === gender,
  );
  const [only] = kin;
  return only && kin.length === 1
    ? thePerson(only, 0.92, here)
    : unresolved('person', owner.country ?? undefined);
}

/** "His counterpart": the relation the registry gives, else the holder of the same office in that state. */
export function byCounterpart({ country }: Counterpart, here: MentionCase): Resolution {
  const { index, place, date } = here;
  const id = place.speaker?.id ?? place.spoken.at(-1);
  const base = id === undefined ? undefined : index.byId(id);
  if (!base) return unresolved('office', country);
  const related = relatives(base, here, (kind) => kind === 'counterpart').filter(
    (person) => country === undefined || person.country === country,
  );
  if (related.length > 0) return decide(related, 0.85, here);
  const title = date === undefined ? undefined : positionOn(base, date)?.title['en'];
  const [holder] = [title, ...equalOffices(title ?? '')].flatMap(
    (name) => (name && country && holderOf(name, country, here)) || [],
  );
  return holder ? thePerson(holder, 0.82, here) : unresolved('office', country);
}

/** Relations hold both ways, whichever of the two entries names the other. */
function relatives(
  person: Person | undefined,
  { index }: MentionCase,
  isSuch: (kind: string) => boolean,
): Person[] {
  if (!person) return [];
  const named = (person.relations ?? []).flatMap((one) => (isSuch(one.kind) && index.byId(one.of)) || []);
  const naming = index.people.filter(({ relations }) =>
    relations?.some(({ kind, of }) => of === person.id && isSuch(kind)),
  );
  return [...new Set([...named, ...naming])];
}
