import { expect, it } from 'vitest';
import { matches, type Subject } from '../../src/model/matching.ts';
import { EVERYTHING, FILTER_KINDS, type Filter } from '../../src/model/subscription.ts';
import { indexFilters } from '../../src/model/subscription-index.ts';

/** A small generator with a fixed seed (Park and Miller's), so that every run sees the same cases. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const VALUES = ['a', 'b', 'c', 'd'];

it('finds just the filters that match, in their order', () => {
  const next = generator(7);
  const some = (most: number): string[] =>
    Array.from({ length: next(most + 1) }, () => VALUES[next(VALUES.length)] ?? 'a');
  const filters = Array.from({ length: 300 }, (_, id) => {
    let filter: Filter = EVERYTHING;
    for (const kind of FILTER_KINDS)
      if (next(3) === 0) filter = { ...filter, [kind]: { any: some(2), none: next(4) === 0 ? some(1) : [] } };
    return { id, filter };
  });
  const index = indexFilters(filters, ({ filter }) => filter);
  for (let i = 0; i < 200; i++) {
    const subject: Subject = {
      topics: new Set(some(3)),
      people: new Set(some(2)),
      countries: new Set(some(2)),
      acts: new Set(some(2)),
      wires: new Set(some(1)),
      priorities: new Set(some(2)),
      text: some(4).join(' '),
    };
    expect(index.taking(subject)).toEqual(filters.filter(({ filter }) => matches(filter, subject)));
  }
});
