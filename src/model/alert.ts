import type { ActId } from './act.ts';
import type { Priority } from './priority.ts';

/** A statement with all that a reader is told of it; what a post, a row of `latest`, or a page is made from. */
export interface Alert {
  /** What its readers call the statement by: `why 12`. */
  readonly number: number;
  readonly storyId: string;
  readonly act: ActId;
  readonly priority: Priority;
  /** ISO 3166-1 alpha-2, or EU, UN. */
  readonly from?: string | undefined;
  readonly to: readonly string[];
  /** Topics' ids, most likely first. */
  readonly topics: readonly string[];
  readonly speaker: AlertSpeaker;
  readonly words: AlertWords;
  /** As the text has it: "reporters". */
  readonly addressee?: string | undefined;
  readonly venue?: string | undefined;
  readonly medium?: string | undefined;
  /** ISO date. */
  readonly saidOn?: string | undefined;
  /** Who carried it: "News 1". */
  readonly via: readonly string[];
  /** Oldest first; the first reported it first. Never empty. */
  readonly sources: readonly [AlertSource, ...AlertSource[]];
  /** How many others are quoted in the story. */
  readonly otherSpeakers: number;
  readonly mark?: AlertMark | undefined;
}

export interface AlertSpeaker {
  /** The registry's name, or the mention in the text. */
  readonly name: string;
  readonly personId?: string | undefined;
  /** On the day of the statement. */
  readonly position?: string | undefined;
}

export type AlertWords =
  /** Exact spans of the stored source; several where the text splits the quotation. */
  | { readonly kind: 'quotation'; readonly parts: readonly string[] }
  | { readonly kind: 'paraphrase'; readonly text: string; readonly sentence?: string | undefined };

export interface AlertSource {
  /** The wire's name: "Yonhap". */
  readonly wire: string;
  /** Epoch ms when the wire published it. */
  readonly at: number;
  readonly url?: string | undefined;
}

export interface AlertMark {
  readonly kind: 'corrected' | 'retracted';
  /** What the wire says of it. */
  readonly note?: string | undefined;
}
