import type { Person } from '../../model/person.ts';
import { countryOn, decide, thePerson } from './decision.ts';
import type { MentionCase } from './mention-place.ts';
import type { MentionShape, Pronoun } from './mention-shape.ts';
import { they } from './plurals.ts';
import { type Resolution, unresolved } from './resolution.ts';
import { distinct } from './sighting.ts';

const MOST_SENTENCES_BACK = 3;

export const byPronoun = (pronoun: Pronoun, here: MentionCase): Resolution =>
  pronoun.plural ? they(here) : heOrShe(pronoun, here);

/** "He": the last speaker, else the subject of a sentence shortly before, of that gender. */
function heOrShe({ gender, standsFor }: Pronoun, here: MentionCase): Resolution {
  const { index, sightings, place, date } = here;
  const fits = (person: Person | undefined): boolean =>
    person !== undefined && (gender === undefined || person.gender === undefined || person.gender === gender);
  if (standsFor) return theHolder(standsFor, fits, here);
  const last = place.speaker;
  const lastPerson = last?.id ? index.byId(last.id) : undefined;
  if (last && lastPerson && fits(lastPerson)) return { ...last, p: Math.min(last.p, 0.92) };
  const before = sightings.filter(
    ({ at, people }) => at < place.at && (people.length === 0 || people.some(fits)),
  );
  const subject = before.findLast(
    (one) => one.subject && one.sentence >= place.sentence - MOST_SENTENCES_BACK,
  );
  if (last && isUnnamed(last) && (!subject || subject.people.length === 0)) return last;
  const chosen = subject ?? before.at(-1);
  if (!chosen) return unresolved('person');
  const isOnly = distinct(before).length === 1;
  const p = isOnly ? 0.9 : 0.6;
  return decide(chosen.people.filter(fits), subject ? Math.max(p, 0.85) : p, { date });
}

/** "She" for "the Pentagon official" of the sentence before: the only woman of that state named so far. */
function theHolder(shape: MentionShape, fits: (person: Person) => boolean, here: MentionCase): Resolution {
  const holder = here.resolve(shape);
  if (holder.id !== null || holder.country === null) return holder;
  const people = new Set(
    here.sightings
      .filter((one) => one.at < here.place.at && one.people.length === 1)
      .flatMap((one) => one.people)
      .filter((person) => countryOn(person, here.date) === holder.country && fits(person)),
  );
  const [only] = people;
  return only && people.size === 1 ? thePerson(only, 0.82, here) : holder;
}

/** Somebody without a name here, who may be a "he" all the same: not a body, not a state. */
const isUnnamed = ({ kind, id }: Resolution): boolean =>
  id === null && (kind === 'person' || kind === 'anonymous' || kind === 'office');
