import type { Span } from '../model/span.ts';
import type { Words } from './words.ts';

/** The words `[from, to)` that a span of the text touches; undefined where it touches none. */
export function wordSpan({ start, end }: Words, span: Span | undefined): Span | undefined {
  if (!span) return undefined;
  let from = -1;
  let to = -1;
  for (let at = 0; at < start.length; at++) {
    if ((end[at] ?? 0) <= span[0] || (start[at] ?? 0) >= span[1]) continue;
    if (from < 0) from = at;
    to = at + 1;
  }
  return from < 0 ? undefined : [from, to];
}
