import { isDigit, isOfWord, isPlainCapital, isPlainLetter, isSpace } from './letters.ts';
import type { Token } from './token.ts';
import type { WordTable } from './word-table.ts';

/** What a language tells the lexer. */
export interface LexerRules {
  /** Words in lower case, without their full stop, that keep it: "gen", "sept". */
  readonly abbreviations: ReadonlySet<string>;
  readonly words: WordTable;
}

/** Tokens of `text[start, end)`; white space is none. One pass, no look-back. */
export function lex(text: string, start: number, end: number, rules: LexerRules): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const stop = isOfWord(code) ? wordEnd(text, at, end, rules) : markEnd(text, at, end);
    tokens.push(rules.words.tokenAt(text, at, stop));
    at = stop;
  }
  return tokens;
}

/**
 * Letters and digits with what joins them: "Jae-won", "Seoul's", "1.5", "U.S.", "Korea-U.S.", "Gen." Initials take the
 * full stop after them; the pronoun "I" and the network "X" do not.
 */
function wordEnd(text: string, start: number, limit: number, rules: LexerRules): number {
  /** Where the part after the last hyphen begins. */
  let part = start;
  let at = runEnd(text, start, limit);
  if (at === limit || isSpace(text.charCodeAt(at))) return at;
  let initials = at === start + 1 && isPlainLetter(text.charCodeAt(start));
  while (at < limit && joins(text, at, limit, initials)) {
    const from = at + 1;
    const code = text.charCodeAt(at);
    at = runEnd(text, from, limit);
    if (code === HYPHEN) part = from;
    initials =
      at === from + 1 &&
      (code === STOP ? initials : code === HYPHEN && isPlainCapital(text.charCodeAt(from)));
  }
  if (at === limit || text.charCodeAt(at) !== STOP) return at;
  const isSingle = at === part + 1;
  const isInitial = part === start && !isAlone(text.charCodeAt(start));
  const takesStop = initials ? !isSingle || isInitial : isAbbreviated(text, start, at, rules);
  return takesStop ? at + 1 : at;
}

/** The first place from a word's letter or digit on where there is neither. */
function runEnd(text: string, from: number, limit: number): number {
  let at = from + 1;
  while (at < limit && isOfWord(text.charCodeAt(at))) at++;
  return at;
}

/** Whether what stands at a place makes one word of what is before and after it. */
function joins(text: string, at: number, limit: number, initials: boolean): boolean {
  const code = text.charCodeAt(at);
  if (isSpace(code) || at + 1 === limit) return false;
  const next = text.charCodeAt(at + 1);
  switch (code) {
    case APOSTROPHE:
    case CURLY_APOSTROPHE:
    case HYPHEN:
    case AT:
      return isOfWord(next);
    case STOP:
      return isOfWord(next) && (initials || !isPlainCapital(next));
    case COMMA:
      return isDigit(next) && isDigit(text.charCodeAt(at - 1));
    default:
      return false;
  }
}

/** "Gen", the last part of "Maj-Gen": it takes the full stop after it. */
function isAbbreviated(
  text: string,
  start: number,
  end: number,
  { abbreviations, words }: LexerRules,
): boolean {
  let from = end;
  while (from > start && text.charCodeAt(from - 1) !== HYPHEN) {
    if (end - from === LONGEST_ABBREVIATION) return false;
    from--;
  }
  return abbreviations.has(words.tokenAt(text, from, end).lower);
}

const LONGEST_ABBREVIATION = 6;

const isAlone = (letter: number): boolean => letter === CAPITAL_I || letter === CAPITAL_X;

/** Runs that mean one thing stay whole: "...", "--", "''". */
function markEnd(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at);
  const repeats = code === STOP || code === HYPHEN || code === APOSTROPHE || code === BACKTICK;
  const most = code === APOSTROPHE || code === BACKTICK ? at + 2 : limit;
  let stop = at + 1;
  while (repeats && stop < most && stop < limit && text.charCodeAt(stop) === code) stop++;
  return stop;
}

const STOP = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const BACKTICK = 0x60;
const CURLY_APOSTROPHE = 0x2019;
const AT = 0x40;
const CAPITAL_I = 0x49;
const CAPITAL_X = 0x58;
