import type { Phrase } from './06-subjects.ts';

/** What stands after a verb of saying: where it begins, and to whom it was said. */
export interface After {
  readonly kind: 'clause' | 'infinitive' | 'order' | 'noun' | 'quote' | 'colon';
  readonly from: number;
  readonly addressee: Phrase | undefined;
  /** Where whom it judges begins, which belongs to it: "criticised | Seoul for lying". */
  readonly object?: number;
}
