import type { ActId } from '../model/act.ts';
import type { Hit } from './frame-index.ts';
import type { Reading } from './reading.ts';
import type { SaidClause } from './said-clause.ts';
import type { Words } from './words.ts';

/** One sentence of what was said. */
export interface SaidSentence {
  readonly words: Words;
  readonly reading: Reading;
  readonly clause: SaidClause;
  readonly tones: readonly Hit[];
}

/** Acts from the most telling to the least: of several in one saying, an editor headlines the first. */
const TELLING: readonly ActId[] = [
  'threaten',
  'condition',
  'sanction-impose',
  'offer-dialogue',
  'demand',
  'deny',
  'accuse',
  'warn',
  'condemn',
  'reject',
  'ease-concede',
  'urge-appeal',
  'agree-accept',
  'praise-welcome',
  'cooperate-aid',
  'hope-concern',
  'announce-plan',
  'consult-meet',
  'reaffirm',
  'comment-decline',
];

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

/** The act that the words said perform; undefined where neither frames nor turns of phrase tell. */
export function toldAct(sentences: readonly SaidSentence[]): ActId | undefined {
  const tones = sentences.flatMap(actsOfTones);
  const framed = sentences.flatMap((sentence) => actOfFrames(sentence, tones.length > 0));
  // "Our offer still stands": what stands is said again.
  if (tones.length > 0 && tones.every((act) => act === 'reaffirm'))
    for (const { reading } of sentences) if (reading.act && AGAIN.has(reading.act)) framed.push(reading.act);
  return TELLING.find((act) => framed.includes(act) || tones.includes(act));
}

const actsOfTones = (sentence: SaidSentence): ActId[] =>
  sentence.tones.flatMap(({ frame: { group } }) => {
    if (!group.act) return [];
    return [onCondition(group.act === 'accuse' && isDenied(sentence) ? 'deny' : group.act, sentence)];
  });

/** "We are not meddling", "they had not lied". */
const isDenied = ({ clause: { negated, helper } }: SaidSentence): boolean => negated && ASSERTED.has(helper);

const ASSERTED: ReadonlySet<string> = new Set(['is', 'was', 'has', 'had', 'do', 'did']);

function actOfFrames(sentence: SaidSentence, toned: boolean): ActId[] {
  const { reading, clause } = sentence;
  const { act, firm, chain } = reading;
  if (!act || !firm) return [];
  if (isInverted(sentence) || isPartOfTone(sentence)) return [];
  if (act === 'urge-appeal' && isMaxim(sentence)) return ['warn'];
  // "There was no reason to sit down with them".
  if (act === 'offer-dialogue' && clause.negated && !reading.conditional) return ['reject'];
  if (isDeed(chain) && (toned || clause.subject === 'other')) return [];
  if (toned && chain[0]?.frame.group.role === 'future' && isDeed(chain.slice(1))) return [];
  return [onCondition(act, sentence)];
}

/** "Those who live in glass boats should not throw anchors" asks nobody for anything. */
const isMaxim = ({ words: { text } }: SaidSentence): boolean =>
  /^(?:those|anyone|anybody|whoever|he)$/.test(text[0] ?? '') && (text[0] === 'whoever' || text[1] === 'who');

/** A turn of phrase says more than a frame inside it: "could come at any time" offers nothing. */
const isPartOfTone = ({ reading: { chain }, tones }: SaidSentence): boolean =>
  tones.some(
    ({ frame, from, to }) =>
      frame.group.act !== undefined &&
      chain.every((hit) => hit.from >= from && hit.to <= to && hit.to - hit.from < to - from),
  );

const MODALS: ReadonlySet<string> = new Set(['will', 'would', 'could', 'may', 'might']);

/** "It would answer, should shells fall there": a condition, and no appeal. */
function isInverted({ reading: { chain }, words: { text } }: SaidSentence): boolean {
  const [first] = chain;
  if (first?.frame.entry !== 'should') return false;
  return first.from === 0 || text.slice(0, first.from).some((word) => MODALS.has(word));
}

/** A friendly step that hangs on a condition sets one, as does a refusal until then; a hostile step is a threat. */
function onCondition(act: ActId, { reading, words }: SaidSentence): ActId {
  if (!reading.conditional) return act;
  if (act === 'sanction-impose') return 'threaten';
  if (CONDITIONED.has(act)) return 'condition';
  return act === 'reject' && isStrict(words.text) ? 'condition' : act;
}

/** "Unless", "only when", "if there is no": without it, nothing. */
const isStrict = (text: readonly string[]): boolean =>
  text.some(
    (word, at) =>
      word === 'unless' ||
      word === 'until' ||
      (word === 'only' && /^(?:if|when|after|once)$/.test(text[at + 1] ?? '')) ||
      (word === 'if' && text.slice(at + 1, at + 5).includes('no')),
  );

const isDeed = (chain: readonly Hit[]): boolean => {
  const last = chain.at(-1)?.frame.group;
  return (
    last !== undefined &&
    DEEDS.has(last.id) &&
    chain.every(({ frame: { group } }) => group === last || group.role === 'begin' || group.role === 'cut')
  );
};

const AGAIN: ReadonlySet<ActId> = new Set(['offer-dialogue', 'demand']);

const CONDITIONED: ReadonlySet<ActId> = new Set([
  'announce-plan',
  'ease-concede',
  'cooperate-aid',
  'agree-accept',
  'consult-meet',
]);
