import type { PloverRoot, ScoredAct } from '../model/act.ts';
import type { Span } from '../model/span.ts';
import type { ScoredTopic } from '../model/topic.ts';

/** A sentence or headline, as the `classify` verb reads it. Spans are UTF-16 code units of `text`. */
export interface SentenceInput {
  readonly text: string;
  readonly title?: string | undefined;
  /** The actor. */
  readonly source?: Span | undefined;
  /** Whom the act is toward. */
  readonly target?: Span | undefined;
}

/** The `classify` verb's answer, without the id. Probabilities are calibrated. */
export interface SentenceAnswer {
  readonly diplomatic: number;
  /** Most likely first. */
  readonly acts: readonly ScoredAct[];
  readonly plover: { readonly id: PloverRoot; readonly p: number };
  /** Most likely first. */
  readonly topics: readonly ScoredTopic[];
  /** One reason a line; only where asked for. */
  readonly why?: readonly string[];
}
