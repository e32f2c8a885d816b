import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Classifier, type ClassifierParts, createClassifier } from '../classify/classifier.ts';
import type { SentenceInput } from '../classify/sentence.ts';
import { unpackWeights } from '../classify/weights.ts';
import { readActsFile } from '../config/acts-file.ts';
import { readTopicsFile } from '../config/topics-file.ts';
import { readWeightsFile } from '../config/weights-file.ts';
import { readWorldFile } from '../config/world-file.ts';
import { answerLines, LineError } from '../lib/json-lines.ts';
import type { Span } from '../model/span.ts';
import { UsageError, type Verb } from './verb.ts';

/** What a classifier is made of, from the files of a configuration folder. @throws {ConfigError} */
export const readClassifierParts = (folder: string): ClassifierParts => ({
  frames: readActsFile(join(folder, 'acts.yaml')),
  topics: readTopicsFile(join(folder, 'topics.yaml')),
  world: readWorldFile(join(folder, 'world.yaml')),
  weights: unpackWeights(readWeightsFile(join(folder, 'weights.bin'))),
});

/** A classifier from the files of a configuration folder. */
export const loadClassifier = (folder: string): Classifier => createClassifier(readClassifierParts(folder));

export const classify: Verb = {
  usage:
    'classify [--config DIR] [--explain]  < SENTENCES.jsonl   acts, topics and diplomacy of each sentence',
  async run(words, { input, output }) {
    const { config, explain } = readOptions(words);
    const classifier = loadClassifier(config);
    const errors = await answerLines(input, output, (line) => ({
      id: line['id'] ?? null,
      ...classifier.sentence(readSentence(line), { explain }),
    }));
    return errors > 0 ? 1 : 0;
  },
};

function readOptions(words: readonly string[]): { config: string; explain: boolean } {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        config: { type: 'string', default: 'config' },
        explain: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${classify.usage}\n${reason}`, { cause });
  }
}

function readSentence({ text, title, source, target }: Record<string, unknown>): SentenceInput {
  if (typeof text !== 'string')
    throw new LineError(`Cannot classify the line as 'text' must be a string: got ${typeof text}`, {
      code: 'no-text',
    });
  return {
    text,
    title: typeof title === 'string' ? title : undefined,
    source: readSpan(source, 'source'),
    target: readSpan(target, 'target'),
  };
}

function readSpan(value: unknown, name: string): Span | undefined {
  if (value === undefined || value === null) return undefined;
  const [start, end]: unknown[] = Array.isArray(value) ? value : [];
  if (typeof start === 'number' && typeof end === 'number') return [start, end];
  throw new LineError(
    `Cannot classify the line as '${name}' must be [start, end]: got ${JSON.stringify(value)}`,
    {
      code: 'bad-span',
    },
  );
}
