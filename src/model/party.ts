import type { Span } from './span.ts';

export type PartyKind = 'person' | 'office' | 'institution' | 'government' | 'group' | 'anonymous';

/** Someone who speaks, is spoken to, or carries what was said. Absent fields are null, as in the contract. */
export interface Party {
  /** Where the text names them; null where it does not. */
  readonly mention: Span | null;
  readonly text: string | null;
  readonly kind: PartyKind;
  /** Registry id, only where it was safe to choose one. */
  readonly id: string | null;
  /** Registry ids of a plural: "the two sides", "both envoys". */
  readonly members: readonly string[];
  /** ISO 3166-1 alpha-2, or EU, UN. */
  readonly country: string | null;
  /** Confidence in `id`, 0 to 1. */
  readonly p: number;
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly id: string;
  readonly p: number;
}
