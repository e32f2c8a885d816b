import type { ArticleText } from '../model/article.ts';
import { STOP_WORDS } from './common-words.ts';
import { daysIn } from './dates.ts';
import { stem } from './stem.ts';
import { type TermId, TermKind, termId } from './term.ts';

export interface TermCount {
  readonly kind: TermKind;
  /** The word's stem, for what is known of words beforehand. */
  readonly text: string;
  /** How often it stands there; in title and lead it counts twice. */
  readonly count: number;
}

/** So many lines, the title among them, say what it is about. */
const LEAD_LINES = 3;
const TOKEN = /\p{L}[\p{L}\p{M}'’-]*|\d[\d.,]*\d|\d|[.!?"“”:]/gu;
const SENTENCE_MARK = /^[.!?"“”:]/;
const YEAR = /^(?:19|20)\d\d$/;

/** The words, names, numbers and dates of an article. A name is a capital that does not open a sentence. */
export function articleTerms({ title, body }: Pick<ArticleText, 'title' | 'body'>): Map<TermId, TermCount> {
  const terms = new Map<TermId, TermCount>();
  const text = title === undefined ? body : `${title}\n${body}`;
  for (const [number, line] of text.split(/\n+/).entries()) {
    const times = number < LEAD_LINES ? 2 : 1;
    for (const [kind, word] of termsOfLine(line)) {
      const id = termId(kind, word);
      terms.set(id, { kind, text: word, count: (terms.get(id)?.count ?? 0) + times });
    }
  }
  return terms;
}

type Term = readonly [kind: TermKind, text: string];

function termsOfLine(line: string): Term[] {
  const terms = daysIn(line).map((day): Term => [TermKind.day, day]);
  let opens = true;
  let nameBefore: string | undefined;
  for (const token of line.match(TOKEN) ?? []) {
    if (SENTENCE_MARK.test(token)) {
      [opens, nameBefore] = [true, undefined];
      continue;
    }
    const word = wordTerm(token, opens);
    if (word) terms.push(word);
    const capital = word !== undefined && /^\p{Lu}/u.test(token);
    if (capital && nameBefore !== undefined && !opens)
      terms.push([TermKind.pair, `${nameBefore} ${word[1]}`]);
    nameBefore = capital ? word[1] : undefined;
    opens = false;
  }
  return terms;
}

function wordTerm(token: string, opens: boolean): Term | undefined {
  if (/^\d/.test(token)) {
    const digits = token.replaceAll(',', '');
    if (YEAR.test(digits)) return [TermKind.year, digits];
    return digits.length > 1 ? [TermKind.number, digits] : undefined;
  }
  const word = token.toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
  if (word.length < 2 || STOP_WORDS.has(word)) return undefined;
  const isName = !opens && /^\p{Lu}/u.test(token);
  return [isName ? TermKind.name : TermKind.word, stem(word)];
}
