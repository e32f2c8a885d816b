/** A subject a desk subscribes to. Topics are configuration: ids are open, not a closed type. */
export interface Topic {
  readonly id: string;
  readonly label: { readonly en: string; readonly ko?: string };
  readonly description: string;
}

export interface ScoredTopic {
  readonly id: string;
  readonly p: number;
}
