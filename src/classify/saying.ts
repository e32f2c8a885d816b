import type { ActId } from '../model/act.ts';
import type { FeatureBag } from './feature-bag.ts';
import type { FrameIndex } from './frame-index.ts';
import { type Reading, readClause } from './reading.ts';
import { cutWords } from './words.ts';

/** A saying taken apart: what was said, and how the writer puts it. */
export interface SayingText {
  readonly content: string;
  /** "Kim urged Seoul", "the ministry said". */
  readonly narration: string;
  /** The narration without the speaker's name: "urged Seoul", "said". */
  readonly verb: string;
}

/** A saying as the frames read it. */
export interface Saying extends SayingText {
  readonly narrated: Reading;
  /** One a sentence of the content. */
  readonly said: readonly Reading[];
  /** The act the frames give it; undefined where they do not say. */
  readonly act: ActId | undefined;
  /** Whether the writer's own verb names the act. */
  readonly named: boolean;
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

export function readSaying({ content, narration, verb }: SayingText, index: FrameIndex): Saying {
  const narrated = read(narration, index);
  const said = content
    .split(/(?<=[.!?])\s+|\n/)
    .filter((sentence) => sentence !== '')
    .map((sentence) => read(sentence, index));
  const named = namedAct(read(verb, index));
  const acts = said.flatMap(actSaid);
  return {
    content,
    narration,
    verb,
    narrated,
    said,
    act: named ?? TELLING.find((act) => acts.includes(act)),
    named: named !== undefined,
  };
}

const read = (text: string, index: FrameIndex): Reading =>
  readClause({ words: cutWords(text), source: undefined, target: undefined }, index);

/** A friendly step that hangs on a condition sets one; a hostile step that does is a threat. */
function actSaid({ act, conditional, firm }: Reading): ActId[] {
  if (!act || !firm) return [];
  if (!conditional) return [act];
  if (act === 'sanction-impose') return ['threaten'];
  return CONDITIONED.has(act) ? ['condition'] : [act];
}

const CONDITIONED: ReadonlySet<ActId> = new Set([
  'announce-plan',
  'ease-concede',
  'cooperate-aid',
  'agree-accept',
]);

/** Words of a saying that name no act of their own. */
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
  'commit',
]);

function namedAct({ chain, act, firm }: Reading): ActId | undefined {
  const [first] = chain;
  if (!first || !firm || chain.some(({ frame }) => UNTOLD.has(frame.group.role))) return undefined;
  if (first.frame.form === undefined || first.frame.form === 'base') return undefined;
  if (UNSPOKEN.has(first.frame.group.id)) return undefined;
  return first.frame.entry === 'deny' ? 'deny' : act;
}

const QUOTED = /["“]([^"”]{12,})["”]/g;
const SAID_AFTER =
  /^(.{15,}?),\s((?:[^,]{0,70}\s)?(?:said|says|added|told [^,]+|noted|wrote|according to [^,]+)(?:\s[^,]{0,60})?)\.?$/;
const SAID_BEFORE =
  /^(.{0,160}?\b(?:said|says|added|announced|stated|told \w+(?: \w+)?|insisted|argued|noted|explained|maintained|declared|indicated|confirmed|reported|signalled|signaled|suggested))\b(?: that)? (.+)$/;

/** Takes a reported sentence apart where nobody has marked what was said; undefined where nothing was. */
export function splitSaying(text: string): SayingText | undefined {
  const quoted = [...text.matchAll(QUOTED)].map((match) => match[1] ?? '');
  if (quoted.length > 0) return told(quoted.join('\n'), text.replace(QUOTED, ' ').trim());
  const after = SAID_AFTER.exec(text);
  if (after) return told(after[1], after[2]);
  const before = SAID_BEFORE.exec(text);
  return before ? told(before[2], before[1]) : undefined;
}

const told = (content = '', narration = ''): SayingText => ({ content, narration, verb: narration });

/** What the linear layer looks at to tell which act a saying performs. */
export function addSayingFeatures(bag: FeatureBag, saying: Saying): void {
  const { content, narration, narrated, said, act, named } = saying;
  addWords(bag, 'said', cutWords(content).text);
  addWords(bag, 'writer', cutWords(narration).text);
  bag.add('act by frames', act ?? 'none', named ? 'named' : 'told');
  addFrames(bag, 'writer frame', narrated);
  for (const reading of said) addFrames(bag, 'said frame', reading);
  if (said.some(({ conditional }) => conditional)) bag.add('said', 'conditionally');
  const [first] = said;
  if (first) bag.add('said first', first.act ?? first.root ?? 'nothing', first.firm ? 'firm' : 'bare');
}

function addWords(bag: FeatureBag, kind: string, text: readonly string[]): void {
  bag.add(`${kind} opening`, text[0] ?? '', text[1] ?? '');
  for (const [i, word] of text.entries()) {
    if (word.length < 2 && word !== 'i' && word !== '?') continue;
    bag.add(`${kind} word`, word);
    if (word.length > 6) bag.add(`${kind} stem`, word.slice(0, 5));
    const next = text[i + 1];
    if (next !== undefined && next.length > 1) bag.add(`${kind} pair`, word, next);
  }
}

function addFrames(bag: FeatureBag, kind: string, reading: Reading): void {
  for (const { frame } of reading.hits) bag.add(kind, frame.group.id);
  bag.add(`${kind}s amount to`, reading.act ?? 'no act', reading.root ?? 'nothing');
  const groups = reading.chain.map(({ frame }) => frame.group.id).join(' > ');
  if (groups !== '') bag.add(`${kind}s in turn`, groups);
}
