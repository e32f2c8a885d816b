import { type NameFinder, nameWord } from '../../people/resolve-names.ts';
import type { Classify } from '../word.ts';
import { isPoll } from './polls.ts';
import { isRemark } from './remarks.ts';
import { CUE_FORMS } from './verbs.ts';
import { closedClasses, SIGN } from './words.ts';

/** What English takes a word or mark for by itself: its closed classes, and its signs. */
export const classifyWord: Classify = ({ kind, text, lower, capital }) => {
  if (kind === 'mark') return markSigns(text);
  return kind === 'word' ? wordClasses(lower, capital) : 0;
};

/** The same, and whether it begins a name that the registry holds. */
export const classifyWith =
  (names: NameFinder): Classify =>
  (spelling) => {
    const isRegistered = spelling.capital && names.mayBeginName({ name: nameWord(spelling.text) });
    return classifyWord(spelling) | (isRegistered ? SIGN.registered : 0);
  };

function wordClasses(lower: string, capital: boolean): number {
  const closed = closedClasses(lower, capital);
  const name = capital && closed === 0 ? SIGN.name : 0;
  const cue = CUE_FORMS.has(lower) ? SIGN.cue | SIGN.attributing : 0;
  const remark = isRemark(lower) ? SIGN.remark | SIGN.attributing : 0;
  const according = lower === 'according' || lower === 'per' || isPoll(lower) ? SIGN.attributing : 0;
  return closed | name | cue | remark | according;
}

function markSigns(text: string): number {
  if (text === ',') return SIGN.comma;
  if (text === ':') return SIGN.attributing;
  return DASHES.has(text) ? SIGN.dash | SIGN.attributing : 0;
}

const DASHES = new Set(['—', '–', '--', '―', '-', '---']);
