/** The words of a text, in lower case, with their places. "don't" is two words: "do", "not". */
export interface Words {
  readonly text: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

// Letters and digits; dotted abbreviations ("U.S."); the parts of a hyphenated word are words of their own.
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}]+(?:['’]\p{L}+)?|[,;:()"“”.!?$€£—–]/uy;

const NEGATED = /^(.+)n['’]t$/;
const WHOLE: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall' };

/** Cuts a text into words and marks. Offsets are UTF-16 code units of the text as given. */
export function cutWords(source: string): Words {
  const text: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const push = (word: string, from: number, to: number): void => {
    text.push(word);
    start.push(from);
    end.push(to);
  };
  for (let at = 0; at < source.length; ) {
    const from = at;
    at = plainEnd(source, from);
    if (at > from) {
      push(source.slice(from, at).toLowerCase(), from, at);
      continue;
    }
    WORD.lastIndex = from;
    at = WORD.test(source) ? WORD.lastIndex : from + 1;
    if (WORD.lastIndex > from) pushParts(source.slice(from, at).toLowerCase(), from, at, push);
  }
  return { text, start, end };
}

/** The parts of a word with an apostrophe: "Seoul's" is "Seoul" and "'s". */
function pushParts(word: string, from: number, to: number, push: (w: string, f: number, t: number) => void) {
  const apostrophe = apostropheIn(word);
  if (apostrophe < 1) return push(word, from, to);
  const negated = NEGATED.exec(word)?.[1];
  if (negated !== undefined) {
    push(WHOLE[negated] ?? negated, from, to);
    push('not', from, to);
  } else {
    push(word.slice(0, apostrophe), from, from + apostrophe);
    push(`'${word.slice(apostrophe + 1)}`, from + apostrophe, to);
  }
}

const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const GAP = 4;

/** What a unit below 128 is; 0 where the unit after a word may belong to it: the pattern decides. */
const PLAIN: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) => {
  const unit = String.fromCharCode(code);
  if (/[a-z]/i.test(unit)) return LETTER;
  if (/\d/.test(unit)) return DIGIT;
  if (unit === "'") return 0;
  return /[,;:()".!?$]/.test(unit) ? MARK : GAP;
});

/** Where a word or mark that is plainly one ends; `from` where that takes the pattern to tell. */
function plainEnd(source: string, from: number): number {
  const first = PLAIN[source.charCodeAt(from)];
  if (first === MARK) return from + 1;
  if (first !== LETTER && first !== DIGIT) return from;
  let at = from + 1;
  while (at < source.length && isPlain(PLAIN[source.charCodeAt(at)])) at++;
  if (at === source.length) return at;
  const next = PLAIN[source.charCodeAt(at)];
  if (next === GAP) return at;
  const isJoining = next !== MARK || (at === from + 1 && source.charCodeAt(at) === STOP) || first === DIGIT;
  return isJoining ? from : at;
}

const isPlain = (kind: number | undefined): boolean => kind === LETTER || kind === DIGIT;

const STOP = 0x2e;

const apostropheIn = (word: string): number => {
  const straight = word.indexOf("'");
  return straight >= 0 ? straight : word.indexOf('’');
};
