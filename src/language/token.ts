import type { Span } from '../model/span.ts';

/** A pair of quotation marks and what stands between them. */
export interface Quotation {
  /** Between the marks. */
  readonly inner: Span;
  /** With the marks that are there. */
  readonly outer: Span;
  /** The last character between the marks. */
  readonly last: string;
  /** `continued`: left open for the next paragraph to take up; `repaired`: never closed, and cut. */
  readonly ending: 'closed' | 'continued' | 'repaired';
  /** Takes up the quotation that the paragraph before left open. */
  readonly resumes: boolean;
}

export type TokenKind = 'word' | 'number' | 'mark' | 'quotation';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Only of a `quotation`: the whole of it stands as one token. */
  readonly quotation: Quotation | undefined;
}

/** Tokens `[from, to)` of a paragraph, quotations standing as one token each. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly paragraph: number;
}
