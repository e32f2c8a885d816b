import type { ScoredAct } from './act.ts';
import type { Party } from './party.ts';
import type { Span } from './span.ts';
import type { ScoredTopic } from './topic.ts';

export type StatementKind = 'direct' | 'mixed' | 'indirect';

/** One act of saying as `language` finds it: who said what to whom, not yet what it does. */
export interface Utterance {
  readonly kind: StatementKind;
  /** What was said, without the outer quotation marks; several where the text splits it. */
  readonly segments: readonly Span[];
  /** The verbatim parts: all that stands between the marks. */
  readonly quotes: readonly Span[];
  /** "said", "according to"; null where the speaker is inherited. */
  readonly cue: Span | null;
  readonly speaker: Party;
  readonly addressee: Party | null;
  /** Who carried it: Yonhap, KCNA, a spokesperson. */
  readonly via: readonly Party[];
  readonly medium: string | null;
  readonly venue: string | null;
  /** ISO date, resolved against the article's own. */
  readonly saidOn: string | null;
  readonly negated: boolean;
  readonly conditional: boolean;
  /** That this was said, and by this speaker: of those at 0.9 or more, nine in ten are right. */
  readonly p: number;
}

/** An utterance with its reading: the acts it performs, its topics, and the states behind it. */
export interface Statement extends Utterance {
  readonly from: string | null;
  readonly to: readonly string[];
  /** Most likely first. */
  readonly acts: readonly ScoredAct[];
  readonly topics: readonly ScoredTopic[];
  /** Probability that this is a diplomatic statement at all. */
  readonly diplomatic: number;
  /** Of the speaker's post that day, 0 (none known) to 1 (a head of state or government). */
  readonly rank: number;
}
