import type { Token } from './token.ts';

const LONGEST = 40;

/** The tokens without what stands in round brackets: "(D-Va.)" is no part of any phrase. Quotations stay. */
export function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(opens)) return tokens;
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const close = opens(token) ? closingBracket(tokens, i) : undefined;
    if (close === undefined) out.push(token);
    else i = close;
  }
  return out;
}

const opens = ({ kind, text }: Token): boolean => kind === 'mark' && text === '(';

function closingBracket(tokens: readonly Token[], open: number): number | undefined {
  const limit = Math.min(tokens.length, open + LONGEST);
  for (let i = open + 1; i < limit; i++) {
    const token = tokens[i];
    if (token?.kind === 'quotation' || token?.text === '(') return undefined;
    if (token?.text === ')') return i;
  }
  return undefined;
}
