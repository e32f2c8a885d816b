import { isSpace } from './letters.ts';
import { type PairedMarks, type Paragraph, paired } from './paired-marks.ts';
import type { Token } from './token.ts';

const FARTHEST = 400;

/**
 * Adds the quotations between single marks that stand outside the double ones. A mark opens after a
 * space or bracket and closes before a space or punctuation; between letters it is an apostrophe.
 */
export function pairSingleMarks(paragraph: Paragraph, doubles: readonly PairedMarks[]): PairedMarks[] {
  const { tokens, text } = paragraph;
  const all: PairedMarks[] = [];
  let next = 0;
  let searchedTo = 0;
  for (let i = 0; i < tokens.length; i++) {
    const double = doubles[next];
    if (double && i >= double.open) {
      all.push(double);
      i = double.quotation.ending === 'closed' ? double.close : double.close - 1;
      next++;
      continue;
    }
    if (i < searchedTo || !opens(text, tokens[i])) continue;
    const limit = Math.min(double?.open ?? tokens.length, i + FARTHEST);
    const close = closingMark(text, tokens, i, limit);
    if (close === undefined) {
      searchedTo = limit;
      continue;
    }
    all.push(paired(paragraph, i, close, 'closed'));
    i = close;
  }
  return all;
}

/** The first closing mark after punctuation; else the first at all, which may be a plural's apostrophe. */
function closingMark(
  text: string,
  tokens: readonly Token[],
  open: number,
  limit: number,
): number | undefined {
  let plain: number | undefined;
  for (let i = open + 1; i < limit; i++) {
    if (!closes(text, tokens[i])) continue;
    const before = tokens[i - 1];
    if (before?.kind === 'mark') return i;
    if (!before?.lower.endsWith('s')) return plain ?? i;
    plain ??= i;
  }
  return plain;
}

const isSingle = (token: Token | undefined): token is Token =>
  token?.kind === 'mark' && (token.text === "'" || token.text === '‘' || token.text === '’');

function opens(text: string, token: Token | undefined): boolean {
  if (!isSingle(token) || token.text === '’') return false;
  const before = text.charCodeAt(token.start - 1);
  const after = text.charCodeAt(token.end);
  const isDecade = after >= 48 && after <= 57;
  return (
    (token.start === 0 || isSpace(before) || before === 0x28 || before === 0x2014) &&
    !isSpace(after) &&
    !isDecade
  );
}

function closes(text: string, token: Token | undefined): boolean {
  if (!isSingle(token) || token.text === '‘') return false;
  return !isSpace(text.charCodeAt(token.start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(token.end));
}
