import { COUNTRY_TERM_WORDS } from '../../../people/countries.ts';
import type { NameFinder } from '../../../people/resolve-names.ts';
import type { Token } from '../../token.ts';
import { has, SIGN } from '../words.ts';
import { ownerless } from './head.ts';

interface NamedState {
  readonly country: string;
  readonly length: number;
}

/** The state that a mention's words name: "South Korean", "Seoul's", "the U.S.". */
export function countryIn(words: readonly Token[], names: NameFinder): string | undefined {
  for (let i = 0; i < words.length; i++) {
    const found = stateAt(words, i, names);
    if (found && !isProvince(words[i + 1])) return found.country;
  }
  return undefined;
}

/** Every state that a phrase names, in its order. */
export function countriesIn(words: readonly Token[], names: NameFinder): string[] {
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const state = words[i]?.capital ? stateAt(words, i, names) : undefined;
    if (!state) continue;
    found.push(state.country);
    i += state.length - 1;
  }
  return found;
}

/** The longest name of a state that begins at a word. */
function stateAt(words: readonly Token[], at: number, names: NameFinder): NamedState | undefined {
  const first = words[at];
  if (!first || !(has(first, SIGN.state) || (first.quotation && first.capital))) return undefined;
  for (let length = Math.min(COUNTRY_TERM_WORDS, words.length - at); length > 0; length--) {
    const text = ownerless(
      words
        .slice(at, at + length)
        .map((word) => word.text)
        .join(' '),
    );
    const country = /\p{Lu}/u.test(text) ? names.country(text) : undefined;
    if (country !== undefined) return { country, length };
  }
  return undefined;
}

/** "The North Carolina senator" is no state's. */
const isProvince = (next: Token | undefined): boolean =>
  next?.lower === 'carolina' || next?.lower === 'dakota';
