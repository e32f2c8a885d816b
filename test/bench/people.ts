import { readPeople } from '../../src/config/people-files.ts';
import { lookUp } from '../../src/people/look-up.ts';
import { nameForms } from '../../src/people/name-forms.ts';
import { indexPeople } from '../../src/people/people-index.ts';

/** How fast the registry is read, indexed and asked. Run: npx node test/bench/people.ts [FILE|DIR] */

const DATE = '2021-06-21';

const started = performance.now();
const people = readPeople(process.argv[2] ?? 'config/people');
const read = performance.now();
const index = indexPeople(people);
const indexed = performance.now();
console.log(`${people.length} people, ${index.forms.length} names`);
console.log(`read and validated in ${ms(read - started)}, indexed in ${ms(indexed - read)}`);

const names = people.flatMap((person) => nameForms(person).map(({ text }) => text));
const typed = [...new Set(names.flatMap((name) => [1, 2, 3, 5, 8].map((length) => name.slice(0, length))))];
const offices = people.flatMap(({ positions }) => positions.flatMap(({ title }) => title['en'] ?? []));
const misspelled = names.map((name) => `${name.slice(0, 3)}${name.slice(4)}x`);

time('autocomplete', typed, (text) => index.complete(text));
time('by name', names, (name) => index.byName(name));
time('by office on a date', offices, (office) => index.byOffice(office, DATE));
time('misspelled', misspelled, (name) => index.nearest(name));
time('who, a name', names, (name) => lookUp(index, name, DATE));
time('who, an office', offices, (office) => lookUp(index, office, DATE));
time('who, misspelled', misspelled, (name) => lookUp(index, name, DATE));

function time(what: string, questions: readonly string[], ask: (question: string) => unknown): void {
  const took = questions
    .map((question) => {
      const before = performance.now();
      ask(question);
      return performance.now() - before;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => ms(took[Math.min(took.length - 1, Math.floor(share * took.length))] ?? 0);
  console.log(
    `${what.padEnd(20)} ${String(took.length).padStart(6)} questions  median ${at(0.5)}  p99 ${at(0.99)}  slowest ${at(1)}`,
  );
}

function ms(duration: number): string {
  return `${duration.toFixed(3)} ms`;
}
