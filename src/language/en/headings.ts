import type { Quotation } from '../token.ts';

/** In characters. */
const LONGEST = 48;
const MOST_MARKS = 4;

/** A paragraph of a few words between single marks, or in capitals: a headline within the story. */
export function isHeading(body: string, { inner, outer }: Quotation): boolean {
  const words = body.slice(...inner);
  if (words.length >= LONGEST) return false;
  const mark = body.charAt(outer[0]);
  const isSingle = mark === "'" || mark === '‘';
  return words === words.toUpperCase() || (isSingle && !goesOn(body, outer[1]));
}

/** More than marks follow in the paragraph. */
function goesOn(body: string, end: number): boolean {
  const newline = body.indexOf('\n', end);
  return body.slice(end, newline < 0 ? undefined : newline).trim().length > MOST_MARKS;
}
