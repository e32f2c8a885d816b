/** The words of a text, in lower case, with their places. "don't" is two words: "do", "not". */
export interface Words {
  readonly text: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

// Letters and digits; dotted abbreviations ("U.S."); the parts of a hyphenated word are words of their own.
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}]+(?:['’]\p{L}+)?|[,;:()"“”.!?$€£—–]|\.{3}/gu;

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
  for (const match of source.matchAll(WORD)) {
    const from = match.index;
    const word = match[0].toLowerCase();
    const to = from + match[0].length;
    const apostrophe = apostropheIn(word);
    if (apostrophe < 1) {
      push(word, from, to);
      continue;
    }
    const negated = NEGATED.exec(word)?.[1];
    if (negated !== undefined) {
      push(WHOLE[negated] ?? negated, from, to);
      push('not', from, to);
    } else {
      push(word.slice(0, apostrophe), from, from + apostrophe);
      push(`'${word.slice(apostrophe + 1)}`, from + apostrophe, to);
    }
  }
  return { text, start, end };
}

const apostropheIn = (word: string): number => {
  const straight = word.indexOf("'");
  return straight >= 0 ? straight : word.indexOf('’');
};
