import { createHash } from 'node:crypto';
import { readCorpus } from '../../src/classify/corpus.ts';
import { type Evidence, gather, type Lexicons } from '../../src/classify/evidence.ts';
import { calibrated, type Head, probabilities, scores } from '../../src/classify/linear.ts';
import { WeightRows } from '../../src/classify/weight-rows.ts';
import type { HeadId, Weights } from '../../src/classify/weights.ts';
import { calibrationError, fitCurve, type Kept } from './calibration.ts';
import { type Example, fitHead, temperatureOf } from './fit.ts';
import { type Task, tasks } from './tasks.ts';

/** A file of the corpus. */
export interface CorpusFile {
  readonly name: string;
  readonly content: string;
}

interface Row {
  readonly example: Example;
  readonly evidence: Evidence;
  readonly typical: boolean;
}

const FOLDS = 4;

/** Trains the four heads. The same files in any order, and the same lexicons, give the same weights. */
export function trainWeights(
  files: readonly CorpusFile[],
  lexicons: Lexicons,
  topicIds: readonly string[],
): Weights {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const texts = sorted.flatMap(({ name, content }) => readCorpus(content, name));
  const evidence = texts.map(({ text, source, target }) =>
    gather({ text, source, target }, lexicons, { named: false }),
  );
  const figures: Record<string, number> = { texts: texts.length };
  const train = (id: HeadId): Head => {
    const task = tasks(topicIds)[id];
    const rows = texts.flatMap((text, i): Row[] => {
      const [wanted, known] = [task.wanted(text), evidence[i]];
      if (!wanted || !known) return [];
      const prior = (task.priorInLearning ?? task.prior)(emptyHead(task), known);
      const example = {
        bag: task.bag(known),
        prior,
        wanted: Float64Array.from(wanted),
        weight: task.weight(text),
      };
      return [{ example, evidence: known, typical: task.typical(text) }];
    });
    const kept = crossValidate(rows, task);
    const head = fitHead(
      rows.map(({ example }) => example),
      task.options,
    );
    const temperature = temperatureOf(head, kept);
    const judged = { firstOnly: firstOnly(id) };
    const warmed = { ...head, temperature };
    const fitted = { ...warmed, curve: fitCurve(kept, warmed, judged) };
    figures[`${id} ${firstOnly(id) ? 'accuracy' : 'F1'}`] = measure(kept, fitted, id);
    figures[`${id} calibration error`] = calibrationError(kept, warmed, judged);
    return fitted;
  };
  const [acts, diplomatic, plover, topics] = [
    train('acts'),
    train('diplomatic'),
    train('plover'),
    train('topics'),
  ];
  return { heads: { acts, diplomatic, plover, topics }, corpus: hashOf(sorted), figures };
}

const emptyHead = ({ options: { classes, kind, buckets, bits } }: Task): Head => ({
  classes,
  kind,
  buckets,
  bits,
  bias: [],
  step: [],
  weights: new WeightRows(0, classes.length, new Int8Array()),
  temperature: 1,
  curve: [],
});

/** Of roots and acts the likeliest is judged; of the rest each by itself. */
const firstOnly = (id: HeadId): boolean => id === 'acts' || id === 'plover';

/** Scores of every row by a head that was fitted without it. */
function crossValidate(rows: readonly Row[], task: Task): Kept[] {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  return folds.flatMap((fold) => {
    const rest = rows.filter((_, i) => i % FOLDS !== fold).map(({ example }) => example);
    const head = fitHead(rest, task.options);
    return rows
      .filter((_, i) => i % FOLDS === fold)
      .map(({ example, evidence, typical }) => ({
        sums: scores(head, example.bag, task.prior(head, evidence)),
        wanted: example.wanted,
        fold,
        typical,
      }));
  });
}

/** Accuracy of the likeliest class where one is first; micro-averaged F1 at 0.5 otherwise. In per cent. */
function measure(kept: readonly Kept[], head: Head, id: HeadId): number {
  const round = (share: number): number => Number((100 * share).toFixed(1));
  if (firstOnly(id)) {
    const judged = kept.filter(({ wanted }) => wanted.includes(1));
    return round(
      judged.filter(({ sums, wanted }) => wanted[sums.indexOf(Math.max(...sums))] === 1).length /
        judged.length,
    );
  }
  let [right, called, truths] = [0, 0, 0];
  for (const { sums, wanted } of kept) {
    const p = probabilities(head, sums);
    for (let k = 0; k < p.length; k++) {
      const [yes, truth] = [calibrated(head, p[k] ?? 0) >= 0.5, wanted[k] === 1];
      if (yes) called++;
      if (truth) truths++;
      if (yes && truth) right++;
    }
  }
  return round((2 * right) / Math.max(1, called + truths));
}

function hashOf(files: readonly CorpusFile[]): string {
  const hash = createHash('sha256');
  for (const { name, content } of files) hash.update(`${name}\n${content}\n`);
  return hash.digest('hex');
}
