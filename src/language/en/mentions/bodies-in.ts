import { bodyCountry } from '../../../people/bodies.ts';
import type { Sentence, Token } from '../../token.ts';
import { BODIES } from '../roles.ts';
import { isName } from '../words.ts';
import { ownerless } from './head.ts';

/** A body that the text names in full, by the noun that stands for it later: "agency". */
export interface NamedBody {
  readonly noun: string;
  readonly country: string;
  readonly sentence: number;
}

const LONGEST = 6;

/** The known bodies of a text, in its order: "the agency" is the last one named an agency. */
export function bodiesIn(sentences: readonly Sentence[]): NamedBody[] {
  const found: NamedBody[] = [];
  for (const [sentence, { tokens }] of sentences.entries()) {
    for (const [i, token] of tokens.entries()) {
      const noun = token.capital ? ownerless(token.lower) : '';
      const country = BODIES.has(noun) ? bodyEnding(tokens, i) : undefined;
      if (country !== undefined) found.push({ noun, country, sentence });
    }
  }
  return found;
}

function bodyEnding(tokens: readonly Token[], last: number): string | undefined {
  for (let from = Math.max(0, last - LONGEST + 1); from < last; from++) {
    if (!isName(tokens[from])) continue;
    const words = tokens.slice(from, last + 1).map(({ text }) => ownerless(text));
    const country = bodyCountry(words)?.country;
    if (country !== undefined) return country;
  }
  return undefined;
}
