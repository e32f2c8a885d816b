import type { ArticleText } from '../model/article.ts';
import { Class, classOf, isCapital } from './characters.ts';
import { STOP_WORDS } from './common-words.ts';
import { daysIn } from './dates.ts';
import { stem } from './stem.ts';
import { type TermId, TermKind, termId } from './term.ts';

export interface TermCount {
  readonly kind: TermKind;
  /** The word's stem, for what is known of words beforehand. */
  readonly text: string;
  /** How often it stands there; in title and lead it counts twice. */
  count: number;
}

/** So many lines, the title among them, say what it is about. */
const LEAD_LINES = 3;
/** "SEOUL, Nov. 23 (The Wire) --": all the wire's articles of the day have it, but for the place. */
const DATELINE =
  /^([^\n(,]{0,40}?)(?:,[^\n(]{0,40}|\p{Lu}\p{L}{2,8}\.? \d{1,2} ?)?\([^()\n]{2,40}\) ?(?:--|[-–—])/mu;
const YEAR = /^(?:19|20)\d\d$/;

/** The words, names, numbers and dates of an article. A name is a capital that does not open a sentence. */
export function articleTerms({ title, body }: Pick<ArticleText, 'title' | 'body'>): Map<TermId, TermCount> {
  const terms = new Map<TermId, TermCount>();
  const told = body.replace(DATELINE, '$1');
  const text = title === undefined ? told : `${title}\n${told}`;
  for (const [number, line] of text.split(/\n+/).entries()) {
    const times = number < LEAD_LINES ? 2 : 1;
    readLine(line, (kind, word) => {
      const id = termId(kind, word);
      const known = terms.get(id);
      if (known) known.count += times;
      else terms.set(id, { kind, text: word, count: times });
    });
  }
  return terms;
}

type See = (kind: TermKind, text: string) => void;

function readLine(line: string, see: See): void {
  if (/\d/.test(line)) for (const day of daysIn(line)) see(TermKind.day, day);
  let opens = true;
  let nameBefore: string | undefined;
  for (let at = 0; at < line.length; ) {
    const start = at++;
    const first = classOf(line.charCodeAt(start));
    if (first === Class.ending) [opens, nameBefore] = [true, undefined];
    if (first !== Class.letter && first !== Class.digit) continue;
    at = first === Class.letter ? endOfWord(line, at) : endOfNumber(line, at);
    const token = line.slice(start, at);
    const capital = isCapital(line.charCodeAt(start));
    const word = first === Class.letter ? wordIn(token) : undefined;
    if (first === Class.digit) seeNumber(token, see);
    else if (word !== undefined) see(capital && !opens ? TermKind.name : TermKind.word, word);
    const name = capital ? word : undefined;
    if (name !== undefined && nameBefore !== undefined && !opens) see(TermKind.pair, `${nameBefore} ${name}`);
    nameBefore = name;
    opens = false;
  }
}

/** Letters, accents, and what joins them. */
function endOfWord(line: string, from: number): number {
  let at = from;
  for (; at < line.length; at++) {
    const next = classOf(line.charCodeAt(at));
    if (next !== Class.letter && next !== Class.accent && next !== Class.joiner) break;
  }
  return at;
}

/** Digits with points and commas between them. */
function endOfNumber(line: string, from: number): number {
  let end = from;
  for (let at = from; at < line.length; at++) {
    if (classOf(line.charCodeAt(at)) === Class.digit) end = at + 1;
    else if (line[at] !== '.' && line[at] !== ',') break;
  }
  return end;
}

function seeNumber(token: string, see: See): void {
  const digits = token.replaceAll(',', '');
  if (YEAR.test(digits)) see(TermKind.year, digits);
  else if (digits.length > 1) see(TermKind.number, digits);
}

/** The stem; undefined where the word tells nothing. */
function wordIn(token: string): string | undefined {
  const lower = token.toLowerCase().replaceAll('’', "'");
  const word = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  return word.length < 2 || STOP_WORDS.has(word) ? undefined : stem(word);
}
