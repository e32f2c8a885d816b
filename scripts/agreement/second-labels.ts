import { createHash } from 'node:crypto';
import { ACT_IDS, PLOVER_ROOTS } from '../../src/model/act.ts';

/** A text of the corpus labelled again; `-` is none. Statements have an act, events a root. */
export interface SecondLabel {
  readonly key: string;
  readonly diplomatic: string;
  readonly act: string;
  readonly plover: string;
  readonly topics: readonly string[];
}

const COLUMNS = 'file\tkey\tdiplomatic\tact\tplover\ttopics';
const ALLOWED = {
  diplomatic: ['0', '1'],
  act: ['-', ...ACT_IDS],
  plover: ['-', ...PLOVER_ROOTS],
} as const;

/** What a second label finds its text by: twelve hex digits of the SHA-256 of the text without its marks. */
export const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/**
 * Reads corpus/second-labels.tsv.
 * @throws {Error} naming the line, what it must be and what was found
 */
export function readSecondLabels(content: string, name: string): SecondLabel[] {
  const [head = '', ...lines] = content.trimEnd().split('\n');
  if (head !== COLUMNS)
    throw new Error(`Cannot read ${name}:1 as the columns must be ${COLUMNS}: got ${head}`);
  return lines.map((line, i) => {
    const [, key = '', diplomatic = '', act = '', plover = '', topics = ''] = line.split('\t');
    const labels = { diplomatic, act, plover };
    for (const column of ['diplomatic', 'act', 'plover'] as const)
      if (!ALLOWED[column].some((label) => label === labels[column]))
        throw new Error(
          `Cannot read ${name}:${i + 2} as ${column} must be one of ${ALLOWED[column].join(', ')}: got '${labels[column]}'`,
        );
    return { key, ...labels, topics: topics === '-' ? [] : topics.split(',') };
  });
}
