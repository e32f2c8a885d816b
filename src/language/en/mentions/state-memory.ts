import type { MentionShape } from '../../../people/resolving/mention-shape.ts';
import type { Resolution } from '../../../people/resolving/resolution.ts';
import type { Sentence, Token } from '../../token.ts';
import { BODIES } from '../roles.ts';
import { is, WORD } from '../words.ts';
import { bodiesIn, type NamedBody } from './bodies-in.ts';
import { nounOf } from './head.ts';

/** States that bodies, posts and persons were named with: "South Korea's foreign ministry" stays that. */
export class StateMemory {
  readonly #sentences: readonly Sentence[];
  readonly #countries = new Map<string, string>();
  /** By the noun that stands for them. */
  #bodies: ReadonlyMap<string, readonly NamedBody[]> | undefined;

  constructor(sentences: readonly Sentence[]) {
    this.#sentences = sentences;
  }

  /** "The ministry" is of the state that a ministry was named with before. */
  withCountry(shape: MentionShape, tokens: readonly Token[], sentence: number): MentionShape {
    if (shape.kind !== 'institution' && shape.kind !== 'anonymous' && shape.kind !== 'office') return shape;
    const noun = nounOf(tokens);
    if (shape.country !== undefined) this.#countries.set(noun, shape.country);
    const body = bareBody(tokens);
    const country =
      shape.country ??
      (body === undefined ? undefined : this.#countries.get(body)) ??
      this.#countries.get(noun) ??
      this.#bodyNamed(body ?? noun, sentence);
    return country === undefined ? shape : { ...shape, country };
  }

  /** A post or a person that the registry does not hold keeps the state it was first named with. */
  remembered(shape: MentionShape, tokens: readonly Token[], resolution: Resolution): Resolution {
    if (resolution.id !== null || resolution.candidates.length > 0) return resolution;
    const isPerson = shape.kind === 'full-name' || shape.kind === 'family-name';
    if (!isPerson && shape.kind !== 'anonymous') return resolution;
    const key = isPerson ? (tokens.at(-1)?.lower ?? '') : nounOf(tokens);
    if (resolution.country !== null) this.#countries.set(key, resolution.country);
    const country = isPerson ? this.#countries.get(key) : undefined;
    return country === undefined ? resolution : { ...resolution, country };
  }

  #bodyNamed(noun: string, sentence: number): string | undefined {
    if (!BODIES.has(noun)) return undefined;
    this.#bodies ??= Map.groupBy(bodiesIn(this.#sentences), (body) => body.noun);
    return lastUpTo(this.#bodies.get(noun) ?? [], sentence)?.country;
  }
}

/** "a | ministry | spokesperson": of the ministry that was named before; "a defense ministry official" may be of another. */
const bareBody = ([first, body, ...rest]: readonly Token[]): string | undefined =>
  is(first, WORD.determiner) && rest.length > 0 && BODIES.has(body?.lower ?? '') ? body?.lower : undefined;

/** The last body named up to a sentence; they are in the order of the text. */
function lastUpTo(bodies: readonly NamedBody[], sentence: number): NamedBody | undefined {
  let [low, high] = [0, bodies.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bodies[middle]?.sentence ?? 0) <= sentence) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? bodies[low - 1] : undefined;
}
