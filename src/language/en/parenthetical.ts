import type { Token } from '../token.ts';
import type { Cue } from './05-cues.ts';
import type { Phrase } from './06-subjects.ts';
import { skipAdverbials } from './adverbials.ts';
import { hasFiniteVerb } from './clause-shapes.ts';
import { hearerEnd } from './hearers.ts';
import { CUE_FORMS } from './verbs.ts';
import { bitsOf, is, isComma, WORD } from './words.ts';

const NOT_CONTENT = new Set(
  `who which whose where according while but as when after and before although though because since in at on during
  with without citing for the a an then also despite referring speaking following apparently so or if whom`
    .trim()
    .split(/\s+/),
);

/** The second half of `The plan, Noh said, would take months`. */
export function parenthetical(
  tokens: readonly Token[],
  cue: Cue,
  inverted: Phrase | undefined,
  limit: number,
): Phrase | undefined {
  const at = skipAdverbials(tokens, inverted?.to ?? cue.to, limit);
  if (!isComma(tokens[at]) || at + 2 > limit) return undefined;
  const first = tokens[at + 1];
  if (!first) return undefined;
  const phrase = { from: at + 1, to: limit };
  if (first.kind === 'quotation') return phrase;
  if (is(first, WORD.coordinator) && tokens[at + 2]?.kind === 'quotation') return { from: at + 2, to: limit };
  if (inverted && bitsOf(first) === 0) return pastApposition(tokens, at, limit);
  const goesOn = !inverted && is(first, WORD.determiner) && hasFiniteVerb(tokens, at + 1, limit);
  if (goesOn) return phrase;
  if (NOT_CONTENT.has(first.lower) || (first.lower.endsWith('ing') && bitsOf(first) === 0)) return undefined;
  return phrase;
}

/** `The trouble, said Lena Orsk, head of the union, | is that …` */
function pastApposition(tokens: readonly Token[], comma: number, limit: number): Phrase | undefined {
  for (let i = comma + 1; i + 2 < limit; i++) {
    if (tokens[i]?.kind === 'quotation') return undefined;
    if (isComma(tokens[i]))
      return is(tokens[i + 1], WORD.auxiliary | WORD.modal) ? { from: i + 1, to: limit } : undefined;
  }
  return undefined;
}

/** The clause after `In any case, Noh said,`: whatever begins it, except a participle. */
export function afterComma(tokens: readonly Token[], cue: Cue, limit: number): Phrase | undefined {
  const heard = cue.takes.has('hearer') ? hearerEnd(tokens, cue.to, limit) : cue.to;
  const at = skipAdverbials(tokens, heard, limit);
  if (!isComma(tokens[at]) || at + 2 > limit) return undefined;
  const first = tokens[at + 1];
  const isParticiple = first?.lower.endsWith('ing') && bitsOf(first) === 0 && CUE_FORMS.has(first.lower);
  return isParticiple || is(first, WORD.relative) ? undefined : { from: at + 1, to: limit };
}
