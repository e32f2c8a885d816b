import { matches, type Subject } from '../../src/model/matching.ts';
import { EVERYTHING, type Filter } from '../../src/model/subscription.ts';
import { indexFilters } from '../../src/model/subscription-index.ts';

/** How long one statement takes to be matched against ever more subscriptions, of which about ten match. */
const subject: Subject = {
  topics: new Set(['topic-1']),
  people: new Set(['person-1']),
  countries: new Set(['US', 'KP']),
  acts: new Set(['warn']),
  priorities: new Set(['normal']),
  wires: new Set(['upi']),
  text: 'A statement',
};

const ROUNDS = 200;

for (const count of [100, 1000, 10_000, 100_000]) {
  const filters: Filter[] = Array.from({ length: count }, (_, i) => ({
    ...EVERYTHING,
    people: { any: [`person-${i % Math.max(1, Math.floor(count / 10))}`], none: [] },
  }));
  const index = indexFilters(filters, (filter) => filter);
  const indexed = time(() => index.taking(subject).length);
  const plain = time(() => filters.filter((filter) => matches(filter, subject)).length);
  console.log(`${count} subscriptions: ${indexed} µs by index, ${plain} µs one by one, a statement`);
}

function time(work: () => number): string {
  const start = performance.now();
  let found = 0;
  for (let i = 0; i < ROUNDS; i++) found += work();
  return (((performance.now() - start) * 1000) / ROUNDS)
    .toFixed(1)
    .concat(found === 0 ? ' (none found)' : '');
}
