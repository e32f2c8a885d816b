import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { bitsOf, is, WORD } from './words.ts';

const LONGEST = 5;
const BEARERS =
  /^(?:signs?|banners?|posters?|placards?|hats?|caps?|t-shirts?|shirts?|stickers?|buttons?|badges?|flags?|plaques?|billboards?|mugs?|bottles?|leaflets?|flyers?|fliers?|brochures?|tattoos?|cardboards?|murals?|voiceover|headline)$/;

/** The one thing that words stand on and that ends at `last`: "held up | a paper sign | reading". */
export function inscribed(tokens: readonly Token[], last: number): Phrase | undefined {
  if (!BEARERS.test(tokens[last]?.lower ?? '')) return undefined;
  let from = last;
  while (from > 0 && last - from < LONGEST) {
    const token = tokens[from - 1];
    if (token?.kind !== 'word' || isFiniteVerb(tokens, from - 1)) break;
    if (is(token, WORD.determiner)) return { from: from - 1, to: last + 1 };
    if (bitsOf(token) !== 0 || token.lower.endsWith('ing')) break;
    from--;
  }
  return undefined;
}
