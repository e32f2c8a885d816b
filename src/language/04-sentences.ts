import type { PairedMarks } from './paired-marks.ts';
import { type Sentence, Token } from './token.ts';
import { type Spelling, Word } from './word.ts';

export interface SentenceRules {
  /** Whether a sentence may begin with this token after an abbreviation's full stop ("U.S. The"). */
  begins(tokens: readonly Token[], at: number): boolean;
  /** Whether the words after a quotation that ends in "?" (an open end) or "." still belong to it: `"Why?" Noh asked.` */
  attributes(tokens: readonly Token[], at: number, isOpen: boolean): boolean;
}

/** The tokens with every outermost quotation as one token: what is inside cannot be mistaken for narration. */
export function collapse(tokens: readonly Token[], pairs: readonly PairedMarks[]): readonly Token[] {
  if (pairs.length === 0) return tokens;
  const out: Token[] = [];
  let at = 0;
  for (const { open, close, quotation } of pairs) {
    for (; at < open; at++) push(out, tokens[at]);
    const [start, end] = quotation.outer;
    const word = tokens[open + 1]?.capital ? CAPITAL_QUOTATION : QUOTATION;
    out.push(new Token(word, start, end, word.classes, quotation));
    at = quotation.ending === 'closed' ? close + 1 : close;
  }
  for (; at < tokens.length; at++) push(out, tokens[at]);
  return out;
}

const MARKS: Spelling = { kind: 'quotation', text: '""', lower: '""', capital: false };
const QUOTATION = new Word(MARKS, 0);
const CAPITAL_QUOTATION = new Word({ ...MARKS, capital: true }, 0);

/** Tokens after which a sentence is cut, so that what is quadratic in a sentence stays linear in a text. */
const LONGEST = 250;

/** Sentences of a paragraph of collapsed tokens. */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  paragraph: number,
  rules: SentenceRules,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i - from < LONGEST && !endsSentence(text, tokens, i, rules)) continue;
    let to = i + 1;
    while (isCloser(tokens[to])) to++;
    sentences.push(sentenceOf(tokens.slice(from, to), paragraph));
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) sentences.push(sentenceOf(tokens.slice(from), paragraph));
  return sentences;
}

export function sentenceOf(tokens: readonly Token[], paragraph: number): Sentence {
  let classes = 0;
  for (const token of tokens) classes |= token.classes;
  return { tokens, classes, paragraph };
}

function endsSentence(text: string, tokens: readonly Token[], i: number, rules: SentenceRules): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next) return token !== undefined && next === undefined;
  if (token.kind === 'quotation') {
    return quotationEnds(text, token, next) && !rules.attributes(tokens, i + 1, isOpen(text, token));
  }
  if (token.kind === 'mark') return ENDS.has(token.text) && startsAfresh(next);
  return text.charCodeAt(token.end - 1) === STOP && startsAfresh(next) && rules.begins(tokens, i + 1);
}

const STOP = 0x2e;
const ENDS = new Set(['.', '?', '!', '…', '...', '。']);

const isCloser = (token: Token | undefined): boolean => token?.text === ')' || token?.text === ']';

/** A comma or a lower-case word never begins a sentence. */
const startsAfresh = (next: Token): boolean =>
  next.capital ||
  next.kind === 'quotation' ||
  next.kind === 'number' ||
  (next.kind === 'mark' && OPENERS.has(next.text));

const OPENERS = new Set(['(', '[', '—', '–', '--', '―', '*', '•']);

function quotationEnds(text: string, { quotation }: Token, next: Token): boolean {
  const ends = END_CHARACTERS.has(lastCharacter(text, quotation?.inner[1] ?? 0));
  return ends && (next.capital || next.kind === 'quotation' || next.kind === 'number');
}

const END_CHARACTERS = new Set(['.', '?', '!', '…']);

/** Ends as direct speech does before its speaker is named, too. */
const isOpen = (text: string, { quotation }: Token): boolean =>
  lastCharacter(text, quotation?.inner[1] ?? 0) !== '.';

/** The last character of a quotation, but for the closing mark of one inside it. */
function lastCharacter(text: string, end: number): string {
  const last = text.charAt(end - 1);
  return last === '’' || last === "'" || last === '”' ? text.charAt(end - 2) : last;
}

function push(out: Token[], token: Token | undefined): void {
  if (token) out.push(token);
}
