import type { ActId } from '../model/act.ts';
import type { Span } from '../model/span.ts';
import type { Utterance } from '../model/statement.ts';
import type { FrameIndex } from './frame-index.ts';
import { type Reading, readClause } from './reading.ts';
import { cutWords } from './words.ts';

/** An utterance taken apart into what was said and how the writer puts it. */
export interface Speech {
  /** From the first to the last character that belongs to it. */
  readonly around: Span;
  readonly content: string;
  /** The writer's words about the saying: "Kim urged Seoul", "the ministry said". */
  readonly narration: string;
  readonly narrated: Reading;
  readonly said: readonly Reading[];
  /** The act the frames give it; undefined where they do not say. */
  readonly act: ActId | undefined;
  /** Whether the writer's own verb names the act. */
  readonly named: boolean;
}

const SENTENCE_END = /[.!?]["”’]?\s|\n/;
/** A writer's clause about a saying is shorter than this. */
const NARRATION_CHARS = 160;

/** Acts from the most telling to the least: of several in one saying, an editor headlines the first. */
const TELLING: readonly ActId[] = [
  'threaten',
  'sanction-impose',
  'condition',
  'offer-dialogue',
  'demand',
  'reject',
  'deny',
  'accuse',
  'condemn',
  'warn',
  'ease-concede',
  'urge-appeal',
  'agree-accept',
  'cooperate-aid',
  'praise-welcome',
  'hope-concern',
  'announce-plan',
  'consult-meet',
  'reaffirm',
  'comment-decline',
];

export function readSpeech(body: string, utterance: Utterance, index: FrameIndex): Speech {
  const content = utterance.segments.map(([start, end]) => body.slice(start, end)).join(' ');
  const narration = narrationOf(body, utterance);
  const narrated = read(narration, index);
  const said = content
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => sentence !== '')
    .map((sentence) => read(sentence, index));
  const named = namedAct(narrated);
  const acts = said.flatMap(({ act }) => act ?? []);
  const told = TELLING.find((act) => acts.includes(act));
  return {
    around: aroundOf(utterance),
    content,
    narration,
    narrated,
    said,
    act: named ?? told,
    named: named !== undefined,
  };
}

const read = (text: string, index: FrameIndex): Reading =>
  readClause({ words: cutWords(text), source: undefined, target: undefined }, index);

/** The act of the writer's verb; "said" and its like name none, nor does a bare noun. */
function namedAct({ chain, act, firm }: Reading): ActId | undefined {
  if (!firm || chain.some(({ frame }) => UNTOLD.has(frame.group.role))) return undefined;
  return chain[0]?.frame.entry === 'deny' ? 'deny' : act;
}

const UNTOLD: ReadonlySet<string> = new Set(['future', 'negation', 'begin', 'fail']);

function aroundOf({ segments, cue, speaker }: Utterance): Span {
  const spans = [...segments, ...[cue, speaker.mention].filter((span) => span !== null)];
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

/** The words from speaker and cue to the nearest segment, or to the sentence's end. */
function narrationOf(body: string, { segments, cue, speaker }: Utterance): string {
  const known = [cue, speaker.mention].filter((span) => span !== null);
  if (known.length === 0) return '';
  const from = Math.min(...known.map(([start]) => start));
  const least = Math.max(...known.map(([, end]) => end));
  const following = segments.map(([start]) => start).filter((start) => start >= from);
  const next = Math.min(...following, body.length, from + NARRATION_CHARS);
  const rest = body.slice(least, Math.max(least, next));
  const stop = rest.search(SENTENCE_END);
  return body.slice(from, Math.min(Math.max(least, next), least + (stop < 0 ? rest.length : stop)));
}
