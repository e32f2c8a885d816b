import type { Destination } from './destination.ts';

/**
 * What a platform renders, in words for the reader: labels, names and times are already text, in one
 * language; nothing is escaped or cut, as each platform has rules of its own for that.
 */
export type Card = AlertCard | PersonCard | ListCard | HelpCard | NoticeCard;

export interface AlertCard {
  readonly kind: 'alert';
  /** "Flash", "Urgent"; absent from what can wait. */
  readonly urgency?: string | undefined;
  /** "Offers dialogue". */
  readonly act: string;
  /** "United States → North Korea"; absent where neither side is known. */
  readonly route?: string | undefined;
  readonly topics: readonly string[];
  readonly speaker: { readonly name: string; readonly position?: string | undefined };
  readonly words: CardWords;
  /** "to reporters in Washington, Tuesday", "via News 1": joined by the platform. */
  readonly circumstances: readonly string[];
  readonly sources: readonly CardSource[];
  /** "2 more speakers in this story". */
  readonly more?: string | undefined;
  readonly links: readonly CardLink[];
  readonly actions: readonly CardAction[];
  readonly mark?: CardMark | undefined;
}

/** A quotation is an exact span of the source; anything else says that it is paraphrase. */
export type CardWords =
  | { readonly kind: 'quotation'; readonly text: string }
  | {
      readonly kind: 'paraphrase';
      readonly label: string;
      readonly text: string;
      /** The sentence it came from. */
      readonly sentence?: string | undefined;
    };

export interface CardSource {
  /** "Yonhap 14:02 KST, first". */
  readonly text: string;
  readonly url?: string | undefined;
}

export interface CardLink {
  readonly label: string;
  readonly url: string;
}

/** A button that runs a command in text form for whoever presses it: "Who?" runs `who sung-kim`. */
export interface CardAction {
  readonly label: string;
  readonly command: string;
}

/** Shown before everything else: "Corrected", "Withdrawn by the wire". */
export interface CardMark {
  readonly kind: 'corrected' | 'retracted';
  readonly label: string;
  readonly note?: string | undefined;
}

export interface PersonCard {
  readonly kind: 'person';
  readonly name: string;
  readonly country?: string | undefined;
  /** In other scripts and spellings. */
  readonly otherNames: readonly string[];
  readonly positions: readonly CardPosition[];
  readonly statementsTitle: string;
  readonly statements: readonly ListRow[];
  /** Namesakes the reader may mean instead: "Kim Song, North Korea's U.N. ambassador". */
  readonly notes: readonly string[];
}

export interface CardPosition {
  readonly title: string;
  /** "2014–2016", "since May 2021". */
  readonly period: string;
  readonly current: boolean;
}

export interface ListCard {
  readonly kind: 'list';
  readonly title: string;
  readonly rows: readonly ListRow[];
  /** Said instead of the rows where there are none. */
  readonly empty: string;
  readonly note?: string | undefined;
}

export interface ListRow {
  /** What the reader calls the row by: a subscription's number. */
  readonly label?: string | undefined;
  readonly text: string;
  readonly detail?: string | undefined;
  readonly url?: string | undefined;
}

export interface HelpCard {
  readonly kind: 'help';
  readonly title: string;
  readonly intro: string;
  readonly commands: readonly { readonly usage: string; readonly description: string }[];
  readonly examples: readonly string[];
}

export interface NoticeCard {
  readonly kind: 'notice';
  readonly tone: 'done' | 'problem';
  readonly text: string;
  /** The channel or thread that it is about. */
  readonly place?: Destination | undefined;
  /** What the asker may have meant, nearest first: words to type. */
  readonly nearest: readonly string[];
  readonly hint?: string | undefined;
}
