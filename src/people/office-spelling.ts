import type { Person } from '../model/person.ts';
import { COUNTRY_TERMS } from './countries.ts';
import { editDistance } from './edit-distance.ts';
import { fold } from './fold.ts';
import { officeNames, officeWords } from './office-words.ts';

/** A question about an office with its misspelled words set right; undefined where none is, or none can be. */
export type MendOffice = (query: string) => string | undefined;

const SHORTEST = 4;
const LONG = 8;

/** "forein minister japan" is about a foreign minister: words that no office or state has, by the nearest that one has. */
export function indexOfficeSpellings(people: readonly Person[]): MendOffice {
  const known = new Set(COUNTRY_TERMS.flatMap(({ text }) => fold(text).split(' ')));
  for (const position of people.flatMap(({ positions }) => positions)) {
    for (const { words } of officeNames(position)) for (const word of words) known.add(word);
    for (const word of officeWords(position.org ?? '').words) known.add(word);
  }
  return (query) => {
    const asked = fold(query).split(' ');
    const mended = asked.map((word) => (known.has(word) ? word : (nearest(word, known) ?? word)));
    return mended.every((word, i) => word === asked[i]) ? undefined : mended.join(' ');
  };
}

/** The only word so near; none for short ones, which are near too many. */
function nearest(word: string, known: ReadonlySet<string>): string | undefined {
  if (word.length < SHORTEST) return undefined;
  let most = word.length < LONG ? 1 : 2;
  let found: string[] = [];
  for (const other of known) {
    if (other.length < SHORTEST) continue;
    const distance = editDistance(word, other, most);
    if (distance > most) continue;
    found = distance < most ? [other] : [...found, other];
    most = distance;
  }
  return found.length === 1 ? found[0] : undefined;
}
