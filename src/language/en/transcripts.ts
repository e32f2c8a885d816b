import type { Span } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import type { Token } from '../token.ts';
import { OFFICES, TITLES } from './roles.ts';
import { is, isComma, isName, WORD } from './words.ts';

const MOST_LABEL = 8;
const FEWEST_TURNS = 2;

/** A paragraph that begins with who speaks: "Spokesperson Orsk: We …", "Q (Kyodo): Will …". */
export interface Turn {
  readonly label: Span;
  readonly asks: boolean;
  /** The label tells a person. */
  readonly isPerson: boolean;
  /** The label's words, by which a speaker's turns are known. */
  readonly name: string;
  /** It ends with a question mark. */
  readonly isQuestion: boolean;
  /** It begins with a quotation mark, as all of a transcript that is quoted. */
  readonly isQuoted: boolean;
  readonly said: Span;
}

/** The turns of a transcript by paragraph; none where the whole is no transcript. */
export function turnsOf(paragraphs: readonly (readonly Token[])[]): (Turn | undefined)[] {
  const turns = paragraphs.map(turnOf);
  const isQuoted = turns.filter((turn) => turn?.isQuoted).length >= FEWEST_TURNS;
  const own = isQuoted ? turns.map((turn) => (turn?.isQuoted ? turn : undefined)) : turns;
  if (isTranscript(own)) return own;
  const host = hostOf(own);
  return host === undefined
    ? []
    : own.map((turn) => turn && { ...turn, asks: turn.name !== host && turn.isQuestion });
}

/** Who answers most, in a briefing that gives names only: "Orsk: …", "The Vigil: What …?" */
function hostOf(turns: readonly (Turn | undefined)[]): string | undefined {
  const taken = turns.filter((turn) => turn !== undefined);
  if (2 * taken.length < turns.length || !taken.some(({ isQuestion }) => isQuestion)) return undefined;
  const byName = Map.groupBy(taken, ({ name }) => name);
  const [name, most] = [...byName].reduce((a, b) => (b[1].length > a[1].length ? b : a));
  return most.length >= FEWEST_WITHOUT_QUESTIONS ? name : undefined;
}

function turnOf(paragraph: readonly Token[]): Turn | undefined {
  const isQuoted = OPENING.has(paragraph[0]?.text ?? '');
  const tokens = isQuoted ? paragraph.slice(1) : paragraph;
  const [first, last] = [tokens[0], tokens.at(-1)];
  const label = labelOf(tokens);
  const next = tokens[label.length + (isMark(tokens[label.length]) ? 1 : 0)];
  const end = label.at(-1)?.end;
  if (!first || !last || !next || end === undefined || next.kind === 'quotation') return undefined;
  const asks = ASKING.test(first.text);
  const isLabel = label.every(
    (token, i) =>
      isName(token) ||
      isComma(token) ||
      token.kind === 'number' ||
      is(token, WORD.preposition) ||
      (i === 0 && token.text === 'The'),
  );
  const opensName = isName(first) || (first.text === 'The' && isName(label[1]));
  if (!asks && !isAnswer(label) && !(isLabel && opensName)) return undefined;
  const said: Span = [next.start, last.end];
  return {
    label: [first.start, end],
    asks,
    isPerson: label.some(tellsPerson),
    name: label.map(({ lower }) => lower).join(' '),
    isQuestion: last.text === '?',
    isQuoted,
    said,
  };
}

const OPENING = new Set(['"', '“', "''", '``']);

/** What stands before a colon, or a letter before a full stop; nothing where the paragraph has neither. */
function labelOf(tokens: readonly Token[]): readonly Token[] {
  const first = tokens[0]?.text ?? '';
  if (first === 'Q.' || first === 'A.') return tokens.slice(0, 1);
  if ((first === 'Q' || first === 'A') && tokens[1]?.text === '.') return tokens.slice(0, 1);
  for (let colon = 1; colon < MOST_LABEL; colon++)
    if (tokens[colon]?.kind === 'mark' && tokens[colon]?.text === ':') return tokens.slice(0, colon);
  return [];
}

const isMark = (token: Token | undefined): boolean => token?.text === ':' || token?.text === '.';

const isAnswer = (label: readonly Token[]): boolean =>
  label.length === 1 && /^A\.?$/.test(label[0]?.text ?? '');

/** Who only asks, or leads through a briefing. */
const ASKING = /^(?:Q\.?|QUESTION|Question|Reporter|REPORTER|MODERATOR|Moderator|OPERATOR|Operator)$/;

/** "MR.", "President", "ALDER": no heading of a paragraph ("Where: …") has that. */
const tellsPerson = ({ lower, text }: Token): boolean =>
  OFFICES.has(lower) || TITLES.has(lower) || /^\p{Lu}{3,}$/u.test(text);

/** Without anybody who asks, a transcript has at least so many turns, and they are half of its paragraphs. */
const FEWEST_WITHOUT_QUESTIONS = 3;

/** Whether so many paragraphs are turns that the whole is a transcript. */
function isTranscript(turns: readonly (Turn | undefined)[]): boolean {
  const taken = turns.filter((turn) => turn !== undefined);
  if (taken.some(({ asks }) => asks)) return taken.length >= FEWEST_TURNS;
  const persons = taken.filter(({ isPerson }) => isPerson).length;
  return persons >= FEWEST_WITHOUT_QUESTIONS && 2 * persons >= turns.length;
}

export function turnDraft({ label, said }: Turn, paragraph: number, sentence: number): Draft {
  return {
    paragraph,
    sentence,
    sieve: 'turn',
    base: '',
    cue: undefined,
    mention: label,
    addressee: undefined,
    segments: [said],
    quotes: [],
    follows: undefined,
    via: [],
    day: undefined,
    medium: undefined,
    venue: undefined,
  };
}
