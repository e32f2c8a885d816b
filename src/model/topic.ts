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

/** A topic with what finds it in a text: one block of config/topics.yaml, which explains the terms. */
export interface TopicRule extends Topic {
  readonly terms: readonly string[];
  readonly exclusions: readonly string[];
  readonly examples: { readonly matches: readonly string[]; readonly misses: readonly string[] };
}
