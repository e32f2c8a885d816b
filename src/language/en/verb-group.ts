import type { Token } from '../token.ts';
import type { VerbForm } from './verb-frame.ts';
import { bitsOf, is, isName, isNamesake, tokenBefore, WORD } from './words.ts';

export interface VerbGroup {
  readonly from: number;
  readonly be: boolean;
  readonly have: boolean;
  readonly support: boolean;
  readonly modal: boolean;
  readonly negated: boolean;
  readonly infinitive: boolean;
  /** "continued to say", "went on to say": said all the same; the form of the outer verb. */
  readonly phase: 'none' | 'finite' | 'ing';
}

/** Auxiliaries, modals, negations and adverbs before the verb, at most eight words back. */
export function verbGroup(tokens: readonly Token[], at: number, forms: ReadonlySet<VerbForm>): VerbGroup {
  let [be, have, support, modal, negated] = [false, false, false, false, false];
  let [from, phase]: [number, VerbGroup['phase']] = [at, 'none'];
  for (let i = at - 1; i >= 0 && i >= at - FARTHEST; i--) {
    const token = tokens[i];
    if (isNamesake(token) && !forms.has('base')) break;
    const bits = bitsOf(token);
    if (token?.lower === 'to' && !forms.has('ing')) {
      const outer: number | undefined = phase === 'none' ? phaseBefore(tokens, i) : undefined;
      if (outer === undefined) return { from: i, be, have, support, modal, negated, infinitive: true, phase };
      phase = tokens[outer]?.lower.endsWith('ing') ? 'ing' : 'finite';
      from = outer;
      i = outer;
      continue;
    }
    if (token?.lower === 'past' && tokens[i - 1]?.lower === 'the' && tokens[i - 2]?.lower === 'in') {
      i -= 2;
      continue;
    }
    if (i === at - 1 && forms.has('ing') && KEEPING.test(token?.lower ?? '')) be = true;
    else if (i === at - 1 && forms.has('participle') && REMAINING.test(token?.lower ?? '')) be = true;
    else if (bits & WORD.be) be = true;
    else if (bits & WORD.auxiliary) {
      if (token?.lower.startsWith('d')) support = true;
      else have = true;
    } else if (bits & WORD.modal) modal = true;
    else if (isShared(tokens, i)) continue;
    else if (opensVerb(tokens, i) || !(bits & (WORD.adverb | WORD.negation))) break;
    if (bits & WORD.negation) negated = true;
    from = i;
  }
  return { from, be, have, support, modal, negated, infinitive: false, phase };
}

/** "they | all | said", "Orsk and Bele have | both | said" */
const isShared = (tokens: readonly Token[], at: number): boolean =>
  SHARING.has(tokens[at]?.lower ?? '') &&
  (is(tokenBefore(tokens, at), WORD.auxiliary | WORD.subjectPronoun) || isName(tokenBefore(tokens, at)));

const SHARING = new Set(['all', 'both', 'each']);

/** "paused, | then | said"; not "was | then | told". */
const opensVerb = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], WORD.coordinator) && !is(tokenBefore(tokens, at), WORD.auxiliary | WORD.modal);

const FARTHEST = 10;
const PHASES =
  /^(?:continu(?:e|es|ed|ing)|beg[ai]n|begins|start(?:s|ed)|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)|used|appear(?:s|ed)|seem(?:s|ed)|proceed(?:s|ed)|hasten(?:s|ed))$/;
/** "keeps | saying": the clause's verb. */
const KEEPING = /^(?:keeps?|kept)$/;
/** "remained | committed": like "was". */
const REMAINING = /^remain(?:s|ed|ing)?$/;
const GOING = /^(?:went|goes|going|gone|go)$/;

/** The verb before the "to" of "continued to say", "went on to say". */
function phaseBefore(tokens: readonly Token[], to: number): number | undefined {
  if (tokens[to - 1]?.lower === 'on' && GOING.test(tokens[to - 2]?.lower ?? '')) return to - 2;
  return PHASES.test(tokens[to - 1]?.lower ?? '') ? to - 1 : undefined;
}
