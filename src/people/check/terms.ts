import { daysBetween } from '../../model/partial-date.ts';
import type { PartialDate, Person, Position } from '../../model/person.ts';
import { soleOffices, type Tenancy } from '../sole-offices.ts';
import type { Finding } from './finding.ts';

/** A post vacant for less is no gap: nominations and confirmations take their time. */
const GAP_DAYS = 120;

/** Two holders of one office at a time, and long times without any. */
export function checkTerms(people: readonly Person[]): readonly Finding[] {
  return soleOffices(people).flatMap((holders) => {
    const dated = holders
      .filter(({ position }) => position.from !== undefined)
      .sort((a, b) => (a.position.from ?? '').localeCompare(b.position.from ?? ''));
    return [...overlapsOf(dated.filter(({ acting }) => !acting)), ...gapsOf(dated)];
  });
}

function overlapsOf(dated: readonly Tenancy[]): Finding[] {
  return dated.flatMap((one, i) =>
    dated.slice(i + 1).flatMap((other): Finding[] => {
      const from = other.position.from;
      if (from === undefined || !lastsAfter(one.position, from)) return [];
      const both = `${describe(one)} and ${describe(other)} hold one office at once`;
      return [{ kind: 'overlap', people: [one.person.id, other.person.id], message: both }];
    }),
  );
}

/** Surely beyond the day: a hand-over on one day, or within one month known no better, is none. */
const lastsAfter = ({ to }: Position, day: PartialDate): boolean =>
  to === null || (to !== undefined && daysBetween(day, to) > 0);

function gapsOf(dated: readonly Tenancy[]): Finding[] {
  let last: Tenancy | undefined;
  return dated.flatMap((next): Finding[] => {
    const before = last;
    const [ended, began] = [before?.position.to, next.position.from];
    if (!before || typeof ended !== 'string' || (next.position.to ?? '9999') >= ended) last = next;
    if (!before || typeof ended !== 'string' || began === undefined) return [];
    const days = daysBetween(ended, began);
    if (days < GAP_DAYS) return [];
    const message = `nobody for ${days} days between ${describe(before)} and ${describe(next)}`;
    return [{ kind: 'gap', people: [before.person.id, next.person.id], message }];
  });
}

function describe({ person, position }: Tenancy): string {
  const end = position.to === null ? 'now' : (position.to ?? '?');
  return `${person.id} (${position.title['en'] ?? '?'}, ${position.from ?? '?'} to ${end})`;
}
