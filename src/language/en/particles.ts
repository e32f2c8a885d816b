import type { Token } from '../token.ts';
import type { Complement, ParticleRow } from './verb-frame.ts';
import { is, WORD } from './words.ts';

export interface Particle {
  readonly to: number;
  readonly takes: ReadonlySet<Complement>;
}

/** Whether a word alone is a particle of the verb. */
export const isParticle = (particles: readonly ParticleRow[], lower: string): boolean =>
  particles.some(({ words }) => words.length === 1 && words[0] === lower);

/** The longest particle that follows the verb: "went | on to say", "pointed | out", "called | on". */
export function particleAfter(
  tokens: readonly Token[],
  at: number,
  particles: readonly ParticleRow[],
): Particle | undefined {
  let best: Particle | undefined;
  for (const { words, takes } of particles) {
    const to = particleEnd(tokens, at + 1, words);
    if (to !== undefined && (!best || to > best.to)) best = { to, takes };
  }
  return best;
}

/** "spoke | favourably of": one adverb may stand before a part. */
function particleEnd(tokens: readonly Token[], from: number, parts: readonly string[]): number | undefined {
  let at = from;
  for (const part of parts) {
    if (tokens[at]?.lower !== part && is(tokens[at], WORD.adverb)) at++;
    if (tokens[at]?.lower !== part) return undefined;
    at++;
  }
  return at;
}
