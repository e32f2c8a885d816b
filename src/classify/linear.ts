import type { FeatureBag } from './feature-bag.ts';
import type { WeightRows } from './weight-rows.ts';

/** One trained question: which root, which acts, which topics, diplomatic or not. */
export interface Head {
  readonly classes: readonly string[];
  /** A power of two. */
  readonly buckets: number;
  /** `one-of`: the classes exclude each other. `any-of`: each stands for itself. */
  readonly kind: 'one-of' | 'any-of';
  readonly bias: readonly number[];
  /** Value of one step of the weights, by class. */
  readonly step: readonly number[];
  /** How many bits a weight takes in the file. */
  readonly bits: 4 | 8;
  readonly weights: WeightRows;
  /** Scores are divided by this before they become probabilities: fitted on rows kept apart. */
  readonly temperature: number;
  /** What the probabilities are worth: see calibrated. */
  readonly curve: Curve;
}

/** Knots `[claimed, borne out]` in log-odds, both rising. */
export type Curve = readonly (readonly [number, number])[];

/** A feature and how much it moved a class's score. */
export interface Share {
  readonly name: string;
  readonly weight: number;
}

/** Raw scores, one a class; `prior` is added before. */
export function scores(head: Head, { hashes }: FeatureBag, prior?: Float64Array): Float64Array {
  const { weights, step, bias } = head;
  const n = head.classes.length;
  const counts = weights.sums(hashes);
  const norm = 1 / Math.sqrt(Math.max(1, hashes.length));
  const sums = new Float64Array(n);
  for (let k = 0; k < n; k++)
    sums[k] = (counts[k] ?? 0) * (step[k] ?? 0) * norm + (bias[k] ?? 0) + (prior?.[k] ?? 0);
  return sums;
}

export function probabilities({ kind, temperature }: Head, sums: Float64Array): Float64Array {
  const p = new Float64Array(sums.length);
  if (kind === 'any-of') {
    for (let k = 0; k < p.length; k++) p[k] = logistic((sums[k] ?? 0) / temperature);
    return p;
  }
  let most = Number.NEGATIVE_INFINITY;
  for (const sum of sums) if (sum > most) most = sum;
  let total = 0;
  for (let k = 0; k < p.length; k++) {
    const power = Math.exp(((sums[k] ?? 0) - most) / temperature);
    p[k] = power;
    total += power;
  }
  for (let k = 0; k < p.length; k++) p[k] = (p[k] ?? 0) / total;
  return p;
}

/** Log-odds as rows kept apart bore them out: straight lines between the curve's knots, parallel beyond. */
export const calibratedOdds = (curve: Curve, x: number): number => follow(curve, x, 0, 1);

/** A probability as rows kept apart bore it out. */
export const calibrated = ({ curve }: Pick<Head, 'curve'>, p: number): number =>
  logistic(calibratedOdds(curve, logOdds(Math.min(1 - TINY, Math.max(TINY, p)))));

/** The score from which on a class of an `any-of` head is at least so likely, once calibrated. */
export function scoreOf({ curve, temperature }: Head, p: number): number {
  return temperature * follow(curve, logOdds(p), 1, 0);
}

/** From one coordinate of a curve to the other. Read knot by knot without iterators: every answer passes here. */
function follow(curve: Curve, x: number, given: 0 | 1, wanted: 0 | 1): number {
  let x0 = curve[0]?.[given] ?? 0;
  let y0 = curve[0]?.[wanted] ?? 0;
  if (x <= x0) return y0 + x - x0;
  for (let i = 1; i < curve.length; i++) {
    const x1 = curve[i]?.[given] ?? 0;
    const y1 = curve[i]?.[wanted] ?? 0;
    if (x < x1) return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
    x0 = x1;
    y0 = y1;
  }
  return y0 + x - x0;
}

const TINY = 1e-9;

export const logOdds = (p: number): number => Math.log(p / (1 - p));

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The features that moved a class most, the weightiest first. The bag must be named. */
export function shares(head: Head, bag: FeatureBag, className: string): Share[] {
  const k = head.classes.indexOf(className);
  if (k < 0 || !bag.names) return [];
  const norm = 1 / Math.sqrt(Math.max(1, bag.hashes.length));
  const byName = new Map<string, number>();
  bag.hashes.forEach((hash, i) => {
    const raw = head.weights.at(hash, k);
    const name = bag.names?.[i] ?? '';
    byName.set(name, (byName.get(name) ?? 0) + raw * (head.step[k] ?? 0) * norm);
  });
  return [...byName].map(([name, weight]) => ({ name, weight })).sort((a, b) => b.weight - a.weight);
}
