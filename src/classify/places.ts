import { COUNTRY_TERMS, type CountryTerm } from '../people/countries.ts';
import { PhraseIndex } from './phrase-index.ts';
import { cutWords, type Words } from './words.ts';

/** A state named in a text: words `[from, to)`. */
export interface Place {
  readonly code: string;
  readonly term: CountryTerm;
  readonly from: number;
  readonly to: number;
}

const HANGUL = /\p{sc=Hangul}/u;

/** Finds the states that a text names: by name, capital, adjective, people or seat. */
export class PlaceIndex {
  readonly #index = new PhraseIndex<CountryTerm>();
  readonly #korean = COUNTRY_TERMS.filter(({ kind, text }) => kind === 'korean' && text.length > 1);

  constructor() {
    for (const term of COUNTRY_TERMS) if (term.kind !== 'korean') this.#index.add(term.text, term);
  }

  find(words: Words, source: string): Place[] {
    const places: Place[] = [];
    for (const { values, from, to } of this.#index.find(words.text)) {
      const written = source.slice(words.start[from], words.end[to - 1]);
      const term = values.find((value) => isWritten(value, written));
      if (term) places.push({ code: term.code, term, from, to });
    }
    return HANGUL.test(source) ? [...places, ...this.#findKorean(words)] : places;
  }

  /** The codes of the states that a name or phrase names. */
  statesIn(text: string): ReadonlySet<string> {
    return new Set(this.find(cutWords(text), text).map(({ code }) => code));
  }

  /** A Korean word carries its particles: "북한은" begins with "북한". */
  #findKorean({ text }: Words): Place[] {
    return text.flatMap((word, at) => {
      const term = HANGUL.test(word)
        ? this.#korean
            .filter((one) => word.startsWith(one.text))
            .sort((a, b) => b.text.length - a.text.length)[0]
        : undefined;
      return term ? [{ code: term.code, term, from: at, to: at + 1 }] : [];
    });
  }
}

/** "US" is a state, "us" is not; "the North" may be, "the north" is not: capitals stand where the term has them, but for an article's. */
function isWritten({ text }: CountryTerm, written: string): boolean {
  if (written.length !== text.length) return startsAlike(text, written);
  for (let i = text.startsWith('The ') ? 1 : 0; i < text.length; i++) {
    const wanted = text.charAt(i);
    if (wanted !== wanted.toLowerCase() && written.charAt(i) === wanted.toLowerCase()) return false;
  }
  return true;
}

const startsAlike = (text: string, written: string): boolean =>
  written.charAt(0) === text.charAt(0) || written.charAt(0) === text.charAt(0).toUpperCase();
