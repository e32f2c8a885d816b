import { type Head, probabilities } from '../../src/classify/linear.ts';

/** Scores of a text by a head that was fitted without it, and what was wanted. */
export interface Kept {
  readonly sums: Float64Array;
  readonly wanted: Float64Array;
}

const BINS = 10;
/** Classes that nobody would be told of say nothing about calibration. */
const LEAST = 0.1;

/**
 * Expected calibration error over ten bins, 0 to 1: how far the probabilities lie from the share that is
 * right (Guo et al. 2017, On Calibration of Modern Neural Networks).
 */
export function calibrationError(kept: readonly Kept[], head: Head, options: { firstOnly: boolean }): number {
  const bins = Array.from({ length: BINS }, () => ({ sum: 0, right: 0 }));
  let count = 0;
  for (const { sums, wanted } of kept) {
    const p = probabilities(head, sums);
    const judged = options.firstOnly
      ? [p.indexOf(Math.max(...p))]
      : [...p.keys()].filter((k) => (p[k] ?? 0) >= LEAST);
    for (const k of judged) {
      const at = p[k] ?? 0;
      const bin = bins[Math.min(BINS - 1, Math.floor(at * BINS))];
      if (!bin) continue;
      bin.sum += at;
      bin.right += wanted[k] === 1 ? 1 : 0;
      count++;
    }
  }
  const apart = bins.reduce((total, { sum, right }) => total + Math.abs(sum - right), 0);
  return Number((apart / Math.max(1, count)).toFixed(3));
}
