import { earliest, latest } from '../model/partial-date.ts';
import type { PartialDate, Person, Position, Successor } from '../model/person.ts';
import { displayName } from './name-forms.ts';
import { soleOffices, type Tenancy } from './sole-offices.ts';

/**
 * People with the next known holder told at each position whose end no source gives, where the office is one that
 * one person holds at a time: it ended no later than that holder began.
 */
export function withSuccessors(people: readonly Person[]): readonly Person[] {
  const next = new Map<Position, Successor>();
  for (const tenancies of soleOffices(people))
    for (const one of tenancies) {
      const successor = one.position.to === undefined && successorOf(one, tenancies);
      if (successor) next.set(one.position, successor);
    }
  const told = (position: Position): Position => {
    const successor = next.get(position);
    return successor ? { ...position, successor } : position;
  };
  return people.map((person) =>
    person.positions.some((position) => next.has(position))
      ? { ...person, positions: person.positions.map(told) }
      : person,
  );
}

/**
 * The first who surely began later. Whoever stands in for a holder ends no term (a president may come back), but
 * the stand-in's own ends with the next.
 */
function successorOf({ position, acting }: Tenancy, tenancies: readonly Tenancy[]): Successor | undefined {
  const began = position.from;
  if (began === undefined) return undefined;
  let next: { readonly person: Person; readonly from: PartialDate } | undefined;
  for (const {
    person,
    position: { from },
    acting: isActing,
  } of tenancies) {
    if (from === undefined || earliest(from) <= latest(began) || (isActing && !acting)) continue;
    if (!next || latest(from) < latest(next.from)) next = { person, from };
  }
  return next && { id: next.person.id, name: displayName(next.person), from: next.from };
}
