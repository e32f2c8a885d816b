import type { NameFinder } from '../../../people/resolve-names.ts';
import type { MentionShape } from '../../../people/resolving/mention-shape.ts';
import type { Token } from '../../token.ts';
import { shapeOf } from './shape-of.ts';

/** Mentions kept at most; with one more all are forgotten, so that a long stream stays in constant memory. */
const MOST = 20_000;
/** Longer ones seldom come again. */
const LONGEST = 6;

/** What mentions are by their words alone: the same in every text, and so read once. */
export class MentionShapes {
  readonly #names: NameFinder;
  readonly #known = new Map<string, MentionShape>();

  constructor(names: NameFinder) {
    this.#names = names;
  }

  of(tokens: readonly Token[]): MentionShape {
    if (tokens.length > LONGEST || tokens.some(({ kind }) => kind === 'quotation'))
      return shapeOf(tokens, this.#names);
    const [first] = tokens;
    const words = first && tokens.length === 1 ? first.text : tokens.map(({ text }) => text).join(' ');
    const known = this.#known.get(words);
    if (known) return known;
    const shape = shapeOf(tokens, this.#names);
    if (this.#known.size === MOST) this.#known.clear();
    this.#known.set(words, shape);
    return shape;
  }
}
