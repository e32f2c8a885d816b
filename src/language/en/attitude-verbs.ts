import { ADJECTIVES } from './adjectives.ts';
import type { VerbRow } from './verb-frame.ts';

/** Verbs of thinking, wanting and knowing: they report a position, whether or not it was said in words. */
export const ATTITUDES: readonly VerbRow[] = [
  ['clause', 'believe think hope fear expect doubt worry suspect wish guess presume'],
  [
    'that',
    `find show know feel indicate learn assume understand realize realise recognize recognise
    decide determine see imagine ensure discover accept regret`,
  ],
  [
    'infinitive',
    `hope want expect plan seek refuse decline decide intend prefer aim wish long yearn opt elect hesitate like`,
  ],
  [
    'noun',
    `embrace foresee envision relish support oppose favor favour back want seek prefer resist consider deem
    decide+on plan+on approve+of disapprove+of side+with sympathize+with worry+about fret+about fret+over wonder+about
    believe+in hope+for dream+of`,
  ],
  [
    'noun',
    'vote+for vote+against mull contemplate think+about love admire root+for marvel+at promote credit fault cheer float',
  ],
  ['hearer', 'convince persuade'],
  ['infinitive', 'vote look'],
  ['that', 'notice forget remember figure'],
  ['order', 'want expect push'],
  ['as', 'see view regard perceive'],
];

/** Base forms of the verbs above and of the adjectives: what people mean, feel or show, which is no saying of its own. */
export const INTENTIONS: ReadonlySet<string> = new Set(
  [...ATTITUDES, ...ADJECTIVES]
    .flatMap(([, verbs]) => verbs.trim().split(/\s+/))
    .map((entry) => entry.split('+')[0] ?? ''),
);
