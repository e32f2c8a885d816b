import { daysBetween, earliest, latest } from '../model/partial-date.ts';
import type { Person, Position } from '../model/person.ts';
import { type OfficeWords, officeWords } from './office-words.ts';
import { isVagueTitle, soleness } from './sole-posts.ts';
import { WordMemo } from './word-memo.ts';

export interface Tenancy {
  readonly person: Person;
  readonly position: Position;
  /** In another's stead or while the post is vacant: "acting", a chargé d'affaires. */
  readonly acting: boolean;
}

interface Office {
  readonly soleness: 'sole' | 'sometimes';
  readonly tenancies: Tenancy[];
}

/**
 * Offices that one person holds at a time, each with all who are known to have held it. Of spokespersons and the
 * like there is one unless two are known to have been it at once.
 */
export function soleOffices(people: readonly Person[]): readonly (readonly Tenancy[])[] {
  const offices = new Map<string, Office>();
  const apart = new WordMemo(officeWords, { longest: 200 });
  for (const person of people)
    for (const position of person.positions) {
      const named = nameOf(position, apart);
      if (!named) continue;
      const { name, acting, soleness } = named;
      const office = offices.get(name) ?? { soleness, tenancies: [] };
      office.tenancies.push({ person, position, acting });
      offices.set(name, office);
    }
  return [...offices.values()]
    .filter((office) => office.soleness === 'sole' || !heldAtOnce(office.tenancies))
    .map(({ tenancies }) => tenancies);
}

/** Titles alike in words are one office of a state; undefined where several may hold it. */
function nameOf(position: Position, apart: WordMemo<OfficeWords>) {
  const title = apart.of(titleOf(position));
  const { words, acting } = withoutStandIn(title.words);
  const kind = soleness(words);
  if (kind === 'many') return undefined;
  const about = title.countries.flatMap(({ terms }) => terms.slice(0, 1).map(({ code }) => code));
  const places = new Set(position.at === undefined ? about : [...about, position.at]);
  const needsBody = isVagueTitle(words) && !(words.has('ambassador') && places.size > 0);
  const body = needsBody && position.org ? apart.of(position.org).words : new Set<string>();
  if (needsBody && body.size + places.size === 0) return undefined;
  const name = [position.country, ...[...places].sort(), ...[...words.union(body)].sort()].join(' ');
  return { name, acting, soleness: kind };
}

const titleOf = ({ title }: Position): string =>
  title['en'] ?? Object.values(title).find((text) => text) ?? '';

const STAND_IN = new Set(['acting', 'interim']);
const CHARGE = new Set(['charge', 'daffaires']);

/** The office that a stand-in stands in for. */
function withoutStandIn(words: ReadonlySet<string>) {
  const own = words.difference(STAND_IN);
  if (!own.has('charge')) return { words: own, acting: own.size < words.size };
  return { words: own.difference(CHARGE).add('ambassador'), acting: true };
}

/** Days for which one who leaves and the next may both be called by an office. */
const HAND_OVER_DAYS = 60;
const LASTING = '9999-12-31';

const heldAtOnce = (tenancies: readonly Tenancy[]): boolean =>
  tenancies.some((one) => tenancies.some((other) => overlap(one, other)));

/** Surely for longer than a hand-over takes. An end nobody knows counts as late only for who began in the other's term. */
function overlap(one: Tenancy, other: Tenancy): boolean {
  const [a, b] = [one.position, other.position];
  if (one.person === other.person || a.to === undefined || a.from === undefined || b.from === undefined)
    return false;
  if (b.to === undefined && earliest(b.from) < latest(a.from)) return false;
  const begin = latest(a.from) > latest(b.from) ? a.from : b.from;
  return [a.to, b.to].every((end) => daysBetween(begin, end ?? LASTING) > HAND_OVER_DAYS);
}
