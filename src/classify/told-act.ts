import type { ActId } from '../model/act.ts';
import { actOfFrames } from './framed-act.ts';
import { performedIn } from './performed-act.ts';
import type { SaidSentence } from './said-sentence.ts';
import { actsOfTones } from './toned-act.ts';

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

const OWN: ReadonlySet<string> = new Set(['we', 'own', 'pronoun', 'both']);
const PLANNED: ReadonlySet<ActId> = new Set(['cooperate-aid', 'sanction-impose', 'ease-concede']);

const plannedDeed = ({ reading: { act, firm, chain }, clause }: SaidSentence): ActId[] =>
  act && firm && PLANNED.has(act) && OWN.has(clause.subject) && chain[0]?.frame.group.role !== 'future'
    ? [act]
    : [];

/** What may stand, or be said again. */
const AGAIN: ReadonlySet<ActId> = new Set(['offer-dialogue', 'demand']);

/** The act that the words said perform; undefined where neither frames nor turns of phrase tell. */
export function toldAct(sentences: readonly SaidSentence[]): ActId | undefined {
  const performed = sentences.flatMap(performedIn);
  if (performed.length > 0) return TELLING.find((act) => performed.includes(act));
  const tones = sentences.flatMap(actsOfTones);
  const framed = sentences.flatMap((sentence) => actOfFrames(sentence, tones.length > 0));
  // "Has decided to send rice": of what is planned, the deed tells.
  if (tones.length > 0 && tones.every((act) => act === 'announce-plan'))
    framed.push(...sentences.flatMap(plannedDeed));
  // "Our offer still stands": what stands is said again.
  if (tones.length > 0 && tones.every((act) => act === 'reaffirm'))
    for (const { reading } of sentences) if (reading.act && AGAIN.has(reading.act)) framed.push(reading.act);
  return TELLING.find((act) => framed.includes(act) || tones.includes(act));
}
