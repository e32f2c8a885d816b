import type { ActId } from '../model/act.ts';
import type { SaidSentence } from './told-act.ts';

const SELF: ReadonlySet<string> = new Set(['we', 'own', 'pronoun', 'both']);
const PAST: ReadonlySet<string> = new Set(['has', 'had', 'did', 'was']);
const AHEAD: ReadonlySet<string> = new Set(['will', 'would']);
const POSSIBLE: ReadonlySet<string> = new Set(['will', 'would', 'could', 'may']);

/** "We do not have", "we do not know" refuse nothing. */
const STATES: ReadonlySet<string> = new Set(['have', 'know', 'see', 'think', 'believe', 'expect', 'yet']);

/** Where no word tells, the grammar leans one way: "we did not" denies, "we will" plans, "it would cause" warns. */
export function leaning([first]: readonly SaidSentence[]): ActId | undefined {
  if (!first) return undefined;
  const { subject, helper, head, negated } = first.clause;
  if (SELF.has(subject) && negated) {
    if (PAST.has(helper)) return first.words.text.includes('no') ? undefined : 'deny';
    if (helper === 'do') return STATES.has(head) ? undefined : 'reject';
    return AHEAD.has(helper) ? 'reject' : undefined;
  }
  if (subject === 'there' && negated) return AHEAD.has(helper) ? 'reject' : 'deny';
  if (SELF.has(subject) && AHEAD.has(helper))
    return first.reading.conditional ? 'condition' : 'announce-plan';
  if (subject !== 'thing' || negated || !POSSIBLE.has(helper)) return undefined;
  if (first.reading.conditional) return 'condition';
  return helper === 'will' ? undefined : 'warn';
}
