import { kindOf, type TermId, TermKind } from './term.ts';

/** A sparse vector of unit length: terms ascending, with the weight of each. */
export interface TermVector {
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
}

/** More terms than this add cost and little meaning. */
const MOST_TERMS = 120;

export function toVector(weighed: readonly (readonly [TermId, number])[]): TermVector {
  const heaviest = weighed.length <= MOST_TERMS ? weighed : weighed.toSorted((a, b) => b[1] - a[1]);
  const kept = heaviest.slice(0, MOST_TERMS).sort((a, b) => a[0] - b[0]);
  const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return {
    ids: Uint32Array.from(kept, ([id]) => id),
    weights: Float32Array.from(kept, ([, weight]) => weight / length),
  };
}

/** The terms of most weight, heaviest first: no longer sorted by term. */
export function heaviest({ ids, weights }: TermVector, most: number): TermVector {
  const places = Array.from(ids.keys()).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  const kept = places.slice(0, most);
  return {
    ids: Uint32Array.from(kept, (at) => ids[at] ?? 0),
    weights: Float32Array.from(kept, (at) => weights[at] ?? 0),
  };
}

/** Inner products over all terms, over names alone, and over numbers alone. */
export interface Products {
  all: number;
  names: number;
  numbers: number;
}

export const noProducts = (): Products => ({ all: 0, names: 0, numbers: 0 });

/** Adds the products of two vectors to `sum`, and answers that over all terms. */
export function addProducts(sum: Products, a: TermVector, b: TermVector): number {
  let all = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const left = a.ids[i] ?? 0;
    const right = b.ids[j] ?? 0;
    if (left === right) {
      const product = (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
      all += product;
      const kind = kindOf(left);
      if (kind === TermKind.name || kind === TermKind.pair) sum.names += product;
      else if (kind === TermKind.number) sum.numbers += product;
    }
    if (left <= right) i++;
    if (right <= left) j++;
  }
  sum.all += all;
  return all;
}
