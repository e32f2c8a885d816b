import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import type { Attribution } from './attribution.ts';
import { hasFiniteVerb } from './clause-shapes.ts';
import { has, is, isComma, SIGN, WORD } from './words.ts';

const LONGEST = 12;

/** `In a poll by the daily, most back the pact`: what a poll that leads its sentence finds. */
export function pollFindings(
  tokens: readonly Token[],
  end: number,
  others: readonly Attribution[],
): Attribution[] {
  if (tokens[0]?.lower !== 'in' && tokens[1]?.lower !== 'in') return [];
  for (let at = 1; at < Math.min(end - 2, LONGEST + 2); at++) {
    if (!has(tokens[at], SIGN.source) || !POLLS.has(tokens[at]?.lower ?? '')) continue;
    const opener = openerBefore(tokens, at);
    if (opener === undefined) continue;
    const comma = commaAfter(tokens, at, end);
    const content = comma === undefined ? undefined : { from: comma + 1, to: end };
    if (!content || !hasFiniteVerb(tokens, content.from, content.to)) continue;
    if (others.some(({ cue, contents }) => [cue, ...contents].some((one) => overlap(one, content)))) continue;
    return [
      {
        base: 'find',
        sieve: 'according',
        cue: { from: opener, to: opener + 1 },
        speaker: { from: opener + 1, to: at + 1 },
        addressee: undefined,
        contents: [content],
        inherited: false,
        via: [],
      },
    ];
  }
  return [];
}

const overlap = (a: Phrase, b: Phrase): boolean => a.from < b.to && b.from < a.to;

export const POLLS: ReadonlySet<string> = new Set(['poll', 'polls', 'polling', 'survey', 'surveys']);

function openerBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
    const token = tokens[i];
    if (token?.lower === 'in')
      return i === 0 || (i === 1 && is(tokens[0], WORD.coordinator | WORD.adverb)) ? i : undefined;
    if (token?.kind === 'mark' && token.text !== '/' && token.text !== '-') return undefined;
    if (is(token, WORD.modal | WORD.auxiliary | WORD.preposition)) return undefined;
  }
  return undefined;
}

function commaAfter(tokens: readonly Token[], at: number, end: number): number | undefined {
  for (let i = at + 1; i < Math.min(end, at + LONGEST); i++) if (isComma(tokens[i])) return i;
  return undefined;
}
