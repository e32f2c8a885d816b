import type { Token } from '../token.ts';

/** Words in quotation marks amid narration, without anybody saying them: names, titles, irony. */
export function isScareQuote(tokens: readonly Token[], token: Token): boolean {
  return tokens.length > 0 && token.kind === 'quotation';
}
