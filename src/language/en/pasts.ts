import type { Token } from '../token.ts';
import { bitsOf, is, WORD } from './words.ts';

/** Past tenses that do not end in -ed. */
export const PASTS: ReadonlySet<string> = new Set(
  `met held took came went gave made left saw kept began sent spent won lost led ran sat stood paid found brought
  bought built broke chose drew drove fell felt flew got grew heard hit laid lay let meant put rode rose sent set
  shot shut slept sold sought stood struck swept taught thought threw understood wore wrote spoke`
    .trim()
    .split(/\s+/),
);

/** "and | told reporters", "and | has said": the next deed of the same subject. */
export function isPast(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  if (is(token, WORD.auxiliary | WORD.modal | WORD.subjectPronoun)) return token.lower !== 'it';
  if (PASTS.has(token.lower)) return true;
  return token.lower.endsWith('ed') && !isNounPhraseEnd(tokens[at + 1]);
}

/** "and | related threats": the participle describes the noun after it. */
const isNounPhraseEnd = (next: Token | undefined): boolean =>
  next?.kind === 'word' && bitsOf(next) === 0 && !next.capital;
