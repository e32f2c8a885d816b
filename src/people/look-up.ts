import { type Tenure, tenureOn } from '../model/partial-date.ts';
import type { PartialDate, Person, Position } from '../model/person.ts';
import { countryTermsTyped } from './countries.ts';
import { fold } from './fold.ts';
import { lastingHonorifics } from './honorifics.ts';
import { type Namesake, namesakesOf } from './namesakes.ts';
import type { OfficeMatch } from './office-index.ts';
import type { PeopleIndex } from './people-index.ts';

/** What of the question led to the answer. */
export type FoundBy = 'id' | 'name' | 'family name' | 'office' | 'office and name' | 'spelling';

export interface LookUpCandidate {
  readonly person: Person;
  /** The office asked for, or the last held on the date. */
  readonly position?: Position | undefined;
}

export type LookUp =
  | {
      readonly outcome: 'found';
      readonly by: FoundBy;
      readonly person: Person;
      /** The office asked for. */
      readonly position?: Position | undefined;
      /** What was asked, where the name in the registry is spelled otherwise. */
      readonly insteadOf?: string | undefined;
      readonly namesakes: readonly Namesake[];
    }
  | { readonly outcome: 'ambiguous'; readonly by: FoundBy; readonly candidates: readonly LookUpCandidate[] }
  | { readonly outcome: 'unknown'; readonly nearest: readonly LookUpCandidate[] };

/**
 * Whom a question means on a date: an id, a name in any script, a family name, an office ("us
 * ambassador seoul"), an office and a name ("Ambassador Kim"), or a misspelled name; in this order.
 */
export function lookUp(index: PeopleIndex, query: string, date: PartialDate): LookUp {
  const found = (by: FoundBy, { person, position }: LookUpCandidate, insteadOf?: string): LookUp => ({
    outcome: 'found',
    by,
    person,
    position,
    insteadOf,
    namesakes: namesakesOf(person, index, date),
  });
  const decide = (by: FoundBy, candidates: readonly LookUpCandidate[]): LookUp | undefined => {
    const [first, ...others] = candidates;
    if (!first) return undefined;
    return others.length === 0 ? found(by, first) : { outcome: 'ambiguous', by, candidates };
  };

  const known = index.byId(query.trim().toLowerCase());
  if (known) return found('id', { person: known });

  const answer =
    decide('name', surest(index, query)) ??
    decide('family name', inOfficeFirst(index.byFamily(query), date)) ??
    decide('office', holders(index.byOffice(query, date))) ??
    decide('office and name', namedHolders(index, query, date));
  if (answer) return answer;

  const [near, next] = index.nearest(query);
  if (near && isClear(query, near.distance) && (!next || next.distance > near.distance))
    return found('spelling', { person: near.person }, query);
  const mended = index.mendOffice(query);
  const [holder, other] = mended === undefined ? [] : holders(index.byOffice(mended, date));
  if (holder && !other) return found('spelling', holder, query);
  return { outcome: 'unknown', nearest: nearest(index, query, date) };
}

/** Those whom the name means most surely: the one written so, before one whose reversed name it is. */
function surest(index: PeopleIndex, query: string): LookUpCandidate[] {
  const matches = index.byName(query);
  return matches.filter(({ form }) => form.kind === matches[0]?.form.kind).map(({ person }) => ({ person }));
}

function inOfficeFirst(people: readonly Person[], date: PartialDate): LookUpCandidate[] {
  const held = people.map((person) => ({ person, position: positionOn(person, date) }));
  return held.sort((a, b) => Number(a.position === undefined) - Number(b.position === undefined));
}

/** The best fits; of them those who certainly held the office, where there are any. */
function holders(matches: readonly OfficeMatch[]): LookUpCandidate[] {
  const best = matches.filter(({ fit }) => fit === matches[0]?.fit);
  const certain = best.filter(({ tenure }) => tenure === 'held');
  return oncePerPerson(certain.length > 0 ? certain : best);
}

/** "Ambassador Kim", "US Kim", "foreign minister Ri Yong Ho": a name at one end, an office at the other. */
function namedHolders(index: PeopleIndex, query: string, date: PartialDate): LookUpCandidate[] {
  const words = fold(query).split(' ');
  for (let length = words.length - 1; length > 0; length--)
    for (const from of [words.length - length, 0]) {
      const name = words.slice(from, from + length).join(' ');
      const rest = words.toSpliced(from, length).join(' ');
      const people = new Set([...index.byName(name).map(({ person }) => person), ...index.byFamily(name)]);
      if (people.size === 0) continue;
      // Who is only perhaps in office stays: of two who may be addressed so, none is chosen.
      const among = index.byOffice(rest, date).filter(({ person }) => people.has(person));
      const addressed = [...people].filter((person) => lastingHonorifics(person).has(rest));
      const meant = oncePerPerson([...among, ...inOfficeFirst(addressed, date)]);
      if (meant.length > 0) return meant;
      const states = new Set(countryTermsTyped(rest).map(({ code }) => code));
      const compatriots = [...people].filter(({ country }) => states.has(country));
      if (compatriots.length > 0) return inOfficeFirst(compatriots, date);
    }
  return [];
}

function oncePerPerson(matches: readonly LookUpCandidate[]): LookUpCandidate[] {
  const seen = new Set<string>();
  return matches
    .filter(({ person }) => !seen.has(person.id) && seen.add(person.id))
    .map(({ person, position }) => ({ person, position }));
}

/** One letter in short names is another name ("Kim Song" is not "Kim Sung"): near, but not found. */
const isClear = (query: string, distance: number): boolean =>
  distance === 0 || fold(query).length >= 7 + 2 * distance;

/** For an office nobody is known to have held on the date, those who held it at another time. */
function nearest(index: PeopleIndex, query: string, date: PartialDate): LookUpCandidate[] {
  const former = holders(index.byOffice(index.mendOffice(query) ?? query));
  if (former.length > 0) return former;
  const whole = index.nearest(query);
  const near = whole.length > 0 ? whole : index.nearestFamily(query).filter(({ distance }) => distance <= 1);
  return near.map(({ person }) => ({ person, position: positionOn(person, date) }));
}

/** The position a person is best known by on a date: certainly held, the latest begun. */
export function positionOn(person: Person, date: PartialDate): Position | undefined {
  const rank: Readonly<Record<Tenure, number>> = { held: 2, unsure: 1, 'not-held': 0 };
  const [best] = person.positions
    .map((position) => ({ position, tenure: rank[tenureOn(position, date)] }))
    .filter(({ tenure }) => tenure > 0)
    .sort((a, b) => b.tenure - a.tenure || ((b.position.from ?? '') > (a.position.from ?? '') ? 1 : -1));
  return best?.position;
}
