import type { Span } from '../model/span.ts';
import { isSpace } from './letters.ts';

/** The paragraphs of a body, without the white space at their edges; empty ones are none. */
export function paragraphsOf(body: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  while (from < body.length) {
    const newline = body.indexOf('\n', from);
    const to = newline < 0 ? body.length : newline;
    const span = trimmed(body, from, to);
    if (span[0] < span[1]) found.push(span);
    from = to + 1;
  }
  return found;
}

export function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return [start, end];
}
