import { bodyCountry } from '../../../people/bodies.ts';
import type { Sentence, Token } from '../../token.ts';
import { has, isName, SIGN } from '../words.ts';
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
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      const country = token && has(token, SIGN.body) ? bodyEnding(tokens, i) : undefined;
      if (token && country !== undefined) found.push({ noun: ownerless(token.lower), country, sentence });
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
