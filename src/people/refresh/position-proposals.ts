import { latest, tenureOn } from '../../model/partial-date.ts';
import type { PartialDate, Person, Position } from '../../model/person.ts';
import { type OfficeWords, officeNames, officeWords, ranksOf } from '../office-words.ts';
import type { Proposal } from './proposal.ts';
import type { Entity } from './wikidata-entity.ts';
import { type HeldPosition, heldPositions } from './wikidata-values.ts';

export interface RefreshDates {
  readonly today: PartialDate;
  /** Terms that ended before are of no interest. */
  readonly since: PartialDate;
}

/** Terms the registry has not, and bounds it does not know, from the items of the positions held. */
export function positionProposals(
  person: Person,
  entity: Entity,
  offices: ReadonlyMap<string, Entity>,
  { today, since }: RefreshDates,
): readonly Proposal[] {
  return heldPositions(entity).flatMap((held): Proposal[] => {
    const office = offices.get(held.item);
    const title = office?.labels['en']?.value;
    if (!office || title === undefined || isSeat(title) || (!held.from && !held.to)) return [];
    if (held.to !== undefined && latest(held.to) < since) return [];
    const known = person.positions.findIndex((position) => isSame(position, title, held));
    const position = person.positions[known];
    if (position) return boundProposals(known, position, held);
    return [{ kind: 'position', position: newPosition(person, entity.id, office, held, today) }];
  });
}

/** A seat in a parliament or a party's body speaks for no state. */
const isSeat = (title: string): boolean => /^(?:alternate |candidate )?member of\b|\bdelegate\b/i.test(title);

/** The same office by its words, in a term that is not surely another. */
function isSame(position: Position, title: string, held: HeldPosition): boolean {
  const named = officeWords(title);
  const owner = ownerOf(named);
  if (owner !== undefined && owner !== position.country) return false;
  if (!officeNames(position).some((name) => isSameOffice(name, named, position, held))) return false;
  if (position.from !== undefined && held.from !== undefined)
    return yearsApart(position.from, held.from) <= 1;
  return held.from !== undefined ? tenureOn(position, held.from) !== 'not-held' : true;
}

/** "special representative for North Korea policy" begun on the same day is "special representative". */
function isSameOffice(a: OfficeWords, b: OfficeWords, { from, at }: Position, held: HeldPosition): boolean {
  if (ranksOf(a.words).symmetricDifference(ranksOf(b.words)).size > 0) return false;
  const [host, other] = [at ?? objectOf(a), objectOf(b)];
  if (host !== undefined && other !== undefined && host !== other) return false;
  const within = a.words.isSubsetOf(b.words) || b.words.isSubsetOf(a.words);
  return within && (a.words.size === b.words.size || (from !== undefined && from === held.from));
}

const yearsApart = (a: PartialDate, b: PartialDate): number =>
  Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)));

function boundProposals(index: number, position: Position, held: HeldPosition): Proposal[] {
  const propose = (
    bound: 'from' | 'to',
    has: PartialDate | null | undefined,
    date: PartialDate | undefined,
  ) => {
    if (date === undefined || has === date || has?.startsWith(date)) return [];
    if (!has || date.startsWith(has)) return [{ kind: 'bound', position: index, bound, date } as const];
    const message = `${position.title['en'] ?? '?'}: \`${bound}\` is ${has} here, ${date} on Wikidata`;
    return [{ kind: 'conflict', message } as const];
  };
  return [...propose('from', position.from, held.from), ...propose('to', position.to, held.to)];
}

function newPosition(
  person: Person,
  item: string,
  { labels }: Entity,
  held: HeldPosition,
  today: PartialDate,
): Position {
  const [en, ko] = [labels['en']?.value, labels['ko']?.value];
  const named = officeWords(en ?? '');
  return {
    title: { ...(en === undefined ? {} : { en }), ...(ko === undefined ? {} : { ko }) },
    country: ownerOf(named) ?? person.country,
    at: named.words.has('ambassador') ? objectOf(named) : undefined,
    from: held.from,
    to: held.to,
    source: `https://www.wikidata.org/wiki/${item}`,
    checked: today,
  };
}

const ownerOf = ({ countries }: OfficeWords): string | undefined =>
  countries.find(({ role }) => role === 'owner')?.terms[0]?.code;

const objectOf = ({ countries }: OfficeWords): string | undefined =>
  countries.find(({ role }) => role === 'object')?.terms[0]?.code;
