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
