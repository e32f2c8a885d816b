import type { ActId } from '../model/act.ts';
import { actOfFrames } from './framed-act.ts';
import { performedIn } from './performed-act.ts';
import type { SaidSentence, ToldAct } from './said-sentence.ts';
import { actsOfTones } from './toned-act.ts';

/** Acts from the most telling to the least: of several in one saying, an editor rather headlines the first. */
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

const repeated = ({ reading: { act, chain } }: SaidSentence): ActId[] => {
  const [first] = chain;
  // "The proposal to end the war still stands".
  if (first?.frame.group.role === 'offer' && first.frame.kind === 'noun') return ['offer-dialogue'];
  return act && AGAIN.has(act) ? [act] : [];
};

/** The act that the words said perform; undefined where neither frames nor turns of phrase tell. */
export function toldAct(sentences: readonly SaidSentence[]): ActId | undefined {
  const performed = sentences.flatMap(performedIn);
  if (performed.length > 0) return TELLING.find((act) => performed.includes(act));
  const tones = sentences.map(actsOfTones);
  const toned = (are: (act: ActId) => boolean): boolean =>
    tones.some(({ length }) => length > 0) && tones.flat().every(({ act }) => are(act));
  const isPlan = toned((act) => act === 'announce-plan');
  const isAgain = toned((act) => act === 'reaffirm');
  const isToned = tones.some(({ length }) => length > 0);
  return mostTelling(
    sentences.map((sentence, i) => {
      // "Has decided to send rice": of what is planned, the deed tells.
      const planned = isPlan ? plannedDeed(sentence) : [];
      if (planned.length > 0) return planned.map((act) => ({ act, at: 0 }));
      const framed = [
        ...actOfFrames(sentence, isToned).filter((act) => !(isAgain && act === 'agree-accept')),
        // "Our offer still stands": what stands is said again.
        ...(isAgain ? repeated(sentence) : []),
      ];
      const at = sentence.reading.chain[0]?.from ?? 0;
      return [...(tones[i] ?? []), ...framed.map((act) => ({ act, at }))];
    }),
  );
}

/** How far a word further on outweighs being one act less telling. */
const PLACE = 2;
/** A sentence further on counts as so many words further on. */
const SENTENCE_WORDS = 15;

/** The act that comes first, unless one that tells much more comes soon after. */
function mostTelling(sentences: readonly (readonly ToldAct[])[]): ActId | undefined {
  let best: ActId | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, acts] of sentences.entries())
    for (const { act, at } of acts) {
      const rank = PLACE * (SENTENCE_WORDS * i + at) + TELLING.indexOf(act);
      if (rank >= least) continue;
      least = rank;
      best = act;
    }
  return best;
}
