import { hasTitle } from './family-names.ts';
import type { MentionCase } from './mention-place.ts';
import type { MentionShape, Pair, Several } from './mention-shape.ts';
import { byCounterpart } from './relations.ts';
import { type Resolution, unresolved } from './resolution.ts';
import { distinct, type Sighting } from './sighting.ts';

/** "The secretary and the minister": a set, only where each of them is known. */
export function bySeveral({ parts }: Several, here: MentionCase): Resolution {
  const members: string[] = [];
  for (const part of parts) {
    const { id } = resolveAfter(part, members.at(-1), here);
    if (id !== null) members.push(id);
  }
  return members.length === parts.length ? { ...unresolved('group'), members, p: 0.85 } : unresolved('group');
}

/** "Orsk and his counterpart": his is that of who is named just before. */
function resolveAfter(part: MentionShape, before: string | undefined, here: MentionCase): Resolution {
  if (part.kind !== 'counterpart' || before === undefined) return here.resolve(part);
  return byCounterpart(part, { ...here, place: { ...here.place, speaker: undefined, spoken: [before] } });
}

/** "Both envoys", "the two sides": the last two people of different states, of that role if it names one. */
export function byPair({ role, size, gender, named }: Pair, here: MentionCase): Resolution {
  const known = named && here.resolve(named);
  if (known && known.members.length === size) return known;
  const fits = (one: Sighting): boolean =>
    one.people.length === 1 &&
    (gender === undefined || one.people[0]?.gender === gender) &&
    (role === '' || hasTitle(one, role, here.date));
  const fitting = here.sightings.filter(fits);
  const before = distinct(fitting.filter((one) => one.at < here.place.at));
  const voices = before.filter(({ people }) => people.some(({ id }) => here.place.spoken.includes(id)));
  if (role === '' && statesOf(voices) >= size) return theLast(size, voices);
  const pool = before.length >= size ? before : distinct(fitting);
  if (pool.length >= size || role === '') return theLast(size, pool);
  const all = distinct(here.sightings.filter((one) => one.people.length === 1));
  return all.length === size ? theLast(size, all) : unresolved('group');
}

/** Of each state the person named last, and of them the last ones. */
function theLast(size: number, sightings: readonly Sighting[]): Resolution {
  const people = sightings.flatMap((one) => one.people);
  const lastOfEach = new Map(people.map((person) => [person.country, person] as const));
  const chosen = people.filter((person) => lastOfEach.get(person.country) === person).slice(-size);
  if (chosen.length < size) return unresolved('group');
  return { ...unresolved('group'), members: chosen.map(({ id }) => id), p: 0.82 };
}

const statesOf = (sightings: readonly Sighting[]): number =>
  new Set(sightings.flatMap(({ people }) => people.map(({ country }) => country))).size;

/** "They": the group or body that spoke last, else the only two whom the sentence before names, or who have spoken. */
export function they({ place, sightings }: MentionCase): Resolution {
  const { speaker, sentence, at, spoken } = place;
  if (speaker && speaker.kind !== 'person' && speaker.kind !== 'office') return speaker;
  const before = sightings.filter((one) => one.at < at);
  const near = distinct(before.filter((one) => one.sentence === sentence - 1 || one.sentence === sentence));
  const voices = distinct(before.filter(({ people }) => people.some(({ id }) => spoken.includes(id))));
  const two = [near, voices].find(
    (named) => named.length === 2 && named.every(({ people }) => people.length === 1),
  );
  return two ? theLast(2, two) : unresolved('group');
}
