import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cohensKappa, microF1, type Pair, partings, rawAgreement } from '../../scripts/agreement/measures.ts';
import { keyOf, readSecondLabels } from '../../scripts/agreement/second-labels.ts';
import { readCorpus } from '../../src/classify/corpus.ts';

const times = (count: number, pair: Pair): Pair[] => Array.from({ length: count }, () => pair);

it('measures agreement beyond chance', () => {
  const pairs = [
    ...times(20, ['warn', 'warn']),
    ...times(5, ['warn', 'threaten']),
    ...times(10, ['threaten', 'warn']),
    ...times(15, ['threaten', 'threaten']),
  ];
  expect(rawAgreement(pairs)).toBeCloseTo(0.7);
  expect(cohensKappa(pairs)).toBeCloseTo(0.4);
  expect(partings(pairs)).toEqual([
    ['threaten → warn', 10],
    ['warn → threaten', 5],
  ]);
});

it.each<[string, Pair[], number]>([
  ['the same throughout', [...times(3, ['1', '1']), ...times(2, ['0', '0'])], 1],
  ['one label only', times(4, ['1', '1']), 1],
  [
    'no better than chance',
    [
      ['1', '1'],
      ['1', '0'],
      ['0', '1'],
      ['0', '0'],
    ],
    0,
  ],
])('kappa of %s', (_, pairs, expected) => {
  expect(cohensKappa(pairs)).toBeCloseTo(expected);
});

it.each<[string, [string[], string[]][], number]>([
  ['two of three shared', [[['iran', 'un'], ['iran']]], 2 / 3],
  ['none wanted, none given', [[[], []]], 1],
  [
    'one on each side',
    [
      [['un'], []],
      [[], ['iran']],
    ],
    0,
  ],
])('micro F1 of topics, %s', (_, pairs, expected) => {
  expect(microF1(pairs)).toBeCloseTo(expected);
});

it('tells which line of the second labels is wrong', () => {
  const content = 'file\tkey\tdiplomatic\tact\tplover\ttopics\nevents-01.tsv\t0123456789ab\t1\tshout\t-\t-\n';
  expect(() => readSecondLabels(content, 'second.tsv')).toThrow(
    /second\.tsv:2 as act must be one of .*: got 'shout'/,
  );
});

it('finds nearly all second labels in the corpus by their texts', () => {
  const files = readdirSync('corpus').filter((name) => /-\d+\.tsv$/.test(name));
  const read = (name: string) => readFileSync(join('corpus', name), 'utf8');
  const keys = new Set(files.flatMap((name) => readCorpus(read(name), name)).map(({ text }) => keyOf(text)));
  const labels = readSecondLabels(read('second-labels.tsv'), 'second-labels.tsv');
  expect(labels.filter(({ key }) => keys.has(key)).length).toBeGreaterThan(250);
});
