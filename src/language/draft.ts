import type { Span } from '../model/span.ts';

/** A statement while it is being put together: spans of the body, speakers not yet resolved. */
export interface Draft {
  readonly paragraph: number;
  /** Index among the article's sentences. */
  readonly sentence: number;
  readonly sieve: string;
  readonly base: string;
  readonly cue: Span | undefined;
  readonly mention: Span | undefined;
  readonly addressee: Span | undefined;
  readonly segments: Span[];
  readonly quotes: Span[];
  /** Whose words these are where the text names nobody: the statement they follow. */
  readonly follows: Draft | undefined;
  readonly via: Span[];
  /** What the speaker does not want or believe. */
  readonly denied?: boolean;
  readonly day: Span | undefined;
  readonly medium: Span | undefined;
  readonly venue: Span | undefined;
}
