import type { Head } from './linear.ts';
import { packNibbles, unpackNibbles } from './nibbles.ts';
import { WeightRows } from './weight-rows.ts';

export const HEAD_IDS = ['acts', 'diplomatic', 'plover', 'topics'] as const;
export type HeadId = (typeof HEAD_IDS)[number];

/** The trained layer: four heads, and what they were trained on. */
export interface Weights {
  readonly heads: Readonly<Record<HeadId, Head>>;
  /** SHA-256 of the corpus, hex. */
  readonly corpus: string;
  /** Measured in cross-validation when trained. */
  readonly figures: Readonly<Record<string, number>>;
}

type HeadHeader = Omit<Head, 'weights'>;

interface Header {
  readonly format: 2;
  readonly corpus: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly heads: Readonly<Record<HeadId, HeadHeader>>;
}

const NEWLINE = 10;

/** One line of JSON, then the heads' weights in the order of their names, of 4 or 8 bits. */
export function packWeights({ heads, corpus, figures }: Weights): Uint8Array {
  const headers = HEAD_IDS.map((id) => {
    const { weights: _, ...header } = heads[id];
    return [id, header] as const;
  });
  const json = JSON.stringify({ format: 2, corpus, figures, heads: Object.fromEntries(headers) });
  const parts = HEAD_IDS.map((id) => {
    const { bits, weights } = heads[id];
    return bits === 4 ? packNibbles(weights.dense()) : Buffer.from(weights.dense());
  });
  return Buffer.concat([Buffer.from(`${json}\n`), ...parts]);
}

/** @throws {Error} where the file was made by another version or cut short */
export function unpackWeights(bytes: Uint8Array): Weights {
  const end = bytes.indexOf(NEWLINE);
  const header: Header = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString('utf8'));
  if (header.format !== 2)
    throw new Error(`Cannot read the weights as their format must be 2: got ${String(header.format)}`);
  let at = end + 1;
  const take = (id: HeadId): Head => {
    const head = header.heads[id];
    const { buckets, bits, classes } = head;
    const count = buckets * classes.length;
    const size = (count * bits) / 8;
    const part = bytes.subarray(at, at + size);
    if (part.length !== size)
      throw new Error(`Cannot read the weights as '${id}' must hold ${size} bytes: got ${part.length}`);
    at += size;
    const dense = bits === 4 ? unpackNibbles(part, count) : new Int8Array(part);
    return { ...head, weights: new WeightRows(buckets, classes.length, dense) };
  };
  const acts = take('acts');
  const diplomatic = take('diplomatic');
  const plover = take('plover');
  const topics = take('topics');
  return { heads: { acts, diplomatic, plover, topics }, corpus: header.corpus, figures: header.figures };
}
