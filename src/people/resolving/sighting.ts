import type { Person } from '../../model/person.ts';

/** Somebody whom a text names in full, in the order of the text. */
export interface Sighting {
  /** Registry entries the name may mean; none where the registry does not hold it. */
  readonly people: readonly Person[];
  /** Folded family names that may stand for it later. */
  readonly families: readonly string[];
  readonly at: number;
  readonly sentence: number;
  /** Stands where a sentence's subject stands. */
  readonly subject: boolean;
  /** The words beside the name that say what the person is: "the special envoy". */
  readonly role: string;
  /** The state that those words name: "Seoul's nuclear envoy". */
  readonly country: string | undefined;
}

/** Sightings looked at: the text's first ones, and those about the mention. */
const FIRST = 40;
const BEFORE = 80;
const AFTER = 20;

/** A bounded choice of the sightings, in the order of the text, so that long texts stay linear. */
export function near(sightings: readonly Sighting[], at: number): readonly Sighting[] {
  if (sightings.length <= FIRST + BEFORE) return sightings;
  const here = firstAfter(sightings, at);
  const from = Math.max(FIRST, here - BEFORE);
  return [...sightings.slice(0, FIRST), ...sightings.slice(from, here + AFTER)];
}

/** The index of the first sighting at or after a place; they are in order. */
export function firstAfter(sightings: readonly Sighting[], at: number): number {
  let [low, high] = [0, sightings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sightings[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const sameOne = (a: Sighting | undefined, b: Sighting): boolean =>
  a !== undefined && (a === b || key(a) === key(b));

function key({ people, families }: Sighting): string {
  const [only] = people;
  if (only && people.length === 1) return only.id;
  return people.map(({ id }) => id).join(' ') || families.join(' ');
}

/** Each person once, where named last. */
export function distinct(sightings: readonly Sighting[]): readonly Sighting[] {
  if (sightings.length < 2) return sightings;
  const byKey = new Map<string, Sighting>();
  for (const one of sightings) {
    const name = key(one);
    const known = byKey.get(name);
    if (known) byKey.delete(name);
    byKey.set(
      name,
      known
        ? {
            ...one,
            role: `${known.role} ${one.role}`,
            subject: known.subject || one.subject,
            country: one.country ?? known.country,
          }
        : one,
    );
  }
  return [...byKey.values()];
}
