import { type NameFinder, nameWord } from '../../people/resolve-names.ts';
import type { Classify } from '../word.ts';
import { ownerless } from './mentions/head.ts';
import { PASTS } from './pasts.ts';
import { POLLS } from './polls.ts';
import { remarks } from './remarks.ts';
import { BODIES, OFFICES, TITLES } from './roles.ts';
import { CUE_FORMS } from './verbs.ts';
import { CLOSED, CLOSED_CLASSES, SIGN, unlistedClasses } from './words.ts';

/** What English takes a word or mark for by itself: its closed classes, and its signs. */
export const classifyWord: Classify = ({ kind, text, lower, capital }) => {
  if (kind === 'mark') return markSigns(text);
  return kind === 'word' ? wordClasses(lower, capital) : 0;
};

/** The same, and whether it begins a name that the registry holds or that of a state. */
export const classifyWith =
  (names: NameFinder): Classify =>
  (spelling) => {
    const classes = classifyWord(spelling);
    if (!spelling.capital && (classes & CLOSED) === 0) return classes;
    const word = { name: nameWord(spelling.text) };
    return (
      classes |
      (spelling.capital && names.mayBeginName(word) ? SIGN.registered : 0) |
      (names.mayBeginCountry(word) ? SIGN.state : 0)
    );
  };

/** All that is known of words, by the word in lower case. */
const LEXICON: ReadonlyMap<string, number> = (() => {
  const known = new Map(CLOSED_CLASSES);
  const add = (words: Iterable<string>, classes: number): void => {
    for (const word of words) known.set(word, (known.get(word) ?? 0) | classes);
  };
  add(CUE_FORMS.keys(), SIGN.cue | SIGN.attributing);
  add(remarks(), SIGN.remark | SIGN.attributing);
  for (const [word, { forms }] of CUE_FORMS) if (forms.has('past')) add([word], SIGN.past);
  add(PASTS, SIGN.past);
  add(['according', 'per', 'reported', ...POLLS], SIGN.source | SIGN.attributing);
  add(['as'], SIGN.as);
  add(OFFICES, SIGN.office);
  add(TITLES, SIGN.title);
  return known;
})();

function wordClasses(lower: string, capital: boolean): number {
  const known = LEXICON.get(lower) ?? 0;
  const classes = (known & CLOSED) === 0 ? known | unlistedClasses(lower, capital) : known;
  if (!capital) return classes;
  const name = (classes & CLOSED) === 0 ? SIGN.name : 0;
  return classes | name | (BODIES.has(ownerless(lower)) ? SIGN.body : 0);
}

function markSigns(text: string): number {
  if (text === ',') return SIGN.comma;
  if (text === ':') return SIGN.attributing;
  return DASHES.has(text) ? SIGN.dash | SIGN.attributing : 0;
}

const DASHES = new Set(['—', '–', '--', '―', '-', '---']);
