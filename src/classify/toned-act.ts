import type { ActId } from '../model/act.ts';
import type { Hit } from './frame-index.ts';
import { onCondition } from './on-condition.ts';
import type { SaidSentence, ToldAct } from './said-sentence.ts';

const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never', 'no', 'nor', 'neither', 'nothing', 'none']);
const NEGATABLE: ReadonlySet<ActId> = new Set([
  'sanction-impose',
  'cooperate-aid',
  'announce-plan',
  'consult-meet',
]);
const BLAMING: ReadonlySet<ActId> = new Set(['accuse', 'condemn', 'warn']);
const ASSERTED: ReadonlySet<string> = new Set(['is', 'was', 'has', 'had', 'do', 'did']);

/** What the turns of phrase in a sentence do. */
export function actsOfTones(sentence: SaidSentence): ToldAct[] {
  const acts = sentence.tones.flatMap((hit): ToldAct[] => {
    const { group } = hit.frame;
    if (!group.act || isThreatDisowned(hit, sentence)) return [];
    return [{ act: onCondition(negatedAct(group.act, hit, sentence), sentence), at: hit.from }];
  });
  // "Not going to get ahead of": who will not remark on something refuses nothing else.
  const declines = acts.some(({ act }) => act === 'comment-decline') && !sentence.words.text.includes('but');
  return declines ? acts.filter(({ act }) => act !== 'reject') : acts;
}

/** "Will not answer walls with walls". */
const isThreatDisowned = ({ frame, from }: Hit, { words: { text }, clause }: SaidSentence): boolean =>
  frame.group.act === 'threaten' && clause.negated && text[from - 1] === 'not';

/** "We are not meddling" denies it, "new sanctions would not help" rejects them; "not a word of thanks" is said as it stands. */
function negatedAct(act: ActId, { from, to }: Hit, { clause, words }: SaidSentence): ActId {
  // "Countries outside should not stir up trouble".
  if (clause.negated && BLAMING.has(act) && clause.helper === 'should') return 'urge-appeal';
  // "Had received no message".
  if (act === 'consult-meet' && words.text.slice(from, to).includes('no')) return 'comment-decline';
  if (!clause.negated || words.text.slice(from, to).some((word) => NEGATIONS.has(word))) return act;
  if (act === 'accuse') return ASSERTED.has(clause.helper) ? 'deny' : act;
  return NEGATABLE.has(act) && (clause.helper === 'will' || clause.helper === 'would') ? 'reject' : act;
}
