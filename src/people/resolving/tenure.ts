import { tenureOn } from '../../model/partial-date.ts';
import type { Person, Position } from '../../model/person.ts';

/** Whether an office may be held on a day: a bound that no source gives does not exclude it. */
const mayHold = (position: Position, date: string | undefined): boolean =>
  date === undefined || tenureOn(position, date) !== 'not-held';

export const positionsOn = (person: Person, date: string | undefined): readonly Position[] =>
  person.positions.filter((position) => mayHold(position, date));

export const holdsOffice = (person: Person, date: string | undefined): boolean =>
  person.positions.some((position) => mayHold(position, date));

const titlesOf = (position: Position): readonly string[] =>
  [position.title['en'], ...(position.aliases?.['en'] ?? [])].filter((title) => title !== undefined);

const wordsOf = (title: string): readonly string[] => title.toLowerCase().split(/[\s-]+/);

/** Whether the last word of a title is in the name of an office held that day: "Minister Kim". */
export function isTitled(person: Person, title: string, date: string | undefined): boolean {
  const head = wordsOf(title).at(-1) ?? '';
  return positionsOn(person, date).some((position) =>
    [...titlesOf(position), ...(person.aliases?.['en'] ?? [])].some((name) => wordsOf(name).includes(head)),
  );
}

/** The share of a title's words that an office held that day has; 0 without its last word. */
export function titleFit(person: Person, title: string, date: string | undefined): number {
  const asked = wordsOf(title);
  const head = asked.at(-1) ?? '';
  let best = 0;
  for (const name of positionsOn(person, date).flatMap(titlesOf)) {
    const words = new Set(wordsOf(name));
    if (words.has(head)) best = Math.max(best, asked.filter((word) => words.has(word)).length / asked.length);
  }
  return best;
}
