import { matches, type Subject } from './matching.ts';
import type { Filter, FilterKind } from './subscription.ts';

/** Finds the filters that take a subject; the cost grows with what the subject has, not with the filters. */
export interface FilterIndex<T> {
  /** In the order in which they were given. */
  taking(subject: Subject): readonly T[];
}

/** Kinds that are looked up by id, those first that tell most apart. */
const KEYED = ['people', 'topics', 'wires', 'acts', 'countries'] as const satisfies readonly FilterKind[];

/**
 * Files each filter under the values of the first kind that it asks for by id; a subject without any of
 * these cannot match. Filters that ask for none (words only, exclusions only, everything) are tried each time.
 */
export function indexFilters<T>(items: readonly T[], filterOf: (item: T) => Filter): FilterIndex<T> {
  const unkeyed: number[] = [];
  const byKey = new Map<string, number[]>();
  for (const [place, item] of items.entries()) {
    const filter = filterOf(item);
    const kind = KEYED.find((one) => filter[one].any.length > 0);
    if (kind === undefined) unkeyed.push(place);
    else for (const value of new Set(filter[kind].any)) append(byKey, key(kind, value), place);
  }
  return {
    taking(subject) {
      const keyed = KEYED.flatMap((kind) =>
        [...subject[kind]].flatMap((value) => byKey.get(key(kind, value)) ?? []),
      );
      const places = [...new Set([...keyed, ...unkeyed])].sort((a, b) => a - b);
      return places.flatMap((place) => {
        const item = items[place];
        return item !== undefined && matches(filterOf(item), subject) ? [item] : [];
      });
    },
  };
}

const key = (kind: FilterKind, value: string): string => `${kind} ${value}`;

function append(lists: Map<string, number[]>, at: string, place: number): void {
  const list = lists.get(at);
  if (list) list.push(place);
  else lists.set(at, [place]);
}
