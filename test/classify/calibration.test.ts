import { expect, it } from 'vitest';
import { calibrationError, fitCurve, type Kept } from '../../scripts/train/calibration.ts';
import { calibratedOdds, type Head, logistic, logOdds, scoreOf } from '../../src/classify/linear.ts';
import { WeightRows } from '../../src/classify/weight-rows.ts';

const head: Head = {
  classes: ['yes'],
  buckets: 1,
  bits: 8,
  kind: 'any-of',
  bias: [0],
  step: [1],
  weights: new WeightRows(1, 1, new Int8Array(1)),
  temperature: 1,
  curve: [
    [-1, -2],
    [1, 0],
    [3, 4],
  ],
};

it.each([
  ['between knots', 0, -1],
  ['at a knot', 1, 0],
  ['below the first, parallel', -2, -3],
  ['above the last, parallel', 5, 6],
])('moves log-odds along the curve: %s', (_, claimed, wanted) => {
  expect(calibratedOdds(head.curve, claimed)).toBeCloseTo(wanted);
});

it('finds the score that a probability takes', () => {
  for (const p of [0.05, 0.3, 0.5, 0.9, 0.99])
    expect(logistic(calibratedOdds(head.curve, scoreOf(head, p)))).toBeCloseTo(p);
});

/** A head that says 0.9 where 0.6 comes true, and 0.2 where 0.4 does. */
const kept = Array.from({ length: 2000 }, (_, i): Kept => {
  const sure = i % 2 === 0;
  const isTrue = (i >> 1) % 10 < (sure ? 6 : 4);
  const sums = Float64Array.of(logOdds(sure ? 0.9 : 0.2));
  return { sums, wanted: Float64Array.of(isTrue ? 1 : 0), fold: i % 4, typical: true };
});

it('learns what claims are worth from texts kept apart', () => {
  const curve = fitCurve(kept, head, { firstOnly: false });
  expect(logistic(calibratedOdds(curve, logOdds(0.9)))).toBeCloseTo(0.6, 1);
  expect(logistic(calibratedOdds(curve, logOdds(0.2)))).toBeCloseTo(0.4, 1);
  expect(calibrationError(kept, head, { firstOnly: false })).toBeLessThan(0.05);
});
