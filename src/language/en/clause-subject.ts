import type { Token } from '../token.ts';
import { type Phrase, type Subject, subjectBefore } from './06-subjects.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { is, WORD } from './words.ts';

const FARTHEST = 60;

/**
 * The subject of the verb nearest before a place, over clauses that depend on it: "Orsk" of `In Vienna, Orsk
 * denied, when Bele asked, that the plan was | "…"`.
 */
export function clauseSubject(tokens: readonly Token[], before: number): Phrase | undefined {
  const least = Math.max(0, before - FARTHEST);
  let dependent: Phrase | undefined;
  for (let at = before - 1; at >= least; at--) {
    const token = tokens[at];
    if (token?.kind === 'quotation' || token?.text === ';') break;
    if (!isFiniteVerb(tokens, at)) continue;
    const group = verbStart(tokens, at);
    const subject = subjectBefore(tokens, { group });
    if (subject.kind === 'phrase') {
      if (!isDependent(tokens, subject)) return subject.phrase;
      dependent ??= subject.phrase;
    }
    at = group;
  }
  return dependent;
}

const isDependent = (
  tokens: readonly Token[],
  { relative, start }: Extract<Subject, { kind: 'phrase' }>,
): boolean => relative || is(tokens[start - 1], WORD.subordinator | WORD.relative);

/** "had | never | said": the first of the auxiliaries and adverbs before a verb. */
export function verbStart(tokens: readonly Token[], verb: number): number {
  let from = verb;
  while (from > 0 && is(tokens[from - 1], WORD.modal | WORD.auxiliary | WORD.adverb | WORD.negation)) from--;
  return from;
}
