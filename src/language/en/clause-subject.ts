import type { Token } from '../token.ts';
import { type Phrase, subjectBefore } from './06-subjects.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { is, WORD } from './words.ts';

const FARTHEST = 60;

/** The subject of the verb nearest before a place: "Orsk" of `In Vienna, Orsk dismissed the plan as | "…"`. */
export function clauseSubject(tokens: readonly Token[], before: number): Phrase | undefined {
  const least = Math.max(0, before - FARTHEST);
  for (let at = before - 1; at >= least; at--) {
    const token = tokens[at];
    if (token?.kind === 'quotation' || token?.text === ';') return undefined;
    if (!isFiniteVerb(tokens, at)) continue;
    const group = verbStart(tokens, at);
    const subject = subjectBefore(tokens, { group });
    if (subject.kind === 'phrase') return subject.phrase;
    at = group;
  }
  return undefined;
}

/** "had | never | said": the first of the auxiliaries and adverbs before a verb. */
export function verbStart(tokens: readonly Token[], verb: number): number {
  let from = verb;
  while (from > 0 && is(tokens[from - 1], WORD.modal | WORD.auxiliary | WORD.adverb | WORD.negation)) from--;
  return from;
}
