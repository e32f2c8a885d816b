import type { Person } from '../../model/person.ts';
import { decide } from './decision.ts';
import type { MentionCase } from './mention-place.ts';
import type { Pronoun } from './mention-shape.ts';
import { type Resolution, unresolved } from './resolution.ts';
import { distinct } from './sighting.ts';

const MOST_SENTENCES_BACK = 3;

export const byPronoun = ({ gender, plural }: Pronoun, here: MentionCase): Resolution =>
  plural ? they(here) : heOrShe(gender, here);

/** "He": the last speaker, else the subject of a sentence shortly before, of that gender. */
function heOrShe(gender: 'm' | 'f' | undefined, { index, sightings, place, date }: MentionCase): Resolution {
  const fits = (person: Person | undefined): boolean =>
    person !== undefined && (gender === undefined || person.gender === undefined || person.gender === gender);
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

/** Somebody without a name here, who may be a "he" all the same: not a body, not a state. */
const isUnnamed = ({ kind, id }: Resolution): boolean => id === null && kind === 'person';

/** "They": the group or body that spoke last. */
const they = ({ place: { speaker } }: MentionCase): Resolution =>
  speaker && speaker.kind !== 'person' && speaker.kind !== 'office' ? speaker : unresolved('group');
