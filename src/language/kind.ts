import type { Span } from '../model/span.ts';
import type { StatementKind } from '../model/statement.ts';

/** Of a statement's letters so many must stand between marks for it to be direct. */
const MOSTLY_QUOTED = 0.8;

/** `direct` where nearly all is verbatim, `mixed` where some is. */
export function kindOf(body: string, segments: readonly Span[], quotes: readonly Span[]): StatementKind {
  if (quotes.length === 0) return 'indirect';
  const said = letters(body, segments);
  return said > 0 && letters(body, quotes) / said >= MOSTLY_QUOTED ? 'direct' : 'mixed';
}

function letters(body: string, spans: readonly Span[]): number {
  let count = 0;
  for (const [start, end] of spans) {
    for (let i = start; i < end; i++) if (body.charCodeAt(i) > 47) count++;
  }
  return count;
}
