import type { Person } from '../../model/person.ts';
import { decide, thePerson } from './decision.ts';
import type { MentionCase } from './mention-place.ts';
import type { Office } from './mention-shape.ts';
import { type Resolution, unresolved } from './resolution.ts';
import type { Sighting } from './sighting.ts';
import { titleFit } from './tenure.ts';

/** How much of an office's name a title must give, where nobody in the text holds it. */
const FIT = 0.45;
const LEAD = 0.1;

/** "The ambassador": who the text has named and holds it, else who alone does on the day. */
export function byOffice({ title, country, definite }: Office, here: MentionCase): Resolution {
  const { place, sightings } = here;
  const open = unresolved('office', country ?? place.home);
  const inCountry = (person: Person): boolean => country === undefined || person.country === country;
  if (!definite) return namedNext(country, here) ?? open;
  const inText = bestInText(title, inCountry, here);
  if (inText) return inText;
  const bySight = sightings.findLast((one) => one.people.some(inCountry) && hasRole(one, title));
  if (bySight) return decide(bySight.people.filter(inCountry), 0.82, here);
  const state = country ?? place.home;
  const holder = state === undefined ? undefined : holderOf(title, state, here);
  return (holder && thePerson(holder, 0.85, here)) ?? namedNext(country, here) ?? open;
}

/** Of those whom the text has named, who holds the office; the last of equals. */
function bestInText(
  title: string,
  inCountry: (person: Person) => boolean,
  here: MentionCase,
): Resolution | undefined {
  const { index, date, place, sightings } = here;
  const spoken = place.spoken.flatMap((id) => index.byId(id) ?? []);
  const named = sightings.flatMap(({ people }) => (people.length === 1 ? people : []));
  const fits = [...named, ...spoken]
    .filter((person) => inCountry(person) && person.id !== place.addressee)
    .map((person) => ({ person, fit: titleFit(person, title, date) }));
  const best = Math.max(0, ...fits.map(({ fit }) => fit));
  if (best === 0) return undefined;
  const equals = fits.filter(({ fit }) => fit === best).map(({ person }) => person);
  const chosen = equals.at(-1);
  const isOnly = new Set(equals).size === 1;
  return chosen && thePerson(chosen, isOnly || place.spoken.at(-1) === chosen.id ? 0.93 : 0.8, here);
}

/** Who alone fits an office of a state on the day. */
export function holderOf(title: string, country: string, { index, date }: MentionCase): Person | undefined {
  const holders = index
    .byOffice(title, date)
    .filter(({ person, tenure, fit }) => person.country === country && tenure === 'held' && fit >= FIT);
  const [best, second] = [...new Map(holders.toReversed().map((one) => [one.person, one])).values()].sort(
    (a, b) => b.fit - a.fit,
  );
  return best && (!second || best.fit > second.fit + LEAD) ? best.person : undefined;
}

/** A lead calls by the office whom the next paragraph names. */
function namedNext(country: string | undefined, here: MentionCase): Resolution | undefined {
  const { at, sentence } = here.place;
  if (sentence > 1 || country === undefined) return undefined;
  const next = here.sightings.find((one) => one.at > at && one.sentence > sentence && one.subject);
  const [person] = next?.people ?? [];
  const fits =
    next && next.people.length === 1 && next.sentence <= sentence + 3 && person?.country === country;
  return fits && person ? thePerson(person, 0.8, here) : undefined;
}

const hasRole = ({ role }: Sighting, title: string): boolean =>
  role.split(' ').includes(title.toLowerCase().split(/\s+/).at(-1) ?? '');
