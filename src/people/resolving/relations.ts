import type { Person } from '../../model/person.ts';
import { positionOn } from '../look-up.ts';
import { equalOffices } from '../office-words.ts';
import { decide, thePerson } from './decision.ts';
import type { MentionCase } from './mention-place.ts';
import type { Counterpart, Kin } from './mention-shape.ts';
import { holderOf } from './offices.ts';
import { type Resolution, unresolved } from './resolution.ts';

/** "Kim's sister": the only relative of that gender, of whom or of all who may be meant. */
export function byKin({ of, relation, gender }: Kin, here: MentionCase): Resolution {
  const owner = here.resolve(of);
  const owners = owner.id === null ? owner.candidates.map(({ id }) => id) : [owner.id];
  const kin = new Set(
    owners
      .flatMap((id) => relatives(here.index.byId(id), here, relation))
      .filter((one) => gender === undefined || one.gender === undefined || one.gender === gender),
  );
  const [only] = kin;
  return only && kin.size === 1
    ? thePerson(only, owner.id === null ? 0.82 : 0.92, here)
    : unresolved('person', owner.country ?? undefined);
}

/** "His counterpart": the relation the registry gives, else the holder of the same office in that state. */
export function byCounterpart({ country }: Counterpart, here: MentionCase): Resolution {
  const { index, place, date } = here;
  const id = place.speaker?.id ?? place.spoken.at(-1);
  const base = id === undefined ? undefined : index.byId(id);
  if (!base) return unresolved('office', country);
  const related = relatives(base, here, 'counterpart').filter(
    (person) => country === undefined || person.country === country,
  );
  if (related.length > 0) return decide(related, 0.85, here);
  const title = date === undefined ? undefined : positionOn(base, date)?.title['en'];
  const [holder] = [title, ...equalOffices(title ?? '')].flatMap(
    (name) => (name && country && holderOf(name, country, here)) || [],
  );
  return holder ? thePerson(holder, 0.82, here) : unresolved('office', country);
}

/** What somebody is to one who is this to him; other relations are the same both ways. */
const INVERSE: Readonly<Record<string, string>> = {
  child: 'parent',
  parent: 'child',
  nephew: 'uncle',
  uncle: 'nephew',
  stepchild: 'stepparent',
  stepparent: 'stepchild',
};

const relationOf = (kind: string): string => (kind === 'aunt' ? 'uncle' : kind);

/** Who is that to a person, whichever of the two entries tells it. */
function relatives(person: Person | undefined, { index }: MentionCase, relation: string): Person[] {
  if (!person) return [];
  const told = (person.relations ?? []).filter(({ kind }) => {
    const own = relationOf(kind);
    return (INVERSE[own] ?? own) === relation;
  });
  const naming = index.people.filter(({ relations }) =>
    relations?.some(({ kind, of }) => of === person.id && relationOf(kind) === relation),
  );
  return [...new Set([...told.flatMap(({ of }) => index.byId(of) ?? []), ...naming])];
}
