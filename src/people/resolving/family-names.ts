import type { Person } from '../../model/person.ts';
import { decide, leftOpen, thePerson } from './decision.ts';
import type { MentionCase } from './mention-place.ts';
import type { FamilyName } from './mention-shape.ts';
import { type Resolution, unresolved } from './resolution.ts';
import { distinct, type Sighting, sameOne } from './sighting.ts';
import { holdsOffice, isTitled } from './tenure.ts';

/** By how much the best of several namesakes must lead the next. */
const LEAD = 0.5;

/** "Kim": among those of the name whom the text has named, by what speaks for each. */
export function byFamilyName(asked: FamilyName, here: MentionCase): Resolution {
  const named = here.sightings.filter((one) => one.families.includes(asked.family) && mayBe(one, asked));
  const before = named.filter(({ at }) => at < here.place.at);
  const pool = distinct(before.length > 0 ? before : named);
  const titled = pool.filter((one) => asked.title === '' || hasTitle(one, asked.title, here.date));
  if (titled.length === 0) {
    const elsewhere = neverNamed(asked, here);
    if (pool.length !== 1 || elsewhere.id !== null) return elsewhere;
  }
  const choice = titled.length > 0 ? titled : pool;
  const scored = choice
    .map((one) => ({ one, score: choice.length === 1 ? 0 : weigh(one, before, here) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) return unresolved('person');
  if (best.one.people.length === 0) return unresolved('person', best.one.country ?? homeOf(asked, here));
  if (second && best.score < second.score + LEAD) return leftOpen(scored.flatMap(({ one }) => one.people));
  return decide(best.one.people, second ? 0.82 : 0.95, here);
}

/** Of the state and gender that the mention names: "Ms. Kim", "U.S. envoy Kim". */
function mayBe({ people, country: named }: Sighting, { country, gender }: FamilyName): boolean {
  if (people.length === 0) return country === undefined || named === undefined || named === country;
  return people.some((person) => fits(person, country, gender));
}

const fits = (person: Person, country: string | undefined, gender: 'm' | 'f' | undefined): boolean =>
  (country === undefined || person.country === country) &&
  (gender === undefined || person.gender === undefined || person.gender === gender);

const homeOf = ({ country, domestic }: FamilyName, { place }: MentionCase): string | undefined =>
  country ?? (domestic ? (place.home ?? place.press) : undefined);

/** Recency, the last speaker, the voice of the words: what speaks for one of several of one name. */
function weigh(one: Sighting, before: readonly Sighting[], { place }: MentionCase): number {
  const ids = one.people.map(({ id }) => id);
  let score = 0;
  if (isLatest(one, before)) score += 1;
  if (place.speaker?.id && ids.includes(place.speaker.id)) score += 2;
  const voice = place.voice();
  if (voice && one.people.some(({ country }) => country === voice)) score += 2;
  if (place.addressee && ids.includes(place.addressee)) score -= 3;
  if (one.subject) score += 0.25;
  return score;
}

/** Named last, and not in one breath with another of the name. */
function isLatest(one: Sighting, before: readonly Sighting[]): boolean {
  const last = before.at(-1);
  return (
    last !== undefined &&
    sameOne(last, one) &&
    before.every((other) => other.sentence !== last.sentence || sameOne(other, one))
  );
}

/** A family name that the text never gives in full: only the registry's one holder of an office counts. */
function neverNamed(asked: FamilyName, here: MentionCase): Resolution {
  const { family, title, country, gender } = asked;
  const people = here.index
    .byFamily(family)
    .filter((person) => holdsOffice(person, here.date) && fits(person, country, gender));
  const titled = title === '' ? people : people.filter((person) => isTitled(person, title, here.date));
  const [only] = titled;
  if (only && titled.length === 1) return thePerson(only, title === '' ? 0.82 : 0.9, here);
  return titled.length > 0 ? leftOpen(titled) : unresolved('person', homeOf(asked, here));
}

/** The words beside the name or an office held on the day say so. */
export function hasTitle(one: Sighting, title: string, date: string | undefined): boolean {
  const last = title.toLowerCase().split(/\s+/).at(-1) ?? '';
  return one.role.toLowerCase().includes(last) || one.people.some((person) => isTitled(person, title, date));
}
