import { isDigit, isOfWord, isPlainCapital, isPlainLetter, isSpace } from './letters.ts';
import { Token } from './token.ts';
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
    tokens.push(new Token(rules.words.at(text, at, stop), at, stop));
    at = stop;
  }
  return tokens;
}

/** Letters and digits with what joins them: "Jae-won", "Seoul's", "1.5", "U.S.", "Gen." */
function wordEnd(text: string, start: number, limit: number, rules: LexerRules): number {
  let at = start + 1;
  let initials = isPlainLetter(text.charCodeAt(start));
  let sinceStop = 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isOfWord(code)) {
      sinceStop++;
      initials &&= sinceStop === 1;
      at++;
      continue;
    }
    if (isSpace(code)) return at;
    const joins = at + 1 < limit && isOfWord(text.charCodeAt(at + 1));
    if (joins && (code === APOSTROPHE || code === CURLY_APOSTROPHE || code === HYPHEN || code === AT)) {
      initials = false;
      at++;
      continue;
    }
    if (joins && code === STOP && (initials || !isPlainCapital(text.charCodeAt(at + 1)))) {
      sinceStop = 0;
      at++;
      continue;
    }
    if (joins && code === COMMA && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) {
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
