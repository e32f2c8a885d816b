import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import { type Attribution, endOf } from './attribution.ts';
import { bitsOf, isComma, isDash, isName, WORD } from './words.ts';

const LONGEST_NAME = 14;
const MOST_HEAD = 8;

/** `"History will judge us." — Lena Orsk`: words, a dash, and whose they are. */
export function signedQuotation(tokens: readonly Token[], end: number): Attribution[] {
  if (tokens[0]?.kind !== 'quotation') return [];
  const dash = tokens.slice(0, 4).findIndex(isDash);
  if (dash < 1 || !isName(tokens[dash + 1])) return [];
  if (end - dash > LONGEST_NAME || tokens.slice(dash + 1, end).some(isVerbal)) return [];
  let to = dash + 1;
  while (to < end && !isComma(tokens[to])) to++;
  return [
    {
      base: '',
      sieve: 'signed',
      cue: { from: dash, to: dash + 1 },
      speaker: { from: dash + 1, to },
      addressee: undefined,
      contents: [{ from: 0, to: 1 }],
      inherited: false,
      via: [],
    },
  ];
}

/** "- Lena Orsk, mayor": a paragraph that says no more than whose the words before it are. */
export function signature(tokens: readonly Token[]): Phrase | undefined {
  const end = endOf(tokens);
  if (!isDash(tokens[0]) || !isName(tokens[1]) || end > LONGEST_NAME) return undefined;
  const comma = tokens.findIndex(isComma);
  const to = comma < 0 ? end : comma;
  return tokens.slice(1, to).some(isVerbal) ? undefined : { from: 1, to };
}

/** `Orsk: talks possible`: a headline, or the line before a quotation. */
export function colonAttribution(tokens: readonly Token[], end: number, isHeadline: boolean): Attribution[] {
  if (tokens[0]?.kind !== 'word' || !tokens[0].capital) return [];
  const colon = tokens.slice(0, MOST_HEAD + 1).findIndex(({ kind, text }) => kind === 'mark' && text === ':');
  if (colon < 1 || colon + 1 >= end) return [];
  const head = tokens.slice(0, colon);
  if (head.some((token) => isVerbal(token) || (token.kind === 'mark' && !isComma(token)))) return [];
  const isQuoted = tokens[colon + 1]?.kind === 'quotation';
  if (!isQuoted && !(isHeadline && colon <= 4)) return [];
  return [
    {
      base: '',
      sieve: 'headline',
      cue: { from: colon, to: colon + 1 },
      speaker: { from: 0, to: colon },
      addressee: undefined,
      contents: [{ from: colon + 1, to: isQuoted ? colon + 2 : end }],
      inherited: false,
      via: [],
    },
  ];
}

const isVerbal = (token: Token): boolean =>
  token.kind === 'quotation' ||
  (bitsOf(token) & (WORD.modal | WORD.auxiliary | WORD.relative | WORD.subjectPronoun)) !== 0;
