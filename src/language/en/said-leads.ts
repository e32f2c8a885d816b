import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import { is, WORD } from './words.ts';

/**
 * `In the north, Kim said, boats sank`, `Perhaps, Kim said, boats sank`: where, when, how or under which condition
 * something is so belongs to what was said; `In a letter, Kim said, …` is where she said it.
 */
export function isSaidToo(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (from >= to || !is(tokens[from], WORD.preposition | WORD.subordinator | WORD.adverb | WORD.time))
    return false;
  for (let i = from; i < to; i++) if (OCCASIONS.has(tokens[i]?.lower ?? '')) return false;
  return true;
}

const OCCASIONS = new Set(
  `address announcement appearance article blog briefing broadcast call column comment comments commentary conversation debate
  dispatch editorial email e-mail essay filing interview interviews letter lecture meeting memo memoir message news note op-ed podcast
  post posting press rally readout release remarks reply report response rounds session speech statement summit testimony
  tweet tweets video visit website afterwards`
    .trim()
    .split(/\s+/),
);
