import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from '../src/classify/corpus.ts';
import { cohensKappa, microF1, type Pair, partings, rawAgreement } from './agreement/measures.ts';
import { keyOf, readSecondLabels } from './agreement/second-labels.ts';

const { values } = parseArgs({ options: { texts: { type: 'boolean', default: false } } });
const secondFile = 'second-labels.tsv';
const read = (name: string): string => readFileSync(join('corpus', name), 'utf8');

const files = readdirSync('corpus').filter((name) => /-\d+\.tsv$/.test(name));
const texts = new Map(
  files.flatMap((name) => readCorpus(read(name), name)).map((text) => [keyOf(text.text), text]),
);
const labels = readSecondLabels(read(secondFile), secondFile);

const rows = labels.flatMap(({ key, ...second }) => {
  const found = texts.get(key);
  if (!found) return [];
  const event = found.kind === 'event';
  const first = found.diplomatic ? '1' : '0';
  return {
    text: found.text,
    event,
    diplomatic: [first, second.diplomatic] satisfies Pair,
    main: (event ? [found.plover ?? '-', second.plover] : [found.acts[0] ?? '-', second.act]) satisfies Pair,
    topics: [found.topics, second.topics] as const,
  };
});
const topics = rows.map((row) => row.topics);

console.log(`rows: ${rows.length} (${labels.length - rows.length} more have left the corpus)`);
const compare = (name: string, pairs: readonly Pair[]): void => {
  const figures = `agreement ${percent(rawAgreement(pairs))}, kappa ${cohensKappa(pairs).toFixed(3)}`;
  console.log(`${name}: ${pairs.length} texts, ${figures}\n  ${listed(pairs)}`);
};
compare(
  'diplomatic',
  rows.map((row) => row.diplomatic),
);
compare(
  'first act',
  rows.filter(({ event }) => !event).map(({ main }) => main),
);
compare(
  'plover root',
  rows.filter(({ event }) => event).map(({ main }) => main),
);
const oneSided = topics.flatMap(([first, second]): Pair[] => [
  ...first.filter((id) => !second.includes(id)).map((id): Pair => [id, '-']),
  ...second.filter((id) => !first.includes(id)).map((id): Pair => ['-', id]),
]);
console.log(`topics: ${topics.length} texts, micro F1 ${percent(microF1(topics))}\n  ${listed(oneSided)}`);

if (values.texts)
  for (const { text, ...row } of rows) {
    const [first, second] = [0, 1].map((which) =>
      [row.diplomatic[which], row.main[which], ...(row.topics[which] ?? []).toSorted()].join(' '),
    );
    if (first !== second) console.log(`\n${text}\n  ${first}\n  ${second}`);
  }

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function listed(pairs: readonly Pair[]): string {
  const told = partings(pairs).map(([parting, times]) => `${parting} (${times})`);
  return `parted, first → second: ${told.join(', ')}`;
}
