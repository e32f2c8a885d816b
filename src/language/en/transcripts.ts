import type { Span } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import type { Token } from '../token.ts';
import { is, isComma, isName, WORD } from './words.ts';

const MOST_LABEL = 8;
const FEWEST_TURNS = 2;

/** A paragraph that begins with who speaks: "Spokesperson Orsk: We …", "Q (Kyodo): Will …". */
export interface Turn {
  readonly label: Span;
  readonly asks: boolean;
  readonly said: Span;
}

export function turnOf(tokens: readonly Token[]): Turn | undefined {
  const colon = tokens.slice(0, MOST_LABEL).findIndex(({ text }) => text === ':');
  const first = tokens[0];
  const next = tokens[colon + 1];
  const last = tokens.at(-1);
  if (colon < 1 || !first || !next || !last || next.kind === 'quotation') return undefined;
  const label = tokens.slice(0, colon);
  const asks =
    first.text === 'Q' || first.text === 'QUESTION' || first.text === 'Question' || first.text === 'Reporter';
  const isLabel = label.every(
    (token) => isName(token) || isComma(token) || token.kind === 'number' || is(token, WORD.preposition),
  );
  if (!asks && !(isLabel && isName(first))) return undefined;
  const end = tokens[colon - 1]?.end ?? first.end;
  return { label: [first.start, end], asks, said: [next.start, last.end] };
}

/** Whether so many paragraphs are turns that the whole is a transcript. */
export const isTranscript = (turns: readonly (Turn | undefined)[]): boolean =>
  turns.filter((turn) => turn !== undefined).length >= FEWEST_TURNS && turns.some((turn) => turn?.asks);

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
