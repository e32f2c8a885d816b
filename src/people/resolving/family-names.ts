import { decide, leftOpen, thePerson } from './decision.ts';
import type { MentionCase } from './mention-place.ts';
import type { FamilyName } from './mention-shape.ts';
import { type Resolution, unresolved } from './resolution.ts';
import { distinct, type Sighting, sameOne } from './sighting.ts';
import { holdsOffice, isTitled } from './tenure.ts';

/** By how much the best of several namesakes must lead the next. */
const LEAD = 0.5;

/** "Kim": among those of the name whom the text has named, by what speaks for each. */
export function byFamilyName({ family, title }: FamilyName, here: MentionCase): Resolution {
  const named = here.sightings.filter((one) => one.families.includes(family));
  const before = named.filter(({ at }) => at <= here.place.at);
  const pool = distinct(before.length > 0 ? before : named);
  if (pool.length === 0) return neverNamed(family, title, here);
  const fits = pool.filter((one) => title === '' || hasTitle(one, title, here.date));
  const scored = (fits.length > 0 ? fits : pool)
    .map((one) => ({ one, score: weigh(one, before, here) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) return unresolved('person');
  if (second && best.score < second.score + LEAD) return leftOpen(scored.flatMap(({ one }) => one.people));
  return decide(best.one.people, second ? 0.82 : 0.95, here);
}

/** Recency, the last speaker, the voice of the words: what speaks for one of several of one name. */
function weigh(one: Sighting, before: readonly Sighting[], { place }: MentionCase): number {
  const ids = one.people.map(({ id }) => id);
  let score = 0;
  if (before.at(-1)?.families === one.families || sameOne(before.at(-1), one)) score += 1;
  if (place.speaker?.id && ids.includes(place.speaker.id)) score += 2;
  if (place.voice && one.people.some(({ country }) => country === place.voice)) score += 2;
  if (place.addressee && ids.includes(place.addressee)) score -= 3;
  if (one.subject) score += 0.25;
  return score;
}

/** A family name that the text never gives in full: only the registry's one holder of an office counts. */
function neverNamed(family: string, title: string, here: MentionCase): Resolution {
  const people = here.index.byFamily(family).filter((person) => holdsOffice(person, here.date));
  const titled = title === '' ? people : people.filter((person) => isTitled(person, title, here.date));
  const [only] = titled;
  if (only && titled.length === 1) return thePerson(only, title === '' ? 0.82 : 0.9, here);
  return titled.length > 0 ? leftOpen(titled) : unresolved('person');
}

/** The words beside the name or an office held on the day say so. */
export function hasTitle(one: Sighting, title: string, date: string | undefined): boolean {
  const last = title.toLowerCase().split(/\s+/).at(-1) ?? '';
  return one.role.toLowerCase().includes(last) || one.people.some((person) => isTitled(person, title, date));
}
