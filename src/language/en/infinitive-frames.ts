import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import type { Attribution } from './attribution.ts';
import { clauseSubject, verbStart } from './clause-subject.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { isCausing } from './purposes.ts';
import { isHeld, nounEnd } from './quotation-rest.ts';
import { CUE_FORMS } from './verbs.ts';
import { bitsOf, is, isComma, WORD } from './words.ts';

const FARTHEST_QUOTATION = 16;
const FARTHEST_VERB = 14;

/** Quotations after an infinitive of saying that was carried out: `took to the radio to call Bele "Q"`, `led Orsk to say "Q"`. */
export function infinitiveFrames(
  tokens: readonly Token[],
  end: number,
  others: readonly Attribution[],
): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 3; at < end; at++) {
    if (tokens[at]?.kind !== 'quotation' || isHeld(others, at) || isHeld(found, at)) continue;
    const to = infinitiveBefore(tokens, at);
    const speaker = to === undefined ? undefined : performer(tokens, to);
    if (to === undefined || !speaker) continue;
    found.push({
      base: CUE_FORMS.get(tokens[to + 1]?.lower ?? '')?.frame.base ?? '',
      sieve: 'noun',
      cue: { from: to + 1, to: to + 2 },
      speaker,
      addressee: undefined,
      contents: [{ from: contentStart(tokens, to + 2, at), to: nounEnd(tokens, at, end) }],
      inherited: false,
      via: [],
    });
  }
  return found;
}

/** "to state | , |", "to counter | that |" */
function contentStart(tokens: readonly Token[], from: number, at: number): number {
  let start = from;
  while (start < at && (isComma(tokens[start]) || tokens[start]?.lower === 'that')) start++;
  return start;
}

/** The "to" of the infinitive of saying nearest before a quotation. */
function infinitiveBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at - 2; i >= Math.max(1, at - FARTHEST_QUOTATION); i--) {
    const token = tokens[i];
    if (token?.kind === 'quotation' || token?.text === ';' || token?.text === ':') return undefined;
    if (token?.lower !== 'to') continue;
    const form = CUE_FORMS.get(tokens[i + 1]?.lower ?? '');
    if (form?.forms.has('base')) return i;
  }
  return undefined;
}

/** Who did what the infinitive says: whom somebody led to do it, else the subject of the deed it was the end of. */
function performer(tokens: readonly Token[], to: number): Phrase | undefined {
  for (let i = to - 1; i >= Math.max(0, to - FARTHEST_VERB); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || is(token, WORD.modal | WORD.negation)) return undefined;
    if (isCausing(token)) return i + 1 < to ? { from: i + 1, to } : undefined;
    const isDeed = DOING.test(token.lower) && !is(tokens[i - 1], WORD.determiner | WORD.preposition);
    if (isDeed && i + 1 < to && !isUnreal(tokens, i))
      return clauseSubject(tokens, token.lower.endsWith('ing') ? i : i + 1) ?? subjectOf(tokens, i);
    if (isFiniteVerb(tokens, i) || CUE_FORMS.get(token.lower)?.forms.has('past') || isComma(token))
      return undefined;
  }
  return undefined;
}

/** "with | Lena Orsk | taking to the radio" */
function subjectOf(tokens: readonly Token[], verb: number): Phrase | undefined {
  let from = verb;
  while (from > 0 && tokens[from - 1]?.kind === 'word' && bitsOf(tokens[from - 1]) === 0) from--;
  return from < verb && tokens[from - 1]?.lower === 'with' ? { from, to: verb } : undefined;
}

const isUnreal = (tokens: readonly Token[], verb: number): boolean =>
  tokens
    .slice(verbStart(tokens, verb), verb)
    .some((token) => is(token, WORD.modal | WORD.negation | WORD.be)) || tokens[verb - 1]?.lower === 'to';

/** Deeds that an infinitive of saying may be the end of. */
const DOING =
  /^(?:t(?:akes|ook|aking)|us(?:es|ed|ing)|r(?:ises|ose|ising)|join(?:s|ed|ing)|st(?:ands|ood|anding)|stepp(?:ed|ing)|sat|appear(?:s|ed|ing)|return(?:s|ed|ing)|turn(?:s|ed|ing)|went|goes|going|c(?:omes|ame|oming)|interrupt(?:s|ed|ing)|paus(?:es|ed|ing)|stopp(?:ed|ing)|seiz(?:es|ed|ing)|spent|rush(?:es|ed|ing)|rel(?:ies|ied|ying))$/;
