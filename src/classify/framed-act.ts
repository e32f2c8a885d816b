import type { ActId } from '../model/act.ts';
import type { Hit } from './frame-index.ts';
import { onCondition } from './on-condition.ts';
import type { SaidSentence } from './said-sentence.ts';

/** What anybody may do: it is the speaker's act only where the speaker does it. */
const DEEDS: ReadonlySet<string> = new Set([
  'aid',
  'cooperate',
  'yield',
  'meet',
  'mobilise',
  'assault',
  'coerce',
  'impose-sanctions',
  'break-relations',
  'recognise',
  'investigate',
  'protest',
  'accept',
]);

/** What the frames in a sentence amount to; `toned` where turns of phrase tell something as well. */
export function actOfFrames(sentence: SaidSentence, toned: boolean): ActId[] {
  const { reading, clause } = sentence;
  const { act, firm, chain } = reading;
  if (!act || !firm) return [];
  if (chain.every(({ frame }) => frame.group.role === 'negation')) return [];
  if (isInverted(sentence) || isPartOfTone(sentence)) return [];
  if (act === 'announce-plan' && isParticiple(sentence)) return [];
  if (isDeed(chain) && !isSelf(sentence) && isPurpose(sentence)) return [];
  if (act === 'urge-appeal' && isSubject(sentence)) return [];
  if (act !== 'threaten' && isMaxim(sentence)) return ['warn'];
  if (isRemark(sentence)) return [];
  // "The United States would hold them responsible".
  if (act === 'accuse' && chain[0]?.frame.group.role === 'future') return ['warn'];
  // "Would not extradite him", "had not been asked".
  if (
    act === 'announce-plan' &&
    clause.negated &&
    isSelf(sentence) &&
    MODALS.has(clause.helper) &&
    !reading.conditional
  )
    return ['reject'];
  if (act === 'reject' && clause.negated && isUndergone(sentence)) return ['deny'];
  // "We have no plans whatsoever to sell".
  if (act === 'announce-plan' && clause.negated && chain[0]?.frame.kind === 'noun') return ['reject'];
  // "There was no reason to sit down with them".
  if (act === 'offer-dialogue' && clause.negated && !reading.conditional) return ['reject'];
  if (
    (isDeed(chain) || chain[0]?.frame.group.role === 'lift') &&
    (isSpokenOf(sentence) || isJudged(sentence))
  )
    return [];
  if (isDeed(chain) && ((toned && !isOwnStep(sentence)) || clause.subject === 'other')) return [];
  if (toned && chain[0]?.frame.group.role === 'future' && isDeed(chain.slice(1))) return [];
  // "China was expected to ask Tokyo".
  if (clause.subject === 'other' && chain[0]?.frame.entry.endsWith('expected to')) return ['comment-decline'];
  // "Jets were scrambled".
  if (act === 'threaten' && BEING.has(clause.helper) && clause.subject === 'thing' && isDeed(chain))
    return [];
  if (act === 'threaten' && OTHERS.has(clause.subject)) return [ofOthers(sentence)];
  // "Will cut the flow unless": what nobody would call a step toward the other.
  if (reading.conditional && act === 'announce-plan' && chain.at(-1)?.frame.group.role === 'cut')
    return ['threaten'];
  return [onCondition(offered(act, sentence), sentence)];
}

/** "Four appeals had gone unanswered" asks for nothing now. */
const isSubject = ({ clause: { helper, predicate, subject }, reading: { chain } }: SaidSentence): boolean =>
  subject === 'thing' && /^(?:is|was|has|had)$/.test(helper) && chain.every(({ to }) => to < predicate);

/** "A visit planned for June had been put off" plans nothing. */
const isParticiple = ({ clause: { predicate }, reading: { chain } }: SaidSentence): boolean =>
  chain.length === 1 && chain[0]?.frame.form === 'past' && chain[0].to < predicate;

/** "The rules for sharing information". */
const isPurpose = ({ words: { text }, reading: { chain } }: SaidSentence): boolean => {
  const [first] = chain;
  return first?.frame.form === 'ing' && /^(?:for|of)$/.test(text[first.from - 1] ?? '');
};

/** Who is ready to talk offers talks, who is ready to give helps. */
function offered(act: ActId, { reading: { chain }, words: { text } }: SaidSentence): ActId {
  const [first] = chain;
  const isReady =
    first?.frame.group.role === 'offer' && /\b(?:ready|willing|prepared) to$/.test(first.frame.entry);
  return act === 'offer-dialogue' && isReady && GIVING.has(text[first.to] ?? '') ? 'cooperate-aid' : act;
}

const GIVING: ReadonlySet<string> = new Set(
  'send supply provide assist help deliver ship donate evacuate rescue train fund finance contribute lend'.split(
    ' ',
  ),
);

const isSelf = ({ clause: { subject } }: SaidSentence): boolean =>
  subject === 'we' || subject === 'own' || subject === 'pronoun';

const isUndergone = ({ clause: { helper, predicate }, words: { text } }: SaidSentence): boolean =>
  (helper === 'has' || helper === 'had') && text.slice(predicate, predicate + 2).includes('been');

const BEING: ReadonlySet<string> = new Set(['is', 'was']);

/** "The decision to release them was cynical", "the lifting was not considered": nobody does it here. */
const isSpokenOf = ({ clause: { helper, predicate, subject }, reading: { chain } }: SaidSentence): boolean =>
  BEING.has(helper) && OTHERS.has(subject) && chain.every(({ to }) => to < predicate);

/** "Is expelling two men over a fire": what the speaker does now, before whatever is said of it. */
const isOwnStep = ({
  clause: { helper, predicate, subject, negated },
  reading: { chain },
}: SaidSentence): boolean =>
  (subject === 'own' || subject === 'pronoun') &&
  BEING.has(helper) &&
  !negated &&
  chain[0]?.from === predicate &&
  chain[0].frame.form === 'ing';

/** "It was a fruitful meeting": the judgement tells. */
const isJudged = ({ clause: { helper, predicate }, tones, reading: { chain } }: SaidSentence): boolean =>
  BEING.has(helper) &&
  tones.some(
    ({ frame: { group }, from }) =>
      (group.id === 'sense-good' || group.id === 'sense-bad') &&
      from >= predicate &&
      chain.every((hit) => hit.from >= from),
  );

const OTHERS: ReadonlySet<string> = new Set(['other', 'thing']);

/** Another's hostile step: what is threatened so is a danger, and who is said to threaten is blamed. */
function ofOthers({ reading: { chain, conditional }, clause: { helper, subject } }: SaidSentence): ActId {
  const last = chain.at(-1)?.frame;
  if (last?.group.id === 'threaten')
    return last.kind === 'verb' && !MODALS.has(helper) ? 'condemn' : 'threaten';
  if (last?.entry === 'die') return 'warn';
  if (conditional) return 'threaten';
  return MODALS.has(helper) && (subject === 'other' || POSSIBLE.has(helper)) ? 'warn' : 'threaten';
}

/** "Those who live in glass boats should not throw anchors" asks nobody for anything. */
const isMaxim = ({ words: { text } }: SaidSentence): boolean =>
  /^(?:those|anyone|anybody|whoever|he)$/.test(text[0] ?? '') && (text[0] === 'whoever' || text[1] === 'who');

/** "Had not responded to the offer": what follows such a remark is only what it is about. */
const isRemark = ({ tones, reading: { chain }, words }: SaidSentence): boolean =>
  tones.some(
    ({ frame, from }) =>
      frame.group.act === 'comment-decline' &&
      chain.every((hit) => hit.from + 1 >= from || leadsOn(hit)) &&
      !words.text.includes('but'),
  );

const leadsOn = ({ frame: { group } }: Hit): boolean =>
  group.role === 'negation' || group.role === 'future' || group.role === 'commit';

/** A turn of phrase says more than a frame inside it: "could come at any time" offers nothing. */
const isPartOfTone = ({ reading: { chain }, tones }: SaidSentence): boolean =>
  tones.some(
    ({ frame, from, to }) =>
      frame.group.act !== undefined && chain.every((hit) => hit.from >= from && hit.to <= to),
  );

const POSSIBLE: ReadonlySet<string> = new Set(['could', 'may', 'might']);
const MODALS: ReadonlySet<string> = new Set(['will', 'would', 'could', 'may', 'might']);

/** "It would answer, should shells fall there": a condition, and no appeal. */
function isInverted({ reading: { chain }, words: { text } }: SaidSentence): boolean {
  const [first] = chain;
  if (first?.frame.entry !== 'should') return false;
  return first.from === 0 || text.slice(0, first.from).some((word) => MODALS.has(word));
}

const isDeed = (chain: readonly Hit[]): boolean => {
  const last = chain.at(-1)?.frame.group;
  return (
    last !== undefined &&
    DEEDS.has(last.id) &&
    chain.every(({ frame: { group } }) => group === last || group.role === 'begin' || group.role === 'cut')
  );
};
