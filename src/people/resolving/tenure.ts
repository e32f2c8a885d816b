import { tenureOn } from '../../model/partial-date.ts';
import type { Person, Position } from '../../model/person.ts';
import { alikePosts, titleWords } from './title-words.ts';

/** Whether an office may be held on a day: a bound that no source gives does not exclude it. */
const mayHold = (position: Position, date: string | undefined): boolean =>
  date === undefined || tenureOn(position, date) !== 'not-held';

const positionsOn = (person: Person, date: string | undefined): readonly Position[] =>
  person.positions.filter((position) => mayHold(position, date));

/** Offices that were given up before the day. */
const positionsBefore = (person: Person, date: string | undefined): readonly Position[] =>
  date === undefined
    ? person.positions
    : person.positions.filter(({ to, successor }) => (to ?? successor?.from ?? date) < date);

export const holdsOffice = (person: Person, date: string | undefined): boolean =>
  person.positions.some((position) => mayHold(position, date));

const titlesOf = (position: Position): readonly string[] =>
  [position.title['en'], ...(position.aliases?.['en'] ?? [])].filter((title) => title !== undefined);

/** Whether the last word of a title is in the name of an office held that day: "Minister Kim". */
export function isTitled(person: Person, title: string, date: string | undefined): boolean {
  const head = headNoun(title);
  return positionsOn(person, date).some((position) =>
    [...titlesOf(position), ...(person.aliases?.['en'] ?? [])].some((name) =>
      titleWords(name).includes(head),
    ),
  );
}

export interface AskedOffice {
  readonly title: string;
  /** The state it is held in or deals with, where the text says so. */
  readonly toward?: string | undefined;
}

const FORMER = new Set(['former', 'ex', 'onetime', 'then']);

/** Those given up before the day for "the former minister", else those held on it. */
const positionsAsked = (person: Person, title: string, date: string | undefined): readonly Position[] =>
  titleWords(title).some((word) => FORMER.has(word))
    ? positionsBefore(person, date)
    : positionsOn(person, date);

/**
 * How well an office of the person has a title's words, 0 to 1; 0 without its noun. An office
 * held that day, or given up before it where the title says so ("the former minister").
 */
export function titleFit(person: Person, { title, toward }: AskedOffice, date: string | undefined): number {
  const asked = titleWords(title).filter((word) => !FORMER.has(word) && !PREPOSITIONS.has(word));
  const head = headNoun(title);
  let best = 0;
  for (const position of positionsAsked(person, title, date)) {
    if (toward !== undefined && position.at !== undefined && position.at !== toward) continue;
    for (const name of titlesOf(position)) {
      const own = new Set(titleWords(name));
      if (own.has(head)) best = Math.max(best, asked.filter((word) => own.has(word)).length / asked.length);
    }
  }
  return best;
}

/** Whether an office held that day may go by the title's noun: an ambassador is an envoy too. */
export const isPostAlike = (person: Person, title: string, date: string | undefined): boolean => {
  const head = headNoun(title);
  const fields = titleWords(title).filter((word) => FIELDS.has(word));
  return positionsAsked(person, title, date).some((position) =>
    titlesOf(position).some((name) => {
      const words = titleWords(name);
      return words.some((word) => alikePosts(word, head)) && fields.every((field) => words.includes(field));
    }),
  );
};

/** A post of one of these is no other minister's: "his defense minister" is not the premier before it. */
const FIELDS = new Set(
  'agriculture commerce defence defense economy education energy finance foreign health interior justice trade transport unification'.split(
    ' ',
  ),
);

/** "negotiator" of "chief nuclear negotiator on the North": what comes before a preposition. */
export function headNoun(title: string): string {
  const words = titleWords(title);
  const end = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  return words.at(end < 0 ? -1 : end - 1) ?? '';
}

const PREPOSITIONS = new Set(['of', 'for', 'to', 'in', 'on', 'at', 'with', 'from']);
