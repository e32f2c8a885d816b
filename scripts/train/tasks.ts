import type { LabelledText } from '../../src/classify/corpus.ts';
import type { Evidence } from '../../src/classify/evidence.ts';
import type { FeatureBag } from '../../src/classify/feature-bag.ts';
import { actPrior, framePrior, topicPrior, worldPrior } from '../../src/classify/judge.ts';
import type { Head } from '../../src/classify/linear.ts';
import type { ToldBy } from '../../src/classify/saying-prior.ts';
import type { HeadId } from '../../src/classify/weights.ts';
import { ACT_IDS, PLOVER_ROOTS } from '../../src/model/act.ts';
import type { FitOptions } from './fit.ts';

/** What a head is asked, of which rows, and how it is fitted. */
export interface Task {
  readonly options: FitOptions;
  readonly bag: (evidence: Evidence) => FeatureBag;
  readonly prior: (head: Head, evidence: Evidence) => Float64Array;
  /** What stands in for `prior` while the head learns. */
  readonly priorInLearning?: (head: Head, evidence: Evidence) => Float64Array;
  /** Wanted probability by class; undefined where the row says nothing about it. */
  readonly wanted: (row: LabelledText) => readonly number[] | undefined;
  readonly weight: (row: LabelledText) => number;
  /** Whether rows of this kind are what the head is asked about: its probabilities are fitted on them. */
  readonly typical: (row: LabelledText) => boolean;
}

/** Sentences from within a story name their states less than headlines do: they teach the head less. */
const IN_STORY = 0.1;
/** The head learns more from the words where it cannot lean on the frames, which are surer on wires than here. */
const FAINTLY_TOLD_BY: ToldBy = { verb: 4, words: 1.8, grammar: 0.8, nothing: 1.3 };
/** A second act is performed too, but is not the one to put first. */
const SECOND_ACT = 0.5;

function marks(classes: readonly string[], has: readonly string[], second = 1): readonly number[] {
  return classes.map((id) => {
    if (id === has[0]) return 1;
    return has.includes(id) ? second : 0;
  });
}

export function tasks(topicIds: readonly string[]): Readonly<Record<HeadId, Task>> {
  const evenly = (): number => 1;
  return {
    acts: {
      options: {
        classes: ACT_IDS,
        kind: 'any-of',
        buckets: 16_384,
        bits: 4,
        epochs: 8,
        rate: 0.2,
        decay: 2e-6,
        biasRate: 0.02,
      },
      bag: ({ act }) => act,
      prior: actPrior,
      priorInLearning: (head, evidence) => actPrior(head, evidence, FAINTLY_TOLD_BY),
      wanted: ({ acts, kind }) =>
        acts.length > 0 || kind === 'event' ? marks(ACT_IDS, acts, SECOND_ACT) : undefined,
      weight: evenly,
      typical: ({ kind }) => kind === 'statement',
    },
    diplomatic: {
      options: {
        classes: ['diplomatic'],
        kind: 'any-of',
        buckets: 16_384,
        bits: 8,
        epochs: 4,
        rate: 0.12,
        decay: 2e-6,
        biasRate: 0,
      },
      bag: ({ text }) => text,
      prior: (_head, evidence) => worldPrior(evidence),
      wanted: ({ diplomatic }) => [diplomatic ? 1 : 0],
      weight: ({ kind }) => (kind === 'headline' || kind === 'negative' ? 1 : IN_STORY),
      typical: ({ kind }) => kind === 'headline' || kind === 'negative',
    },
    plover: {
      options: {
        classes: PLOVER_ROOTS,
        kind: 'one-of',
        buckets: 8192,
        bits: 4,
        epochs: 4,
        rate: 0.1,
        decay: 2e-6,
        biasRate: 0.02,
      },
      bag: ({ clause }) => clause,
      prior: framePrior,
      wanted: ({ plover }) => plover && marks(PLOVER_ROOTS, [plover]),
      weight: evenly,
      typical: () => true,
    },
    topics: {
      options: {
        classes: topicIds,
        kind: 'any-of',
        buckets: 4096,
        bits: 8,
        epochs: 8,
        rate: 0.2,
        decay: 2e-6,
        biasRate: 0,
      },
      bag: ({ text }) => text,
      prior: topicPrior,
      wanted: ({ topics }) => marks(topicIds, topics),
      weight: evenly,
      typical: () => true,
    },
  };
}
