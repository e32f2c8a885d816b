import type { ActId } from '../model/act.ts';
import type { FrameIndex, Hit } from './frame-index.ts';
import { isHangul } from './hangul.ts';
import { readClause } from './reading.ts';
import type { Words } from './words.ts';

/** So many words of what was said may belong to the writer's idiom: "dismissed [the visit as …]". */
const OBJECT_WORDS = 14;

/** Words of a writer's that name no act of their own. */
const UNTOLD: ReadonlySet<string> = new Set(['future', 'negation', 'begin', 'fail']);

/** Deeds, which may stand beside a saying and are none. */
const UNSPOKEN: ReadonlySet<string> = new Set([
  'meet',
  'yield',
  'aid',
  'cooperate',
  'accept',
  'mobilise',
  'protest',
  'lift',
  'impose-sanctions',
  'break-relations',
  'recognise',
]);

const ASSERTION =
  /\b(?:reports?|findings?|conclusions?|assertions?|insinuations?|claims?|allegations?|accusations?|rumou?rs?|suggestions? that|stor(?:y|ies)|charges?|speculation)\b/i;
const PROPOSAL =
  /\b(?:offers?|proposals?|calls?|demands?|requests?|invitations?|plans?|ideas?|talks|protests?|appeals?)\b/i;
const LABELLED = /\bas\s(?:["“]|an?\s)/i;

/** The act that the writer's own verb names, as it is put to the object that was said; undefined where it names none. */
export function namedAct(
  verb: Words,
  content: string,
  object: Words | undefined,
  index: FrameIndex,
): ActId | undefined {
  if (!index.find(verb.text).some(({ frame }) => frame.group.role !== 'report')) return undefined;
  const joint = object === undefined || verb.text.some(isHangul) ? verb : joined(verb, object, OBJECT_WORDS);
  const { chain, act, firm } = readClause({ words: joint, source: undefined, target: undefined }, index);
  const [first] = chain;
  if (!first || !firm || first.from >= verb.text.length) return undefined;
  const inVerb = chain.filter(({ from }) => from < verb.text.length);
  if (inVerb.some(({ frame }, i) => UNTOLD.has(frame.group.role) && !(i > 0 && frame.group.role === 'begin')))
    return undefined;
  if (first.frame.form === undefined || first.frame.form === 'base') return undefined;
  if (UNSPOKEN.has(first.frame.group.id) || isQuestion(first, joint.text)) return undefined;
  if (first.frame.group.role === 'refuse' || first.frame.entry.startsWith('dismiss'))
    return refused(first, content);
  if (first.frame.entry.startsWith('agree')) return 'agree-accept';
  if (object && (act === 'reaffirm' || act === 'urge-appeal'))
    return stressed(act, first, content, object, index);
  return act;
}

/** Acts that one may have performed before and now repeats: "reaffirmed its offer". */
const REPEATED: ReadonlySet<ActId> = new Set(['offer-dialogue', 'demand', 'urge-appeal', 'warn', 'threaten']);
/** The need for what the speakers do together is a standing position, not an appeal. */
const TOGETHER =
  /^(?:the )?(?:need|importance)\b.*\b(?:coordination|cooperation|unity|solidarity|partnership)\b/i;

function stressed(act: ActId, { frame }: Hit, content: string, object: Words, index: FrameIndex): ActId {
  if (/^(?:stress|under|emphasi)/.test(frame.entry) && TOGETHER.test(content)) return 'reaffirm';
  if (act !== 'reaffirm') return act;
  const [head] = index.find(object.text.slice(0, 4));
  const again = head?.frame.kind === 'noun' ? head.frame.group.act : undefined;
  return again && REPEATED.has(again) ? again : act;
}

/** What is refused tells how: an assertion is denied, a proposal rejected, and what is there anyway condemned. */
function refused({ frame }: Hit, content: string): ActId {
  const object = content.split(LABELLED)[0] ?? content;
  if (frame.entry === 'deny' || ASSERTION.test(object)) return 'deny';
  return LABELLED.test(content) && !PROPOSAL.test(object) ? 'condemn' : 'reject';
}

/** "When asked whether": the reporters' question, not the speaker's. */
const isQuestion = ({ frame, from, to }: Hit, text: readonly string[]): boolean =>
  (frame.entry === 'ask' || frame.entry === 'press') &&
  (/^(?:when|if|as|was|were|being|and)$/.test(text[from - 1] ?? '') ||
    /^(?:about|whether|if|by|what|why|how)$/.test(text[to] ?? ''));

const joined = (a: Words, b: Words, most: number): Words => ({
  text: [...a.text, ...b.text.slice(0, most)],
  start: [...a.start, ...b.start.slice(0, most)],
  end: [...a.end, ...b.end.slice(0, most)],
});
