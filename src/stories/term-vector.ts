import { kindOf, type TermId, TermKind } from './term.ts';

/** A sparse vector of unit length: terms ascending, with the weight of each. */
export interface TermVector {
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
}

/** More terms than this add cost and little meaning. */
const MOST_TERMS = 120;
/** A power of two above `MOST_TERMS`. */
const PLACE_RANGE = 128;

/** Of terms and the weight of each, in whatever order. */
export function toVector(ids: readonly TermId[], weights: Float64Array): TermVector {
  const kept = heaviestPlaces(weights, MOST_TERMS);
  // Sorted as numbers: a term, and in the last bits where it stands among those kept.
  const order = Float64Array.from(kept, (place, at) => (ids[place] ?? 0) * PLACE_RANGE + at).sort();
  let square = 0;
  for (const place of kept) square += (weights[place] ?? 0) ** 2;
  const length = Math.sqrt(square) || 1;
  const vector = emptyVector(order.length);
  for (let at = 0; at < order.length; at++) {
    const place = kept[(order[at] ?? 0) % PLACE_RANGE] ?? 0;
    vector.ids[at] = ids[place] ?? 0;
    vector.weights[at] = (weights[place] ?? 0) / length;
  }
  return vector;
}

/** One buffer for both: a window holds tens of thousands. */
function emptyVector(terms: number): TermVector {
  const buffer = new ArrayBuffer(8 * terms);
  return { ids: new Uint32Array(buffer, 0, terms), weights: new Float32Array(buffer, 4 * terms) };
}

/** The terms of most weight, in ascending order as before. */
export function heaviest({ ids, weights }: TermVector, most: number): TermVector {
  const kept = heaviestPlaces(weights, most);
  return {
    ids: Uint32Array.from(kept, (at) => ids[at] ?? 0),
    weights: Float32Array.from(kept, (at) => weights[at] ?? 0),
  };
}

/** Where the heaviest stand, in ascending order; of equal ones the first. */
function heaviestPlaces(weights: Float64Array | Float32Array, most: number): number[] {
  const least = weights.length <= most ? -1 : (weights.toSorted()[weights.length - most] ?? 0);
  let above = 0;
  for (const weight of weights) if (weight > least) above++;
  let equals = most - above;
  const places: number[] = [];
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    if (weight > least || (weight === least && equals-- > 0)) places.push(at);
  }
  return places;
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
