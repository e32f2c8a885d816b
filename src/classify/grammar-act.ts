import type { ActId } from '../model/act.ts';
import { onCondition } from './on-condition.ts';
import type { SaidSentence } from './said-sentence.ts';
import type { Words } from './words.ts';

const SELF: ReadonlySet<string> = new Set(['we', 'own', 'pronoun', 'both']);
const NOW: ReadonlySet<string> = new Set(['is', 'was', 'has', 'had', 'none']);
const PAST: ReadonlySet<string> = new Set(['has', 'had', 'did', 'was']);
const AHEAD: ReadonlySet<string> = new Set(['will', 'would']);
const POSSIBLE: ReadonlySet<string> = new Set(['could', 'may']);

/** "We do not have", "we do not know" refuse nothing. */
const STATES: ReadonlySet<string> = new Set(['have', 'know', 'see', 'think', 'believe', 'expect', 'yet']);
/** A judgement stands so near to "is", or in a phrase of so few words. */
const PREDICATE_WORDS = 6;

/** Where no word tells, the grammar leans one way: "we did not" denies, "we will" plans, "it could cause harm" warns. */
export function leaning([first]: readonly SaidSentence[]): ActId | undefined {
  if (!first) return undefined;
  const { subject, helper, negated } = first.clause;
  if (isClaimDenied(first)) return 'deny';
  if (isYetOpen(first)) return 'comment-decline';
  if (SELF.has(subject)) return ofOneself(first) ?? ownJudged(first);
  if (subject === 'there' && negated) return AHEAD.has(helper) ? 'reject' : 'deny';
  if (NOW.has(helper)) return judged(first);
  if (!negated && first.reading.conditional && TIES.has(first.words.text[0] ?? '')) return 'condition';
  if (negated || subject === 'other' || subject === 'you') return undefined;
  if (first.reading.conditional) return 'condition';
  if (POSSIBLE.has(helper)) return 'warn';
  return AHEAD.has(helper) ? ahead(first) : undefined;
}

/** "These claims do not become true". */
function isClaimDenied(sentence: SaidSentence): boolean {
  const { words, clause } = sentence;
  return (
    CLAIM.test(words.text.slice(0, CLAIM_WORDS).join(' ')) &&
    (clause.negated || senses(sentence).has('sense-bad'))
  );
}

const CLAIM_WORDS = 4;
const CLAIM =
  /^(?:these|those|such|the|all|any) (?:\S+ )?(?:claims?|reports?|allegations?|accusations?|rumou?rs?|assertions?|charges)\b/;

/** "No date had been set", "none of the ships had left": what has not been is told, and nobody denied. */
const isYetOpen = ({ words: { text }, clause: { helper, head, predicate } }: SaidSentence): boolean => {
  if (text[0] === 'none' && text[1] === 'of') return true;
  if (text[0] !== 'no' || !PAST.has(helper) || head !== 'been') return false;
  return SETTLED.has(text[predicate + 1] ?? '');
};

const SETTLED: ReadonlySet<string> = new Set(
  'set fixed decided made taken agreed reached scheduled arranged finalised finalized chosen announced'.split(
    ' ',
  ),
);

/** "Ties with Oslo could recover if …": of no one side. */
const TIES: ReadonlySet<string> = new Set(['ties', 'relations', 'talks', 'dialogue', 'cooperation', 'trade']);

/** What words that judge come to, whatever their grammar. */
export function judgement([first]: readonly SaidSentence[]): ActId | undefined {
  if (!first) return undefined;
  const found = senses(first);
  if (found.has('sense-bad') || found.has('sense-deed') || found.has('sense-harm')) return 'condemn';
  return found.has('sense-good') ? 'praise-welcome' : undefined;
}

/** "Confirmed the meeting": a contact, where nothing else is said of it. */
export function nounReported(verb: Words, [first]: readonly SaidSentence[]): ActId | undefined {
  if (!first || first.words.text.length > NOUN_WORDS) return undefined;
  const isBare = CONFIRMING.has(verb.text[0] ?? '') && first.clause.helper === 'none';
  return isBare && senses(first).has('sense-talks') ? 'consult-meet' : undefined;
}

const NOUN_WORDS = 5;
const CONFIRMING: ReadonlySet<string> = new Set([
  'confirmed',
  'confirms',
  'announced',
  'announces',
  'disclosed',
]);

/** Who calls the own choice right stands by it. */
function ownJudged(sentence: SaidSentence): ActId | undefined {
  if (sentence.clause.subject === 'own') return undefined;
  const act = judged(sentence);
  return act === 'praise-welcome' && OWN.has(sentence.words.text[0] ?? '') ? 'reaffirm' : act;
}

const OWN: ReadonlySet<string> = new Set(['our', 'my', 'its', 'their', 'his', 'her']);

function ofOneself(sentence: SaidSentence): ActId | undefined {
  const { clause, reading, words } = sentence;
  const { helper, head, negated } = clause;
  if (negated) {
    if (PAST.has(helper)) return words.text.includes('no') ? undefined : 'deny';
    if (helper === 'do') return STATES.has(head) ? undefined : 'reject';
    return AHEAD.has(helper) ? onCondition('reject', sentence) : undefined;
  }
  if (!AHEAD.has(helper)) return undefined;
  if (reading.conditional) return 'condition';
  return senses(sentence).has('sense-talks') ? 'consult-meet' : 'announce-plan';
}

/** What is or was, in words that judge it: "the vote was a sham". */
function judged(sentence: SaidSentence): ActId | undefined {
  const { helper, negated, predicate, subject } = sentence.clause;
  const near = senses(sentence, [predicate, predicate + PREDICATE_WORDS]);
  if (isStanding(sentence)) return 'reaffirm';
  const judging = helper !== 'none' || sentence.words.text.length <= PREDICATE_WORDS;
  if (judging && near.has('sense-bad')) return negated ? undefined : 'condemn';
  if (judging && near.has('sense-good')) return negated ? 'condemn' : 'praise-welcome';
  if (!negated && isUntold(sentence) && !near.has('sense-deed') && isCounted(sentence))
    return 'comment-decline';
  if (negated && subject === 'thing' && helper !== 'none') return 'deny';
  if (negated || SELF.has(subject) || !near.has('sense-deed')) return undefined;
  const undergone = helper === 'is' || helper === 'was';
  return undergone && !sentence.words.text.includes('by') ? undefined : 'accuse';
}

/** "Two ships sailed", "grew by 38 percent": a count without a judgement is a report. */
const isCounted = ({ words: { text }, clause: { subject } }: SaidSentence): boolean =>
  subject !== 'we' &&
  text.some((word, i) => (/^\p{N}/u.test(word) || COUNTS.has(word)) && !KNOWN.has(text[i - 1] ?? ''));

/** Ships that sail are counted as much as told. */
const isUntold = ({ reading: { act, chain } }: SaidSentence): boolean =>
  act === undefined || chain.at(-1)?.frame.group.id === 'mobilise';

/** "The two sides" are no count. */
const KNOWN: ReadonlySet<string> = new Set(['the', 'these', 'those', 'our', 'all']);

const COUNTS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten twelve twenty dozen dozens hundred hundreds thousand thousands million billion percent'.split(
    ' ',
  ),
);

/** "The offer is still there", not "is still being counted". */
const isStanding = ({ clause: { helper, negated, predicate }, words: { text } }: SaidSentence): boolean =>
  (helper === 'is' || helper === 'was') &&
  !negated &&
  text[predicate] === 'still' &&
  !(text[predicate + 1] ?? '').endsWith('ing');

/** What will be, of itself: harm that would follow, talks that would be held, or a plan. */
function ahead(sentence: SaidSentence): ActId {
  const found = senses(sentence);
  if (found.has('sense-bad') || found.has('sense-harm') || found.has('sense-deed')) return 'warn';
  return found.has('sense-talks') ? 'consult-meet' : 'announce-plan';
}

function senses({ tones }: SaidSentence, [from, to] = [0, Number.POSITIVE_INFINITY]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const hit of tones)
    if (hit.frame.group.role === 'sense' && hit.from >= from && hit.from < to) found.add(hit.frame.group.id);
  return found;
}
