import { hasTitle } from './family-names.ts';
import type { MentionCase } from './mention-place.ts';
import type { Pair, Several } from './mention-shape.ts';
import { type Resolution, unresolved } from './resolution.ts';
import { distinct, type Sighting } from './sighting.ts';

/** "The secretary and the minister": a set, only where each of them is known. */
export function bySeveral({ parts }: Several, here: MentionCase): Resolution {
  const members = parts.flatMap((part) => here.resolve(part).id ?? []);
  return members.length === parts.length ? { ...unresolved('group'), members, p: 0.85 } : unresolved('group');
}

/** "Both envoys", "the two sides": the last two people of different states, of that role if it names one. */
export function byPair({ role, size, named }: Pair, here: MentionCase): Resolution {
  const known = named && here.resolve(named);
  if (known && known.members.length === size) return known;
  const fits = (one: Sighting): boolean =>
    one.people.length === 1 && (role === '' || hasTitle(one, role, here.date));
  const fitting = here.sightings.filter(fits);
  const before = distinct(fitting.filter((one) => one.at < here.place.at));
  const pool = before.length >= size ? before : distinct(fitting);
  const people = pool.flatMap(({ people }) => people);
  const lastOfEach = new Map(people.map((person) => [person.country, person] as const));
  const chosen = people.filter((person) => lastOfEach.get(person.country) === person).slice(-size);
  if (chosen.length < size) return unresolved('group');
  return { ...unresolved('group'), members: chosen.map(({ id }) => id), p: 0.82 };
}
