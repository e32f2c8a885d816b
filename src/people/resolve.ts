import { tenureOn } from '../model/partial-date.ts';
import type { Candidate, Party } from '../model/party.ts';
import type { Person } from '../model/person.ts';
import { positionOn } from './look-up.ts';
import type { PeopleIndex } from './people-index.ts';

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
}

/** What a mention is, read from its words alone. */
export type MentionShape =
  | {
      readonly kind: 'full-name';
      readonly people: readonly Person[];
      /** Of the state named beside it, or `domestic`: of an office without one. */
      readonly country?: string | undefined;
      readonly domestic?: boolean;
    }
  | { readonly kind: 'family-name'; readonly family: string; readonly title: string }
  | { readonly kind: 'pronoun'; readonly gender: 'm' | 'f' | undefined; readonly plural: boolean }
  | { readonly kind: 'kin'; readonly of: MentionShape; readonly gender: 'm' | 'f' | undefined }
  | { readonly kind: 'counterpart'; readonly country: string | undefined }
  | {
      readonly kind: 'office';
      readonly title: string;
      readonly country: string | undefined;
      readonly definite: boolean;
    }
  /** "both envoys", "the three sides"; `named` is who they are where the text names their states together. */
  | {
      readonly kind: 'pair';
      readonly role: string;
      readonly size: 2 | 3;
      readonly named?: MentionShape | undefined;
    }
  /** "the secretary and the minister" */
  | { readonly kind: 'several'; readonly parts: readonly MentionShape[] }
  /** `domestic`: named without its state, as a story does with its own: "the ministry". */
  | {
      readonly kind: 'institution' | 'anonymous';
      readonly country: string | undefined;
      readonly domestic?: boolean;
    }
  | {
      readonly kind: Exclude<Party['kind'], 'person' | 'office' | 'institution' | 'anonymous'>;
      readonly country: string | undefined;
    };

/** Where in the text a mention stands, and what is known of its surroundings. */
export interface MentionPlace {
  readonly at: number;
  readonly sentence: number;
  /** Whoever spoke last in the same paragraph. */
  readonly speaker: Resolution | undefined;
  /** Ids of all who spoke before, the last one last. */
  readonly spoken: readonly string[];
  /** The state whose capital the story comes from. */
  readonly home: string | undefined;
  /** Whom it is said to: never the speaker. */
  readonly addressee: string | undefined;
  /** The state whose view the words give: "Washington has no hostile intent". */
  readonly voice: string | undefined;
}

export type Resolution = Pick<Party, 'kind' | 'id' | 'members' | 'country' | 'p' | 'candidates'>;

/** From this confidence on a name is given; below it, candidates. */
const SURE = 0.8;

export const unresolved = (kind: Party['kind'], country: string | undefined = undefined): Resolution => ({
  kind,
  id: null,
  members: [],
  country: country ?? null,
  p: 0,
  candidates: [],
});

/**
 * Chooses whom a mention means among the people a text has named and the registry: hard filters first
 * (gender, a position held on the day, not the addressee), then a weighed choice.
 */
export class Resolver {
  readonly #index: PeopleIndex;
  readonly #all: readonly Sighting[];
  /** Those near the mention that is being read. */
  #sightings: readonly Sighting[] = [];
  readonly #date: string | undefined;

  constructor(index: PeopleIndex, sightings: readonly Sighting[], date: string | undefined) {
    this.#index = index;
    this.#all = sightings;
    this.#date = date;
  }

  resolve(shape: MentionShape, place: MentionPlace): Resolution {
    this.#sightings = near(this.#all, place.at);
    return this.#choose(shape, place);
  }

  #choose(shape: MentionShape, place: MentionPlace): Resolution {
    switch (shape.kind) {
      case 'full-name':
        if (shape.people.length > 0) return this.#among(shape.people, 0.97);
        return unresolved('person', shape.country ?? (shape.domestic ? place.home : undefined));
      case 'family-name':
        return this.#family(shape.family, shape.title, place);
      case 'pronoun':
        return shape.plural ? this.#plural(place) : this.#pronoun(shape.gender, place);
      case 'kin':
        return this.#kin(this.#choose(shape.of, place), shape.gender);
      case 'counterpart':
        return this.#counterpart(shape.country, place);
      case 'office':
        return this.#office(shape, place);
      case 'several':
        return this.#several(shape.parts, place);
      case 'pair':
        return this.#pair(shape, place);
      case 'institution':
      case 'anonymous':
        return unresolved(shape.kind, shape.country ?? (shape.domestic ? place.home : undefined));
      case 'group':
      case 'government':
        return unresolved(shape.kind, shape.country);
      default:
        return shape satisfies never;
    }
  }

  /** One person: sure. Namesakes: those in office on the day, else candidates. */
  #among(people: readonly Person[], p: number): Resolution {
    if (people.length === 0) return unresolved('person');
    const fit = people.length > 1 ? people.filter((person) => this.#holdsOffice(person)) : people;
    const [only] = fit;
    if (only && fit.length === 1) return this.#person(only, people.length > 1 ? p * 0.95 : p);
    return this.#open(fit.length > 0 ? fit : people);
  }

  #family(family: string, title: string, place: MentionPlace): Resolution {
    const named = this.#sightings.filter((one) => one.families.includes(family));
    const before = named.filter(({ at }) => at <= place.at);
    const pool = distinct(before.length > 0 ? before : named);
    if (pool.length === 0) return this.#unseen(family, title);
    const fits = pool.filter((one) => title === '' || this.#hasTitle(one, title));
    const scored = (fits.length > 0 ? fits : pool)
      .map((one) => ({ one, score: this.#weigh(one, place, before) }))
      .sort((a, b) => b.score - a.score);
    const [best, second] = scored;
    if (!best) return unresolved('person');
    if (second && best.score < second.score + 0.5) return this.#open(scored.flatMap(({ one }) => one.people));
    return this.#among(best.one.people, second ? 0.82 : 0.95);
  }

  /** Recency, the last speaker, the voice of the words: what speaks for one of several of one name. */
  #weigh(one: Sighting, place: MentionPlace, before: readonly Sighting[]): number {
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
  #unseen(family: string, title: string): Resolution {
    const people = this.#index.byFamily(family).filter((person) => this.#holdsOffice(person));
    const titled = title === '' ? people : people.filter((person) => this.#isTitled(person, title));
    const [only] = titled;
    if (only && titled.length === 1) return this.#person(only, title === '' ? 0.82 : 0.9);
    return titled.length > 0 ? this.#open(titled) : unresolved('person');
  }

  #pronoun(gender: 'm' | 'f' | undefined, place: MentionPlace): Resolution {
    const fits = (person: Person | undefined): boolean =>
      person !== undefined &&
      (gender === undefined || person.gender === undefined || person.gender === gender);
    const last = place.speaker;
    const lastPerson = last?.id ? this.#index.byId(last.id) : undefined;
    if (last && lastPerson && fits(lastPerson)) return { ...last, p: Math.min(last.p, 0.92) };
    const before = this.#sightings.filter(
      ({ at, people }) => at < place.at && (people.length === 0 || people.some(fits)),
    );
    const subject = before.findLast((one) => one.subject && one.sentence >= place.sentence - 3);
    if (last?.kind === 'person' && last.id === null && (!subject || subject.people.length === 0)) return last;
    const chosen = subject ?? before.at(-1);
    if (!chosen) return unresolved('person');
    const isOnly = distinct(before).length === 1;
    const p = isOnly ? 0.9 : 0.6;
    return this.#among(chosen.people.filter(fits), subject ? Math.max(p, 0.85) : p);
  }

  #kin(of: Resolution, gender: 'm' | 'f' | undefined): Resolution {
    const person = of.id === null ? undefined : this.#index.byId(of.id);
    const kin = (person?.relations ?? [])
      .filter(({ kind }) => kind !== 'counterpart')
      .flatMap((relation) => this.#index.byId(relation.of) ?? [])
      .filter((one) => gender === undefined || one.gender === undefined || one.gender === gender);
    const [only] = kin;
    return only && kin.length === 1
      ? this.#person(only, 0.92)
      : unresolved('person', of.country ?? undefined);
  }

  #several(parts: readonly MentionShape[], place: MentionPlace): Resolution {
    const members = parts.flatMap((part) => this.#choose(part, place).id ?? []);
    return members.length === parts.length
      ? { ...unresolved('group'), members, p: 0.85 }
      : unresolved('group');
  }

  /** The relation the registry gives, else the holder of the same office in that state. */
  #counterpart(country: string | undefined, place: MentionPlace): Resolution {
    const id = place.speaker?.id ?? place.spoken.at(-1);
    const base = id === undefined ? undefined : this.#index.byId(id);
    if (!base) return unresolved('office', country);
    const inCountry = (person: Person): boolean => country === undefined || person.country === country;
    const related = (base.relations ?? [])
      .filter(({ kind }) => kind === 'counterpart')
      .flatMap(({ of }) => this.#index.byId(of) ?? [])
      .filter(inCountry);
    if (related.length > 0) return this.#among(related, 0.85);
    const title = this.#date === undefined ? undefined : positionOn(base, this.#date)?.title['en'];
    const holder = title && country ? this.#holder(title, country) : undefined;
    return holder ? this.#person(holder, 0.82) : unresolved('office', country);
  }

  /** Who alone fits an office of a state on the day. */
  #holder(title: string, country: string): Person | undefined {
    const holders = this.#index
      .byOffice(title, this.#date)
      .filter(({ person, tenure, fit }) => person.country === country && tenure === 'held' && fit >= 0.45);
    const [best, second] = [...new Map(holders.toReversed().map((one) => [one.person, one])).values()].sort(
      (a, b) => b.fit - a.fit,
    );
    return best && (!second || best.fit > second.fit + 0.1) ? best.person : undefined;
  }

  #office(
    { title, country, definite }: Extract<MentionShape, { kind: 'office' }>,
    place: MentionPlace,
  ): Resolution {
    const open = unresolved('office', country ?? place.home);
    const inCountry = (person: Person): boolean => country === undefined || person.country === country;
    if (!definite) return this.#named(country, place) ?? open;
    const spoken = place.spoken.flatMap((id) => this.#index.byId(id) ?? []);
    const named = this.#sightings.flatMap(({ people }) => (people.length === 1 ? people : []));
    const known = [...named, ...spoken].filter(
      (person) => inCountry(person) && person.id !== place.addressee,
    );
    const fits = known.map((person) => ({ person, fit: this.#titleFit(person, title) }));
    const best = Math.max(0, ...fits.map(({ fit }) => fit));
    const chosen = best > 0 ? fits.findLast(({ fit }) => fit === best)?.person : undefined;
    const isOnly = new Set(fits.filter(({ fit }) => fit === best).map(({ person }) => person)).size === 1;
    if (chosen) return this.#person(chosen, isOnly || place.spoken.at(-1) === chosen.id ? 0.93 : 0.8);
    const bySight = this.#sightings.findLast((one) => one.people.some(inCountry) && hasRole(one, title));
    if (bySight) return this.#among(bySight.people.filter(inCountry), 0.82);
    const state = country ?? place.home;
    const holder = state === undefined ? undefined : this.#holder(title, state);
    return (holder && this.#person(holder, 0.85)) ?? this.#named(country, place) ?? open;
  }

  /** A lead calls by the office whom the next paragraph names. */
  #named(country: string | undefined, { at, sentence }: MentionPlace): Resolution | undefined {
    if (sentence > 1 || country === undefined) return undefined;
    const next = this.#sightings.find((one) => one.at > at && one.sentence > sentence && one.subject);
    const [person] = next?.people ?? [];
    const fits =
      next && next.people.length === 1 && next.sentence <= sentence + 3 && person?.country === country;
    return fits && person ? this.#person(person, 0.8) : undefined;
  }

  /** The share of a title's words that a held office of the person has; 0 without its last word. */
  #titleFit(person: Person, title: string): number {
    const asked = title.toLowerCase().split(/[\s-]+/);
    const head = asked.at(-1) ?? '';
    let best = 0;
    for (const position of person.positions) {
      if (!this.#isHeld(position)) continue;
      for (const name of [position.title['en'], ...(position.aliases?.['en'] ?? [])]) {
        const words = new Set(name?.toLowerCase().split(/[\s-]+/));
        if (words.has(head))
          best = Math.max(best, asked.filter((word) => words.has(word)).length / asked.length);
      }
    }
    return best;
  }

  /** "Both envoys", "the two sides": the last two people of different states, of that role if it names one. */
  #pair({ role, size, named }: Extract<MentionShape, { kind: 'pair' }>, place: MentionPlace): Resolution {
    const known = named && this.#choose(named, place);
    if (known && known.members.length === size) return known;
    const fits = (one: Sighting): boolean => role === '' || this.#hasTitle(one, role);
    const before = distinct(
      this.#sightings.filter((one) => one.at < place.at && one.people.length === 1 && fits(one)),
    );
    const pool =
      before.length >= size
        ? before
        : distinct(this.#sightings.filter((one) => one.people.length === 1 && fits(one)));
    const people = pool.flatMap(({ people }) => people);
    const lastOfEach = new Map(people.map((person) => [person.country, person] as const));
    const chosen = people.filter((person) => lastOfEach.get(person.country) === person).slice(-size);
    if (chosen.length < size) return unresolved('group');
    return { ...unresolved('group'), members: chosen.map(({ id }) => id), p: 0.82 };
  }

  #plural({ speaker }: MentionPlace): Resolution {
    return speaker && speaker.kind !== 'person' && speaker.kind !== 'office' ? speaker : unresolved('group');
  }

  #hasTitle(one: Sighting, title: string): boolean {
    const words = title.toLowerCase().split(/\s+/);
    const last = words.at(-1) ?? '';
    return (
      one.role.toLowerCase().includes(last) || one.people.some((person) => this.#isTitled(person, title))
    );
  }

  #isTitled(person: Person, title: string): boolean {
    const words = title.toLowerCase().split(/[\s-]+/);
    const head = words.at(-1) ?? '';
    return person.positions.some(
      (position) =>
        this.#isHeld(position) &&
        [position.title['en'], ...(position.aliases?.['en'] ?? []), ...(person.aliases?.['en'] ?? [])].some(
          (name) =>
            name
              ?.toLowerCase()
              .split(/[\s-]+/)
              .includes(head),
        ),
    );
  }

  #holdsOffice = (person: Person): boolean => person.positions.some((position) => this.#isHeld(position));

  #isHeld = (position: Person['positions'][number]): boolean =>
    this.#date === undefined || tenureOn(position, this.#date) !== 'not-held';

  #person(person: Person, p: number): Resolution {
    if (p < SURE) return { ...this.#open([person]), p: 0, candidates: [{ id: person.id, p }] };
    const position = this.#date === undefined ? undefined : positionOn(person, this.#date);
    return {
      kind: 'person',
      id: person.id,
      members: [],
      country: position?.country ?? person.country,
      p,
      candidates: [],
    };
  }

  #open(people: readonly Person[]): Resolution {
    const ids = [...new Set(people.map(({ id }) => id))];
    const candidates: Candidate[] = ids.map((id) => ({ id, p: 0.9 / ids.length }));
    const countries = new Set(people.map(({ country }) => country));
    const [country] = countries;
    return { ...unresolved('person', countries.size === 1 ? country : undefined), candidates };
  }
}

/** Sightings looked at: the text's first ones, and those about the mention. */
const FIRST = 40;
const BEFORE = 80;
const AFTER = 20;

/** A bounded choice of the sightings, in the order of the text, so that long texts stay linear. */
function near(sightings: readonly Sighting[], at: number): readonly Sighting[] {
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

const hasRole = ({ role }: Sighting, title: string): boolean =>
  role.split(' ').includes(title.toLowerCase().split(/\s+/).at(-1) ?? '');

const sameOne = (a: Sighting | undefined, b: Sighting): boolean => a !== undefined && key(a) === key(b);

const key = ({ people, families }: Sighting): string =>
  people.map(({ id }) => id).join(' ') || families.join(' ');

/** Each person once, where named last. */
function distinct(sightings: readonly Sighting[]): Sighting[] {
  const byKey = new Map<string, Sighting>();
  for (const one of sightings) {
    const name = key(one);
    const known = byKey.get(name);
    if (known) byKey.delete(name);
    byKey.set(
      name,
      known ? { ...one, role: `${known.role} ${one.role}`, subject: known.subject || one.subject } : one,
    );
  }
  return [...byKey.values()];
}
