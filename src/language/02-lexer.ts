import type { Token, TokenKind } from './token.ts';

/** What a language tells the lexer. */
export interface LexerRules {
  /** Words in lower case, without their full stop, that keep it: "gen", "sept". */
  readonly abbreviations: ReadonlySet<string>;
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
    const stop = isWordChar(text, at, code) ? wordEnd(text, at, end, rules) : markEnd(text, at, end);
    tokens.push(token(text, at, stop, isWordChar(text, at, code)));
    at = stop;
  }
  return tokens;
}

function token(text: string, start: number, end: number, isWord: boolean): Token {
  const words = text.slice(start, end);
  if (!isWord)
    return { kind: 'mark', text: words, lower: words, start, end, capital: false, quotation: undefined };
  const code = text.charCodeAt(start);
  const kind: TokenKind = code >= 48 && code <= 57 ? 'number' : 'word';
  const lower = words.includes('’') ? words.toLowerCase().replaceAll('’', "'") : words.toLowerCase();
  return { kind, text: words, lower, start, end, capital: isCapital(words, code), quotation: undefined };
}

function isCapital(words: string, code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const first = words.slice(0, 1);
  return first !== first.toLowerCase();
}

/** Letters and digits with what joins them: "Jae-won", "Seoul's", "1.5", "U.S.", "Gen." */
function wordEnd(text: string, start: number, limit: number, rules: LexerRules): number {
  let at = start + 1;
  let initials = isLetterAt(text, start);
  let sinceStop = 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isWordChar(text, at, code)) {
      sinceStop++;
      initials &&= sinceStop === 1;
      at++;
      continue;
    }
    const joins = at + 1 < limit && isWordChar(text, at + 1, text.charCodeAt(at + 1));
    if (joins && (code === APOSTROPHE || code === CURLY_APOSTROPHE || code === HYPHEN || code === AT)) {
      initials = false;
      at++;
      continue;
    }
    if (joins && code === STOP && (initials || !isCapitalAfter(text, at))) {
      sinceStop = 0;
      at++;
      continue;
    }
    if (joins && code === COMMA && isDigitAt(text, at - 1) && isDigitAt(text, at + 1)) {
      at++;
      continue;
    }
    break;
  }
  if (at < limit && text.charCodeAt(at) === STOP && keepsStop(text.slice(start, at), initials, rules))
    return at + 1;
  return at;
}

/** "U.S", "J" (an initial), "Gen" take the full stop after them; the pronoun "I" and the network "X" do not. */
function keepsStop(word: string, initials: boolean, rules: LexerRules): boolean {
  if (initials) return word !== 'I' && word !== 'X';
  const last = word.slice(word.lastIndexOf('-') + 1);
  return last.length <= 6 && rules.abbreviations.has(last.toLowerCase());
}

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
const OTHER_LETTER = /[\p{L}\p{N}\p{M}]/u;

export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200b);

function isWordChar(text: string, at: number, code: number): boolean {
  if (code < 128)
    return (
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 36
    );
  if (code >= 0x2010 && code <= 0x2027) return false;
  return (code >= 0xd800 && code <= 0xdfff) || OTHER_LETTER.test(text.charAt(at));
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

function isCapitalAfter(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1);
  return code >= 65 && code <= 90;
}
