import { isSpace } from './letters.ts';
import { type PairedMarks, type Paragraph, paired } from './paired-marks.ts';
import { pairSingleMarks } from './single-marks.ts';
import type { Quotation, Token } from './token.ts';

export interface QuotationRules {
  /** Whether the narrator speaks again after this comma: where an open quotation is cut. */
  narrates(tokens: readonly Token[], comma: number): boolean;
}

/**
 * Pairs a paragraph's quotation marks: outermost ones only, curly, straight and single. One that is
 * never closed goes on in the next paragraph where that begins with a mark; otherwise it is cut at
 * its sentence's end, so that no narration is swallowed.
 */
export function pairQuotations(paragraph: Paragraph, rules: QuotationRules): PairedMarks[] {
  if (!paragraph.tokens.some(isQuotationMark)) return [];
  const pairs = pairDoubleMarks(paragraph, rules);
  return pairSingleMarks(paragraph, pairs);
}

function pairDoubleMarks(paragraph: Paragraph, rules: QuotationRules): PairedMarks[] {
  const { tokens } = paragraph;
  const pairs: PairedMarks[] = [];
  const open: number[] = [];
  const balanced = isBalanced(tokens);
  const finish = (from: number, to: number, ending: Quotation['ending']): void => {
    pairs.push(paired(paragraph, from, to, ending));
    open.length = 0;
  };
  for (let i = 0; i < tokens.length; i++) {
    const role = doubleRole(paragraph.text, tokens[i]);
    if (role === 'none') continue;
    const first = open[0];
    if (first === undefined) {
      if (role !== 'close') open.push(i);
    } else if (role === 'close' || role === 'either') {
      open.pop();
      if (open.length === 0) finish(first, i, 'closed');
    } else if (balanced) open.push(i);
    else {
      finish(first, cutOf(tokens, first, i, rules), 'repaired');
      open.push(i);
    }
  }
  const first = open[0];
  if (first === undefined) return pairs;
  if (paragraph.goesOn) finish(first, tokens.length, 'continued');
  else finish(first, cutOf(tokens, first, tokens.length, rules), 'repaired');
  return pairs;
}

const isQuotationMark = ({ kind, text }: Token): boolean => kind === 'mark' && QUOTATION_MARKS.has(text);

const QUOTATION_MARKS = new Set(['”', '»', '“', '„', '«', '``', '"', "''", '＂', "'", '‘']);

type Role = 'open' | 'close' | 'either' | 'none';

/** What a double mark does, by its glyph, or where that does not tell, by the space around it. */
export function doubleRole(text: string, token: Token | undefined): Role {
  if (token?.kind !== 'mark') return 'none';
  switch (token.text) {
    case '”':
      return isCloserOutside(text, token) ? 'either' : 'close';
    case '»':
      return 'close';
    case '“':
    case '„':
    case '«':
    case '``':
      return spaceBefore(text, token) ? 'open' : curlyOpenerInside(text, token);
    case '"':
    case "''":
    case '＂':
      return straightRole(text, token);
    default:
      return 'none';
  }
}

/** A closing glyph that begins a paragraph or a word: it can only open. */
function isCloserOutside(text: string, token: Token): boolean {
  const before = text.charAt(token.start - 1);
  return before === '' || before === '\n' || (spaceBefore(text, token) && !spaceAfter(text, token));
}

/** “the best in the world“: an opening glyph set where only a closing one can stand. */
const curlyOpenerInside = (text: string, token: Token): Role => (spaceAfter(text, token) ? 'either' : 'open');

function straightRole(text: string, token: Token): Role {
  const before = spaceBefore(text, token);
  const after = spaceAfter(text, token);
  if (before === after) return 'either';
  return before ? 'open' : 'either';
}

const OPENING = new Set(['\u202a', '(', '[', '—', '–', '-', '/', '‘', "'", '“']);

function spaceBefore(text: string, { start }: Token): boolean {
  return start === 0 || isSpace(text.charCodeAt(start - 1)) || OPENING.has(text.charAt(start - 1));
}

const spaceAfter = (text: string, { end }: Token): boolean =>
  end >= text.length || isSpace(text.charCodeAt(end));

function isBalanced(tokens: readonly Token[]): boolean {
  let opening = 0;
  let closing = 0;
  for (const { kind, text } of tokens) {
    if (kind !== 'mark') continue;
    if (text === '“') opening++;
    else if (text === '”') closing++;
  }
  return opening > 0 && opening === closing;
}

const LONGEST_CUT = 400;

/** Where a quotation that nobody closed ends: before the narrator goes on, or with its sentence. */
function cutOf(tokens: readonly Token[], open: number, limit: number, rules: QuotationRules): number {
  const last = Math.min(limit, open + LONGEST_CUT);
  for (let i = open + 1; i < last; i++) {
    const text = tokens[i]?.text;
    if (text === '.' || text === '?' || text === '!') return i + 1;
    if (text === ',' && rules.narrates(tokens, i)) return i + 1;
  }
  return last;
}
