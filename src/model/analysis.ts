import type { Statement, Utterance } from './statement.ts';
import type { ScoredTopic } from './topic.ts';

/** What `language` makes of an article. */
export interface Extraction {
  readonly lang: string;
  readonly utterances: readonly Utterance[];
}

/** The `extract` verb's answer, without the id. */
export interface Analysis {
  readonly lang: string;
  readonly diplomatic: number;
  readonly topics: readonly ScoredTopic[];
  readonly statements: readonly Statement[];
}
