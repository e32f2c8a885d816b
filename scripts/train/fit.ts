import type { FeatureBag } from '../../src/classify/feature-bag.ts';
import { type Head, logistic, probabilities } from '../../src/classify/linear.ts';
import { WeightRows } from '../../src/classify/weight-rows.ts';

/** One training text as a head sees it. */
export interface Example {
  readonly bag: FeatureBag;
  readonly prior: Float64Array;
  /** Wanted probability of each class. */
  readonly wanted: Float64Array;
  readonly weight: number;
}

export interface FitOptions {
  readonly classes: readonly string[];
  readonly kind: Head['kind'];
  readonly buckets: number;
  readonly bits: Head['bits'];
  readonly epochs: number;
  readonly rate: number;
  /** Pull of each weight toward nothing, per visit. */
  readonly decay: number;
  /** 0 where the prior alone says how likely a class is before its features. */
  readonly biasRate: number;
}

const SEED = 20_270_401;
/**
 * The largest step of a weight, and which share of the largest weight it stands for: few weights are so large, and
 * of few steps none should be wasted on them.
 */
const STEPS = { 4: { most: 7, share: 0.5 }, 8: { most: 127, share: 1 } } as const;

/** Logistic regression by AdaGrad over a fixed shuffle: the same examples always give the same head. */
export function fitHead(examples: readonly Example[], options: FitOptions): Head {
  const { classes, kind, buckets, epochs, rate, decay, biasRate } = options;
  const n = classes.length;
  const weights = new Float64Array(buckets * n);
  const squares = new Float64Array(buckets * n).fill(1e-4);
  const bias = new Float64Array(n);
  const order = shuffled(examples.length);
  const sums = new Float64Array(n);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const { bag, prior, wanted } = example;
      const norm = 1 / Math.sqrt(Math.max(1, bag.hashes.length));
      sums.fill(0);
      for (const hash of bag.hashes) {
        const row = (hash & (buckets - 1)) * n;
        for (let k = 0; k < n; k++) sums[k] = (sums[k] ?? 0) + (weights[row + k] ?? 0);
      }
      for (let k = 0; k < n; k++) sums[k] = (sums[k] ?? 0) * norm + (bias[k] ?? 0) + (prior[k] ?? 0);
      const slopes = slopesOf(sums, wanted, kind, example.weight);
      for (let k = 0; k < n; k++) bias[k] = (bias[k] ?? 0) - biasRate * (slopes[k] ?? 0);
      for (const hash of bag.hashes) {
        const row = (hash & (buckets - 1)) * n;
        for (let k = 0; k < n; k++) {
          const at = row + k;
          const slope = (slopes[k] ?? 0) * norm + decay * (weights[at] ?? 0);
          if (slope === 0) continue;
          const square = (squares[at] ?? 0) + slope * slope;
          squares[at] = square;
          weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(square);
        }
      }
    }
  return quantised(weights, bias, options);
}

function slopesOf(
  sums: Float64Array,
  wanted: Float64Array,
  kind: Head['kind'],
  weight: number,
): Float64Array {
  const p = kind === 'any-of' ? sums.map(logistic) : softmax(sums);
  return p.map((value, k) => weight * (value - (wanted[k] ?? 0)));
}

function softmax(sums: Float64Array): Float64Array {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** Biases and steps are kept to six digits: what the file says is what was measured. */
function quantised(weights: Float64Array, bias: Float64Array, options: FitOptions): Head {
  const { classes, kind, buckets, bits } = options;
  const { most, share } = STEPS[bits];
  const n = classes.length;
  const step = classes.map((_, k) => {
    let largest = 0;
    for (let at = k; at < weights.length; at += n) largest = Math.max(largest, Math.abs(weights[at] ?? 0));
    return rounded((share * largest) / most) || 1e-6;
  });
  const small = Int8Array.from(weights, (weight, at) =>
    Math.max(-most, Math.min(most, Math.round(weight / (step[at % n] ?? 1)))),
  );
  return {
    classes,
    kind,
    buckets,
    bits,
    bias: [...bias].map(rounded),
    step,
    weights: new WeightRows(buckets, n, small),
    temperature: 1,
    curve: [],
  };
}

const rounded = (x: number): number => Number(x.toPrecision(6));

/** Fisher–Yates over a linear congruential generator (Numerical Recipes' constants). */
function shuffled(count: number): readonly number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  let state = SEED;
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = state % (i + 1);
    const [a = 0, b = 0] = [order[i], order[j]];
    order[i] = b;
    order[j] = a;
  }
  return order;
}

/** The temperature under which scores of texts kept apart are the likeliest. */
export function temperatureOf(
  head: Head,
  kept: readonly { sums: Float64Array; wanted: Float64Array }[],
): number {
  let best = { temperature: 1, loss: Number.POSITIVE_INFINITY };
  for (let temperature = 0.4; temperature < 4; temperature = rounded(temperature * 1.05)) {
    const loss = kept.reduce(
      (sum, one) => sum + lossOf(probabilities({ ...head, temperature }, one.sums), one.wanted, head.kind),
      0,
    );
    if (loss < best.loss) best = { temperature, loss };
  }
  return best.temperature;
}

const TINY = 1e-9;

function lossOf(p: Float64Array, wanted: Float64Array, kind: Head['kind']): number {
  let loss = 0;
  for (let k = 0; k < p.length; k++) {
    const [yes, target] = [p[k] ?? 0, wanted[k] ?? 0];
    loss -= target * Math.log(yes + TINY);
    if (kind === 'any-of') loss -= (1 - target) * Math.log(1 - yes + TINY);
  }
  return loss;
}
