import type { Token } from '../token.ts';
import { type Phrase, type Subject, subjectBefore } from './06-subjects.ts';
import { isFiniteVerb, isFloated } from './finite-verbs.ts';
import { is, isComma, WORD } from './words.ts';

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

/**
 * The subject of the verb that "and" joins another to, where the clause of both depends on a further one: "she" of
 * `It grew late when she rose | and said "…"`. After a comma the joined verb is the main clause's.
 */
export function joinedSubject(tokens: readonly Token[], verb: number, after: number): Phrase | undefined {
  const joiner = verb - 1;
  if (tokens[joiner]?.lower !== 'and' || isComma(tokens[joiner - 1])) return undefined;
  for (let at = joiner - 1; at >= Math.max(after, joiner - FARTHEST); at--) {
    const token = tokens[at];
    if (token?.kind === 'quotation' || isComma(token) || token?.text === ';') return undefined;
    if (!isFiniteVerb(tokens, at)) continue;
    at = verbStart(tokens, at);
    const subject = subjectBefore(tokens, { group: at });
    if (subject.kind === 'phrase' && subject.phrase.from >= after)
      return JOINED_IN.has(tokens[subject.start - 1]?.lower ?? '') ? subject.phrase : undefined;
  }
  return undefined;
}

/** What opens clauses that tell an event of their own. */
const JOINED_IN = new Set(['when', 'while', 'why', 'how', 'where', 'as', 'which', 'whom']);

const isDependent = (
  tokens: readonly Token[],
  { relative, start }: Extract<Subject, { kind: 'phrase' }>,
): boolean => relative || is(tokens[start - 1], WORD.subordinator | WORD.relative);

/** "had | never | said": the first of the auxiliaries and adverbs before a verb. */
export function verbStart(tokens: readonly Token[], verb: number): number {
  let from = verb;
  while (from > 0 && (is(tokens[from - 1], GROUP) || isFloated(tokens, from - 1))) from--;
  return from;
}

const GROUP = WORD.modal | WORD.auxiliary | WORD.adverb | WORD.negation;
