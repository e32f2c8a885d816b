import { nameWord } from '../people/resolve-names.ts';
import { isDigit, isOfWord, isPlainCapital } from './letters.ts';

export type WordKind = 'word' | 'number' | 'mark' | 'quotation';

/** The letters of a word, and what they are. */
export interface Spelling {
  readonly kind: WordKind;
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

/** What a token is, as bits above those of a language's classes; a word has none of them. */
export const KIND: Readonly<Record<WordKind, number>> = {
  word: 0,
  number: 1 << 28,
  mark: 1 << 29,
  quotation: 1 << 30,
};

/** The classes that a language puts a word in, as bits below 28. */
export type Classify = (spelling: Spelling) => number;

/** A word, number or mark as texts write it, with what is true of it wherever it stands. */
export class Word implements Spelling {
  readonly kind: WordKind;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** Of the language, and the kind. */
  readonly classes: number;
  #name: string | undefined;

  constructor({ kind, text, lower, capital }: Spelling, classes: number) {
    this.kind = kind;
    this.text = text;
    this.lower = lower;
    this.capital = capital;
    this.classes = classes | KIND[kind];
  }

  /** As names are compared; made when first asked for. */
  get name(): string {
    this.#name ??= nameWord(this.text);
    return this.#name;
  }
}

/** @param text as the lexer cuts it */
export function readWord(text: string, classify: Classify): Word {
  const spelling = spellingOf(text);
  return new Word(spelling, classify(spelling));
}

function spellingOf(text: string): Spelling {
  const first = text.charCodeAt(0);
  if (!isOfWord(first)) return { kind: 'mark', text, lower: text, capital: false };
  return { kind: isDigit(first) ? 'number' : 'word', text, lower: lowerOf(text), capital: isCapital(text) };
}

function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return isPlainCapital(code);
  const first = text.slice(0, 1);
  return first !== first.toLowerCase();
}
