import { type Curve, calibrated, type Head, logOdds, probabilities } from '../../src/classify/linear.ts';

/** Scores of a text by a head that was fitted without it, and what was wanted. */
export interface Kept {
  readonly sums: Float64Array;
  readonly wanted: Float64Array;
  /** Which of the folds it was kept out of. */
  readonly fold: number;
  /** Whether it is of the kind that the head will be asked about. */
  readonly typical: boolean;
}

/** A probability, and whether it came true. */
interface Claim {
  readonly p: number;
  readonly isRight: boolean;
}

export interface JudgedBy {
  /** Only the likeliest class is judged; otherwise each class that anybody would be told of. */
  readonly firstOnly: boolean;
}

const BINS = 10;
/** Classes that nobody would be told of say nothing about calibration. */
const LEAST = 0.1;
/** Knots stand so many log-odds apart, over at least so many claims, and rise at least so steeply. */
const KNOT_ODDS = 0.6;
const KNOT_CLAIMS = 60;
const LEAST_SLOPE = 0.1;

/** Monotone curve from what a head claims to what its claims were worth (after Zadrozny and Elkan 2002). */
export function fitCurve(kept: readonly Kept[], head: Head, judged: JudgedBy): Curve {
  const claims = claimsOf(kept, head, judged, 0.005).sort((a, b) => a.p - b.p);
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    const isFull =
      last && last.length >= KNOT_CLAIMS && first && logOdds(claim.p) - logOdds(first.p) >= KNOT_ODDS;
    if (last && !isFull) last.push(claim);
    else groups.push([claim]);
  }
  const knots = pooled(groups.filter(({ length }) => length >= KNOT_CLAIMS / 2));
  return rising(knots.map(({ x, right, count }) => [x, logOdds((right + 0.5) / (count + 1))]));
}

interface Pool {
  readonly x: number;
  readonly right: number;
  readonly count: number;
}

/** Pools neighbours until the share that is right never falls. */
function pooled(groups: readonly (readonly Claim[])[]): readonly Pool[] {
  const pools: Pool[] = [];
  for (const group of groups) {
    let pool: Pool = {
      x: group.reduce((sum, { p }) => sum + logOdds(p), 0) / group.length,
      right: group.filter(({ isRight }) => isRight).length,
      count: group.length,
    };
    for (
      let last = pools.at(-1);
      last && last.right * pool.count > pool.right * last.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      const count = last.count + pool.count;
      pool = {
        x: (last.x * last.count + pool.x * pool.count) / count,
        right: last.right + pool.right,
        count,
      };
    }
    pools.push(pool);
  }
  return pools;
}

/** Six digits, and never level: answers keep their order. */
const rising = (knots: readonly (readonly [number, number])[]): Curve => {
  const curve: [number, number][] = [];
  for (const [x, y] of knots) {
    const last = curve.at(-1);
    const least = last ? last[1] + LEAST_SLOPE * (x - last[0]) : y;
    curve.push([Number(x.toPrecision(6)), Number(Math.max(y, least).toPrecision(6))]);
  }
  return curve;
};

/**
 * Expected calibration error over ten bins, 0 to 1: how far the probabilities lie from the share that is
 * right (Guo et al. 2017, On Calibration of Modern Neural Networks). Each fold is judged by a curve that the
 * other folds fitted.
 */
export function calibrationError(kept: readonly Kept[], head: Head, judged: JudgedBy): number {
  const folds = [...new Set(kept.map(({ fold }) => fold))];
  const claims = folds.flatMap((fold) => {
    const curve = fitCurve(
      kept.filter((one) => one.fold !== fold),
      head,
      judged,
    );
    const held = kept.filter((one) => one.fold === fold);
    return claimsOf(held, head, judged, 0).map(({ p, isRight }) => ({
      p: calibrated({ curve }, p),
      isRight,
    }));
  });
  const bins = Array.from({ length: BINS }, () => ({ sum: 0, right: 0 }));
  const told = claims.filter(({ p }) => judged.firstOnly || p >= LEAST);
  for (const { p, isRight } of told) {
    const bin = bins[Math.min(BINS - 1, Math.floor(p * BINS))];
    if (!bin) continue;
    bin.sum += p;
    bin.right += isRight ? 1 : 0;
  }
  const apart = bins.reduce((total, { sum, right }) => total + Math.abs(sum - right), 0);
  return Number((apart / Math.max(1, told.length)).toFixed(3));
}

function claimsOf(kept: readonly Kept[], head: Head, { firstOnly }: JudgedBy, least: number): Claim[] {
  return kept.flatMap(({ sums, wanted, typical }) => {
    if (!typical) return [];
    const p = probabilities(head, sums);
    const judged = firstOnly
      ? [p.indexOf(Math.max(...p))]
      : [...p.keys()].filter((k) => (p[k] ?? 0) >= least);
    return judged.map((k) => ({
      p: Math.min(1 - 1e-9, Math.max(1e-9, p[k] ?? 0)),
      isRight: wanted[k] === 1,
    }));
  });
}
