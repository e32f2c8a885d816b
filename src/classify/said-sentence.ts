import type { ActId } from '../model/act.ts';
import type { Hit } from './frame-index.ts';
import type { Reading } from './reading.ts';
import type { SaidClause } from './said-clause.ts';
import type { Words } from './words.ts';

/** One sentence of what was said. */
export interface SaidSentence {
  readonly words: Words;
  readonly reading: Reading;
  readonly clause: SaidClause;
  readonly tones: readonly Hit[];
}

/** An act that something in a sentence performs, and the word where that begins. */
export interface ToldAct {
  readonly act: ActId;
  readonly at: number;
}
