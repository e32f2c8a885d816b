import { atLeast, type Priority } from './priority.ts';
import type { Statement } from './statement.ts';
import { type Choices, FILTER_KINDS, type Filter, type FilterKind } from './subscription.ts';

/** What a filter looks at. */
export interface Subject {
  readonly topics: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  readonly wires: ReadonlySet<string>;
  /** Its own priority and every lesser one: whoever asks for urgent ones also gets flashes. */
  readonly priorities: ReadonlySet<string>;
  /** Where free words are looked for: headline and statement. */
  readonly text: string;
}

/** Below this probability a topic or an act is not said of a statement. */
export const LIKELY = 0.5;

/** What a statement can be asked for by: who says or hears it, the states on both sides, what it does and is about. */
export function subjectOf(
  statement: Statement,
  { wire, text, priority }: { wire: string; text: string; priority: Priority },
): Subject {
  const parties = [statement.speaker, ...(statement.addressee ? [statement.addressee] : [])];
  const countries = [statement.from, ...statement.to, ...parties.map(({ country }) => country)];
  return {
    topics: new Set(statement.topics.filter(({ p }) => p >= LIKELY).map(({ id }) => id)),
    people: new Set(parties.flatMap(({ id, members }) => (id === null ? members : [id, ...members]))),
    countries: new Set(countries.filter((country) => country !== null)),
    acts: new Set(statement.acts.filter(({ p }, i) => i === 0 || p >= LIKELY).map(({ id }) => id)),
    wires: new Set([wire]),
    priorities: new Set(atLeast(priority)),
    text,
  };
}

/** Any of each kind that is asked for, and nothing that is excluded. */
export function matches(filter: Filter, subject: Subject): boolean {
  return FILTER_KINDS.every((kind) => accepts(filter[kind], (value) => has(subject, kind, value)));
}

/** Whether a filter could take something that this wire brings. */
export const mayTakeWire = ({ wires }: Filter, wire: string): boolean =>
  accepts(wires, (value) => value === wire);

function accepts({ any, none }: Choices, present: (value: string) => boolean): boolean {
  return (any.length === 0 || any.some(present)) && !none.some(present);
}

function has(subject: Subject, kind: FilterKind, value: string): boolean {
  return kind === 'words' ? hasWords(subject.text, value) : subject[kind].has(value);
}

/**
 * Whether the words stand in the text, whatever their case. Latin words match whole; Korean, Chinese
 * and Japanese ones also with particles before or after them.
 */
export function hasWords(text: string, words: string): boolean {
  const wanted = fold(words);
  if (wanted === '') return false;
  const within = fold(text);
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1))
    if (!joined(within, at) && !joined(within, at + wanted.length)) return true;
  return false;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

const SPACED_LETTER = /[[\p{L}\p{N}]--[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]]/v;

/** Whether one word of a script that parts words by spaces goes on over this place. */
function joined(text: string, at: number): boolean {
  return SPACED_LETTER.test(text.charAt(at - 1)) && SPACED_LETTER.test(text.charAt(at));
}
