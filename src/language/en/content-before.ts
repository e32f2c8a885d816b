import type { Token } from '../token.ts';
import type { Cue } from './05-cues.ts';
import type { Phrase } from './06-subjects.ts';
import { bitsOf, is, isComma, isDash, tokenBefore, WORD } from './words.ts';

/** What a sentence has said before it names the speaker: `A, Kim said`. */
export type Before =
  /** Nothing but quotations. */
  | { readonly kind: 'quotation'; readonly phrase: Phrase }
  /** A clause that ends in a quotation. */
  | { readonly kind: 'mixed'; readonly phrase: Phrase; readonly leads: boolean }
  | { readonly kind: 'clause'; readonly phrase: Phrase }
  /** "In Seoul, …": it only leads in. */
  | { readonly kind: 'lead'; readonly phrase: Phrase };

const LEADS = new Set([
  'but',
  'and',
  'so',
  'yet',
  'or',
  'however',
  'still',
  'meanwhile',
  'also',
  'then',
  'plus',
  'instead',
]);

export function contentBefore(tokens: readonly Token[], subjectStart: number, cue: Cue): Before | undefined {
  const last = tokenBefore(tokens, subjectStart);
  if (!separates(last)) return undefined;
  const to = last?.kind === 'quotation' ? subjectStart : subjectStart - 1;
  const from = clauseStart(tokens, to);
  const phrase = { from, to };
  if (from >= to) return to > 0 && isComma(last) ? { kind: 'lead', phrase } : undefined;
  if (isAllQuoted(tokens, from, to)) return { kind: 'quotation', phrase };
  const leads = isAdverbialLead(tokens, from, to);
  if (tokens[to - 1]?.kind === 'quotation')
    return last?.kind === 'quotation' && !isPunctuated(last) ? undefined : { kind: 'mixed', phrase, leads };
  if (leads) return { kind: 'lead', phrase };
  const isFinding = cue.takes.has('that') && tokens[cue.to]?.kind !== 'word';
  if (!(cue.takes.has('clause') || cue.takes.has('hearer') || isFinding)) return undefined;
  if (to - from < 2 && !isComma(tokens[cue.to])) return undefined;
  return { kind: 'clause', phrase };
}

const separates = (token: Token | undefined): boolean =>
  isComma(token) ||
  isDash(token) ||
  token?.kind === 'quotation' ||
  token?.text === '?' ||
  token?.text === '!';

/** `its "dry well" offer came`: without a mark at its end the quotation only describes what comes next. */
const isPunctuated = ({ quotation }: Token): boolean => /[^\p{L}\p{N}]/u.test(quotation?.last ?? '');

/** After the last semicolon, and without "But" and the like. */
function clauseStart(tokens: readonly Token[], to: number): number {
  let from = to;
  while (from > 0 && tokens[from - 1]?.text !== ';' && !opensQuotation(tokens, from)) from--;
  while (from < to && (LEADS.has(tokens[from]?.lower ?? '') || isComma(tokens[from]) || isDash(tokens[from])))
    from++;
  return from;
}

/** `Orsk is blunt: | "Q," she says` */
const opensQuotation = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'quotation' && tokens[at - 1]?.text === ':';

function isAllQuoted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'quotation' && token?.kind !== 'mark') return false;
  }
  return true;
}

/** "In Seoul," "On Monday," "Speaking to reporters,": they lead in, they are not what was said. */
function isAdverbialLead(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  const bits = bitsOf(first);
  if (bits === 0 && (first?.lower.endsWith('ing') || first?.lower === 'asked')) return true;
  if (bits & WORD.subordinator && !(bits & WORD.preposition)) return LEADING.has(first?.lower ?? '');
  if (!(bits & (WORD.preposition | WORD.time | WORD.adverb)) && !isSpanOfTime(tokens, from)) return false;
  for (let i = from + 1; i < to; i++) {
    if (is(tokens[i], WORD.modal | WORD.auxiliary) && !is(tokens[i - 1], WORD.relative)) return false;
  }
  return true;
}

const LEADING = new Set(['when', 'while']);

/** "Six months ago", "Last week". */
const isSpanOfTime = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.lower === 'last' ||
  is(tokens[from + 1], WORD.time) ||
  tokens[from + 2]?.lower === 'ago' ||
  tokens[from + 2]?.lower === 'later';
