import type { Span } from '../model/span.ts';
import { KIND, type Word, type WordKind } from './word.ts';

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

/** A word where it stands. What is true of the word wherever it stands is the `word`'s, and shared. */
export class Token {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  /** The word's, at hand: they are asked more often than anything else, and no word is read for them. */
  readonly classes: number;
  /** Only of a `quotation`: the whole of it stands as one token. */
  readonly quotation: Quotation | undefined;

  constructor(
    word: Word,
    start: number,
    end: number,
    classes: number = word.classes,
    quotation: Quotation | undefined = undefined,
  ) {
    this.word = word;
    this.start = start;
    this.end = end;
    this.classes = classes;
    this.quotation = quotation;
  }

  get kind(): WordKind {
    if (this.classes & KIND.mark) return 'mark';
    if (this.classes & KIND.quotation) return 'quotation';
    return this.classes & KIND.number ? 'number' : 'word';
  }

  get text(): string {
    return this.word.text;
  }

  /** In lower case, with straight apostrophes. */
  get lower(): string {
    return this.word.lower;
  }

  /** Begins with a capital letter. */
  get capital(): boolean {
    return this.word.capital;
  }

  /** As names are compared: folded, without the "'s" of a possessive. */
  get name(): string {
    return this.word.name;
  }
}

export const QUOTED = KIND.quotation;

/** Tokens `[from, to)` of a paragraph, quotations standing as one token each. */
export interface Sentence {
  readonly tokens: readonly Token[];
  /** Those of its tokens together: what none of them has need not be looked for. */
  readonly classes: number;
  readonly paragraph: number;
}
