import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';

/** Which pattern found a statement; its measured precision decides how sure we are of it. */
export type Sieve =
  | 'quote-first'
  | 'parenthetical'
  | 'clause-first'
  | 'clause'
  | 'quote'
  | 'infinitive'
  | 'order'
  | 'noun'
  | 'passive'
  | 'owned'
  | 'according'
  | 'colon'
  | 'headline'
  | 'signed'
  | 'document';

/** One act of saying as its sentence has it; phrases are token ranges of that sentence. */
export interface Attribution {
  readonly base: string;
  readonly cue: Phrase;
  readonly sieve: Sieve;
  readonly speaker: Phrase | undefined;
  readonly addressee: Phrase | undefined;
  readonly contents: readonly Phrase[];
  readonly inherited: boolean;
  /** "does not want": what was not wanted or believed. */
  readonly denied?: boolean;
  /** Who carried it, the outer ones of a chain. */
  readonly via: readonly Phrase[];
}

/** Two lists as one, which is the first itself where the second is empty: most are. */
export const joined = (some: readonly Attribution[], more: readonly Attribution[]): readonly Attribution[] =>
  more.length === 0 ? some : [...some, ...more];

/** The last token before the sentence's closing marks, plus one. */
export function endOf(tokens: readonly Token[]): number {
  let end = tokens.length;
  while (end > 0) {
    const token = tokens[end - 1];
    if (token?.kind !== 'mark' || token.text === ']' || token.text === ')') break;
    end--;
  }
  return end;
}
