import { isSpace } from './letters.ts';
import type { Quotation, Token } from './token.ts';

/** A quotation with the tokens of its marks; `close` is the first token after it where no mark closes it. */
export interface PairedMarks {
  readonly open: number;
  readonly close: number;
  readonly quotation: Quotation;
}

export interface Paragraph {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The paragraph before left a quotation open. */
  readonly resumes: boolean;
  /** The next paragraph begins with an opening mark. */
  readonly goesOn: boolean;
}

export function paired(
  { text, tokens, resumes }: Paragraph,
  open: number,
  close: number,
  ending: Quotation['ending'],
): PairedMarks {
  const first = tokens[open];
  const last = tokens[ending === 'closed' ? close : close - 1];
  const start = first?.end ?? 0;
  const end = (ending === 'closed' ? last?.start : last?.end) ?? start;
  const inner = [start + leadingSpace(text, start, end), Math.max(start, end)] as const;
  const outer = [first?.start ?? 0, last?.end ?? end] as const;
  const quotation = { inner, outer, last: text.charAt(inner[1] - 1), ending, resumes: resumes && open === 0 };
  return { open, close, quotation };
}

function leadingSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at - start;
}
