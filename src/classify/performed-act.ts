import type { ActId } from '../model/act.ts';
import type { SaidSentence } from './said-sentence.ts';

const SPEAKERS: ReadonlySet<string> = new Set(['we', 'own', 'pronoun']);
/** Groups whose verbs do in the saying what they name. */
const PERFORMATIVE: ReadonlySet<string> = new Set([
  'condemn',
  'praise',
  'back',
  'support',
  'offer',
  'refuse',
  'demand',
  'urge',
  'warn',
  'hope',
]);
const OPENING_WORDS = 5;

/** "We strongly condemn", "China firmly opposes": what is done in the saying outweighs the words it is done in. */
export function performedIn({ clause, reading }: SaidSentence): ActId[] {
  const [verb] = reading.chain;
  if (!verb || !reading.act || reading.conditional || clause.negated) return [];
  if (!SPEAKERS.has(clause.subject) || !PERFORMATIVE.has(verb.frame.group.id)) return [];
  if (
    verb.frame.kind === 'noun' ||
    (verb.frame.kind === 'phrase' && !/^(?:we|i) /.test(verb.frame.entry)) ||
    verb.from > OPENING_WORDS
  )
    return [];
  return clause.helper === 'none' || verb.to < clause.predicate ? [reading.act] : [];
}
