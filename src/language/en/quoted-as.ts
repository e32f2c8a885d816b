import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import { skipAdverbials } from './adverbials.ts';
import type { Attribution } from './attribution.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import { has, is, isComma, SIGN, WORD } from './words.ts';

const FARTHEST = 30;
const QUOTING = new Set(['quoted', 'cited', 'quotes', 'quoting']);

/** "Yonhap quoted Kim as saying …" and "Kim was quoted (by Yonhap) as saying (by Yonhap) …". */
export function quotedAs(tokens: readonly Token[], end: number): Attribution[] {
  const found: Attribution[] = [];
  for (let i = 0; i + 2 < end; i++) {
    if (!has(tokens[i], SIGN.cue) || !QUOTING.has(tokens[i]?.lower ?? '')) continue;
    const as = asSaying(tokens, i + 1, end);
    if (as === undefined) continue;
    const isPassive = is(tokens[i - 1], WORD.be);
    const last = isPassive ? i - 2 : i - 1;
    const subject = phraseEndingAt(tokens, isComma(tokens[last]) ? last - 1 : last);
    const left = subject.kind === 'phrase' ? subject.phrase : undefined;
    let from = as + 2;
    let by = isPassive && tokens[i + 1]?.lower === 'by' ? { from: i + 2, to: as } : undefined;
    if (tokens[from]?.lower === 'by') {
      by = { from: from + 1, to: carrierEnd(tokens, from + 1, end) };
      from = by.to;
    }
    if (isComma(tokens[from])) from++;
    if (tokens[from]?.lower === 'that') from++;
    const speaker: Phrase | undefined = isPassive ? left : { from: i + 1, to: as };
    const carrier = isPassive ? by : left;
    const said = quotationBefore(tokens, left, from, end) ?? (from < end ? { from, to: end } : undefined);
    if (!said) continue;
    found.push({
      base: 'quote',
      sieve: 'clause',
      cue: { from: i, to: as + 2 },
      speaker,
      addressee: undefined,
      contents: [said],
      inherited: false,
      via: carrier ? [carrier] : [],
    });
  }
  return found;
}

/** `"Q," Orsk was quoted as saying in an interview`: what was said stands before. */
function quotationBefore(
  tokens: readonly Token[],
  subject: Phrase | undefined,
  from: number,
  end: number,
): Phrase | undefined {
  if (!subject || skipAdverbials(tokens, from, end) < end) return undefined;
  let at = subject.from - 1;
  const least = isComma(tokens[at]) ? at - LONGEST_POST : at;
  while (at > least && (tokens[at]?.kind === 'word' || isComma(tokens[at]))) at--;
  return tokens[at]?.kind === 'quotation' ? { from: at, to: at + 1 } : undefined;
}

/** The post before the name: `"Q," | the commander |, Orsk, was quoted as saying`. */
const LONGEST_POST = 8;

function asSaying(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end - 1, from + FARTHEST); i++) {
    if (tokens[i]?.kind === 'quotation') return undefined;
    if (tokens[i]?.lower === 'as' && tokens[i + 1]?.lower === 'saying') return i;
  }
  return undefined;
}

function carrierEnd(tokens: readonly Token[], from: number, end: number): number {
  let to = from;
  for (let i = from; i < Math.min(end, from + LONGEST_CARRIER); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || is(token, CLOSING)) break;
    if (token.capital || NEWS.has(token.lower)) to = i + 1;
  }
  return to;
}

const LONGEST_CARRIER = 8;

/** Words that no name of a carrier has inside: "by the semi-official Vigil news agency | on Friday". */
const CLOSING =
  WORD.relative | WORD.preposition | WORD.modal | WORD.auxiliary | WORD.subjectPronoun | WORD.time;

const NEWS = new Set(['news', 'agency', 'media', 'daily', 'newspaper', 'state', 'television']);
