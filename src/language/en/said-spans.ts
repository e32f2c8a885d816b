import type { Span } from '../../model/span.ts';
import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import { endOf } from './attribution.ts';

export const innerOf = ({ quotation }: Token): Span[] =>
  quotation && quotation.inner[0] < quotation.inner[1] ? [quotation.inner] : [];

export function quotationsIn(tokens: readonly Token[], contents: readonly Phrase[]): Token[] {
  const found: Token[] = [];
  for (const { from, to } of contents)
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token?.kind === 'quotation') found.push(token);
    }
  return found;
}

export function spanOf(tokens: readonly Token[], { from, to }: Phrase): Span {
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
}

/** The words of a content: quotation marks at its edges, and punctuation after it, are not said. */
export function segmentOf(tokens: readonly Token[], { from, to }: Phrase): Span {
  const limit = Math.min(to, endOf(tokens));
  let last = Math.max(limit, from + 1) - 1;
  while (last > from && tokens[last]?.kind === 'mark' && tokens[last]?.text !== ']') last--;
  const first = tokens[from];
  const final = tokens[last];
  return [first?.quotation?.inner[0] ?? first?.start ?? 0, final?.quotation?.inner[1] ?? final?.end ?? 0];
}
