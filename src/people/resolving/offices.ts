import type { Person } from '../../model/person.ts';
import type { OfficeMatch } from '../office-index.ts';
import { countryOn, decide, leftOpen, thePerson } from './decision.ts';
import type { MentionCase, MentionPlace } from './mention-place.ts';
import type { Office } from './mention-shape.ts';
import { type Resolution, unresolved } from './resolution.ts';
import type { Sighting } from './sighting.ts';
import { headNoun, isPostAlike, titleFit } from './tenure.ts';

/** How much of an office's name a title must give, where nobody in the text holds it. */
const FIT = 0.45;
const LEAD = 0.1;

/** "The ambassador": who the text has named and holds it, else who alone does on the day. */
export function byOffice(asked: Office, here: MentionCase): Resolution {
  const { title, country, definite } = asked;
  const { place, sightings } = here;
  const open = unresolved('office', country ?? place.home);
  const inCountry = (person: Person): boolean =>
    country === undefined || countryOn(person, here.date) === country;
  if (!definite) return namedNext(asked, here) ?? open;
  if (asked.again && place.speaker?.kind === 'office') return place.speaker;
  const inText = bestInText(asked, inCountry, here);
  if (inText) return inText;
  const bySight = sightings.findLast(
    (one) => one.people.some(inCountry) && hasRole(one, title) && !isHearer(one, place),
  );
  if (bySight) return decide(bySight.people.filter(inCountry), 0.82, here);
  const state = country ?? place.home;
  const holder = state === undefined ? undefined : holderOf(title, state, here);
  return (holder && thePerson(holder, 0.85, here)) ?? namedNext(asked, here) ?? open;
}

/** Of those whom the text has named, who holds the office; of several, who spoke last, else nobody. */
function bestInText(
  asked: Office,
  inCountry: (person: Person) => boolean,
  here: MentionCase,
): Resolution | undefined {
  const { index, date, place, sightings } = here;
  const spoken = place.spoken.flatMap((id) => index.byId(id) ?? []);
  const named = sightings.flatMap(({ people }) => (people.length === 1 ? people : []));
  const known = [...new Set([...named, ...spoken])].filter(
    (person) => inCountry(person) && person.id !== place.addressee,
  );
  const fits = known.map((person) => ({ person, fit: titleFit(person, asked, date) }));
  const best = Math.max(0, ...fits.map(({ fit }) => fit));
  if (best === 0) return alikeInText(known, asked.title, here);
  const equals = fits.filter(({ fit }) => fit === best).map(({ person }) => person);
  const [only] = equals;
  if (only && equals.length === 1) return thePerson(only, 0.93, here);
  const last = equals.find(({ id }) => id === place.spoken.at(-1)) ?? lastSubject(equals, here);
  return last ? thePerson(last, 0.85, here) : leftOpen(equals);
}

/** "The envoy" of an ambassador, "the Japanese leader" of a prime minister: the only one whose post goes by that. */
function alikeInText(known: readonly Person[], title: string, here: MentionCase): Resolution | undefined {
  const alike = new Set(known.filter((person) => isPostAlike(person, title, here.date)));
  const [only] = alike;
  return only && alike.size === 1 ? thePerson(only, 0.85, here) : undefined;
}

/** Who of some was the subject last, if the sentence before is about none of the others. */
function lastSubject(people: readonly Person[], { sightings, place }: MentionCase): Person | undefined {
  const last = sightings.findLast(
    (one) => one.at < place.at && one.subject && one.people.some((person) => people.includes(person)),
  );
  const rivals = sightings.filter(
    (one) => one.sentence === last?.sentence && one.people.some((person) => people.includes(person)),
  );
  return rivals.length === 1 ? last?.people.find((person) => people.includes(person)) : undefined;
}

const isHearer = ({ people }: Sighting, { addressee }: MentionPlace): boolean =>
  people.length === 1 && people[0]?.id === addressee;

/** Who alone fits an office of a state on the day. */
export function holderOf(title: string, country: string, here: MentionCase): Person | undefined {
  const holders = holdersOf(title, country, here);
  return onlyBest(holders.filter(({ tenure }) => tenure === 'held')) ?? lastBegun(holders, here.date);
}

function holdersOf(title: string, country: string, { index, date }: MentionCase): readonly OfficeMatch[] {
  return index
    .byOffice(title, date)
    .filter(
      ({ person, position, fit }) => fit >= FIT && [person.country, position.country].includes(country),
    );
}

function onlyBest(holders: readonly OfficeMatch[]): Person | undefined {
  const [best, second] = [...new Map(holders.toReversed().map((one) => [one.person, one])).values()].sort(
    (a, b) => b.fit - a.fit,
  );
  return best && (!second || best.fit > second.fit + LEAD) ? best.person : undefined;
}

/** Years for which an office is taken to be held on where no source gives its end. */
const TRUSTED_YEARS = 3;

/** Of those of whom it is unsure, who began last, and not long ago: the next one's beginning is an end. */
function lastBegun(holders: readonly OfficeMatch[], date: string | undefined): Person | undefined {
  const best = Math.max(...holders.map(({ fit }) => fit));
  const begun = holders
    .filter(({ fit, position }) => fit === best && position.from !== undefined)
    .sort((a, b) => ((a.position.from ?? '') < (b.position.from ?? '') ? 1 : -1));
  const [last, before] = begun;
  if (!last || date === undefined || before?.position.from === last.position.from) return undefined;
  const years = Number(date.slice(0, 4)) - Number(last.position.from?.slice(0, 4));
  return years <= TRUSTED_YEARS || last.position.to !== undefined ? last.person : undefined;
}

/** A lead calls by the office whom one of the next sentences names. */
function namedNext(
  { title, country }: Office,
  { place: { at, sentence }, sightings, date }: MentionCase,
): Resolution | undefined {
  if (sentence > 1 || country === undefined) return undefined;
  const next = sightings.find((one) => one.at > at && one.sentence > sentence && one.subject);
  const [person] = next?.people ?? [];
  if (!next || !person || next.people.length > 1 || next.sentence > sentence + 3) return undefined;
  if (countryOn(person, date) !== country) return undefined;
  return isPostAlike(person, title, date) || hasRole(next, title)
    ? thePerson(person, 0.85, { date })
    : undefined;
}

const hasRole = ({ role }: Sighting, title: string): boolean => role.split(' ').includes(headNoun(title));
