export const FINDING_KINDS = [
  'overlap',
  'gap',
  'no-source',
  'stale',
  'same-name',
  'same-item',
  'unknown-country',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** Something in the registry to look at: not always an error (namesakes exist, posts stand vacant). */
export interface Finding {
  readonly kind: FindingKind;
  /** Ids of the people it is about. */
  readonly people: readonly string[];
  readonly message: string;
}
