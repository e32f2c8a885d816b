import type { Head } from './linear.ts';
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
  readonly format: 1;
  readonly corpus: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly heads: Readonly<Record<HeadId, HeadHeader>>;
}

const NEWLINE = 10;

/** One line of JSON, then the heads' int8 weights in the order of their names. */
export function packWeights({ heads, corpus, figures }: Weights): Uint8Array {
  const headers = HEAD_IDS.map((id) => {
    const { weights: _, ...header } = heads[id];
    return [id, header] as const;
  });
  const json = JSON.stringify({ format: 1, corpus, figures, heads: Object.fromEntries(headers) });
  const parts = HEAD_IDS.map((id) => Buffer.from(heads[id].weights.dense()));
  return Buffer.concat([Buffer.from(`${json}\n`), ...parts]);
}

/** @throws {Error} where the file was made by another version or cut short */
export function unpackWeights(bytes: Uint8Array): Weights {
  const end = bytes.indexOf(NEWLINE);
  const header: Header = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString('utf8'));
  if (header.format !== 1)
    throw new Error(`Cannot read the weights as their format must be 1: got ${String(header.format)}`);
  let at = end + 1;
  const take = (id: HeadId): Head => {
    const head = header.heads[id];
    const size = head.buckets * head.classes.length;
    const dense = new Int8Array(bytes.subarray(at, at + size));
    if (dense.length !== size)
      throw new Error(`Cannot read the weights as '${id}' must hold ${size} bytes: got ${dense.length}`);
    at += size;
    return { ...head, weights: new WeightRows(head.buckets, head.classes.length, dense) };
  };
  const acts = take('acts');
  const diplomatic = take('diplomatic');
  const plover = take('plover');
  const topics = take('topics');
  return { heads: { acts, diplomatic, plover, topics }, corpus: header.corpus, figures: header.figures };
}
