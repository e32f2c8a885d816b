const SPACE = 1;
const LETTER = 2;
const CAPITAL = 4;
const DIGIT = 8;
/** "$5" is a word. */
const OTHER_OF_WORD = 16;
const OF_WORD = LETTER | CAPITAL | DIGIT | OTHER_OF_WORD;

/** What a code unit below 128 is. */
const PLAIN: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) => {
  const unit = String.fromCharCode(code);
  if (/[a-z]/.test(unit)) return LETTER;
  if (/[A-Z]/.test(unit)) return CAPITAL;
  if (/[0-9]/.test(unit)) return DIGIT;
  if (unit === '$') return OTHER_OF_WORD;
  return /[\t-\r ]/.test(unit) ? SPACE : 0;
});

const isPlain = (code: number, kinds: number): boolean => code < 128 && ((PLAIN[code] ?? 0) & kinds) !== 0;

export const isPlainLetter = (code: number): boolean => isPlain(code, LETTER | CAPITAL);
export const isPlainCapital = (code: number): boolean => isPlain(code, CAPITAL);
export const isDigit = (code: number): boolean => isPlain(code, DIGIT);

export const isSpace = (code: number): boolean =>
  code < 128
    ? ((PLAIN[code] ?? 0) & SPACE) !== 0
    : code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b);

/** Letters and digits of any script; halves of a surrogate pair too. */
export function isOfWord(code: number): boolean {
  if (code < 128) return ((PLAIN[code] ?? 0) & OF_WORD) !== 0;
  if (code >= 0x2010 && code <= 0x2027) return false;
  return (code >= 0xd800 && code <= 0xdfff) || OTHER_LETTER.test(String.fromCharCode(code));
}

const OTHER_LETTER = /[\p{L}\p{N}\p{M}]/u;
