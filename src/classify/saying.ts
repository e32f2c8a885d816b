import type { ActId } from '../model/act.ts';
import type { FrameIndex } from './frame-index.ts';
import { judgement, leaning, nounReported } from './grammar-act.ts';
import { namedAct } from './named-act.ts';
import type { PlaceIndex } from './places.ts';
import { type Reading, readClause } from './reading.ts';
import { readSaidClause } from './said-clause.ts';
import type { SaidSentence } from './said-sentence.ts';
import { toldAct } from './told-act.ts';
import { cutWords, type Words } from './words.ts';

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
  readonly narrationWords: Words;
  readonly said: readonly SaidSentence[];
  /** The act the frames give it; undefined where they do not say. */
  readonly act: ActId | undefined;
  /** What tells the act: the writer's own verb, the words said, their grammar, or nothing. */
  readonly by: 'verb' | 'words' | 'grammar' | 'nothing';
}

/** What a saying is read by. */
export interface SayingLexicons {
  readonly frames: FrameIndex;
  readonly tones: FrameIndex;
  readonly places: PlaceIndex;
}

/** Not after an initial or a title: "U.S. plans", "Gen. Soto". */
const SENTENCE_END =
  /(?<=[.!?]["”’]?)(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Adm|Col|Capt|Lt|Sgt|Sen|Rep|Gov|St|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)\s+|\n/u;

/** `own` are the states behind the speaker. */
export function readSaying(text: SayingText, own: ReadonlySet<string>, lexicons: SayingLexicons): Saying {
  const { content, narration, verb } = text;
  const { frames, tones, places } = lexicons;
  const said = content
    .split(SENTENCE_END)
    .filter((sentence) => sentence !== '')
    .map((sentence): SaidSentence => {
      const words = cutWords(sentence);
      return {
        words,
        reading: readMain(words, frames),
        clause: readSaidClause(words, sentence, own, places),
        tones: tones.find(words.text),
      };
    });
  const narrationWords = cutWords(narration);
  const verbWords = verb === narration ? narrationWords : cutWords(verb);
  const told = decide(verbWords, content, said, frames);
  return { ...text, narrated: read(narrationWords, frames), narrationWords, said, ...told };
}

function decide(verb: Words, content: string, said: readonly SaidSentence[], frames: FrameIndex) {
  const named = namedAct(verb, content, said[0]?.words, frames);
  const told = announced(verb, said) ?? toldAct(said);
  if (calledUntrue(verb, content)) return { act: 'deny', by: 'verb' } as const;
  if (named === 'reaffirm' && told === 'cooperate-aid' && ASSURING.test(verb.text.join(' ')))
    return { act: told, by: 'verb' } as const;
  if (EXPLAINING.test(verb.text.join(' ')) && said[0]?.clause.helper === 'none' && !STANCE.test(content))
    return { act: 'comment-decline', by: 'verb' } as const;
  if (named)
    return { act: told && OPEN.has(named) && MEANT_ANEW.has(told) ? told : named, by: 'verb' } as const;
  if (ADMITTING.test(verb.text.join(' ')) && !(told && MEANT.has(told)))
    return { act: 'ease-concede', by: 'verb' } as const;
  if (REPEATING.test(verb.text.join(' ')) && !(told && AGAIN.has(told)))
    return { act: 'reaffirm', by: 'verb' } as const;
  if (told) return { act: told, by: 'words' } as const;
  const called = LABELLING.test(verb.text.join(' ')) ? judgement(said) : undefined;
  if (called) return { act: called, by: 'words' } as const;
  const reported = nounReported(verb, said);
  if (reported) return { act: reported, by: 'words' } as const;
  const leant = leaning(said);
  return leant ? ({ act: leant, by: 'grammar' } as const) : ({ act: undefined, by: 'nothing' } as const);
}

/** "Reiterated its support", and what is itself repeated: "repeated its demand". */
const REPEATING = /^(?:also )?(?:reiterat|restat|repeat)(?:ed|es|s|ing)\b/;
const AGAIN: ReadonlySet<ActId> = new Set([
  'demand',
  'urge-appeal',
  'threaten',
  'warn',
  'reject',
  'offer-dialogue',
  'condition',
  'deny',
  'condemn',
  'accuse',
  'hope-concern',
  'praise-welcome',
]);

/** "Called the vote a sham": what somebody calls a thing is a judgement of it. */
const LABELLING = /\b(?:call|describ|term|label|brand|dub|characteri[sz])(?:l?ed|es?|l?ing|s)\b/;

/** "Called it disinformation": that is to deny it. */
const calledUntrue = (verb: Words, content: string): boolean =>
  LABELLING.test(verb.text.join(' ')) && UNTRUTH.test(content);

const UNTRUTH =
  /\b(?:disinformation|misinformation|speculation|speculative|fabrications?|fabricated|fake|hoax|lies?|fiction|fictitious|fantas(?:y|ies)|rumou?rs?|myth|untrue|false|baseless|groundless|unfounded|invented|inventions?)\b/i;

/** "Assured him that it will send tents": what is assured decides. */
const ASSURING = /^assur(?:ed|es|ing)\b/;

/** "Explained its efforts", not "explained that …". */
const EXPLAINING = /^explain(?:ed|s|ing)$/;
/** What one holds is said again in explaining it. */
const STANCE = /\b(?:positions?|stances?|views?|polic(?:y|ies)|principles?)\b/i;

/** Verbs that say only that somebody says it again, or means to do it. */
const OPEN: ReadonlySet<ActId> = new Set(['reaffirm', 'announce-plan']);
/** What then decides: "reiterated that they must leave", "vowed to answer in kind". */
const MEANT_ANEW: ReadonlySet<ActId> = new Set(['demand', 'urge-appeal', 'threaten', 'warn', 'reject']);

const ADMITTING = /^(?:acknowledg|admitt|conced)(?:ed|es|e|ing|s)\b/;
/** What one may acknowledge without giving way. */
const MEANT: ReadonlySet<ActId> = new Set(['praise-welcome', 'agree-accept', 'consult-meet']);

/** "Announced sanctions against four men accused of …": the noun announced is the act, whatever follows it. */
function announced(verb: Words, [first]: readonly SaidSentence[]): ActId | undefined {
  const [head] = first?.reading.hits ?? [];
  // "Sanctions" is a verb too, but no sentence begins with it.
  const isNoun =
    head !== undefined && head.from <= 2 && (head.frame.kind === 'noun' || head.frame.form === 'third');
  return isNoun && verb.text.includes('announced') ? head.frame.group.act : undefined;
}

/** "If they keep it up, they will see": the main clause tells, and hangs on the other. */
function readMain(words: Words, index: FrameIndex): Reading {
  const main = IF.has(words.text[0] ?? '') ? words.text.indexOf(',') + 1 : 0;
  if (main === 0 || main > CONDITION_WORDS) return read(words, index);
  return { ...readClause({ words, source: [0, main], target: undefined }, index), conditional: true };
}

const IF: ReadonlySet<string> = new Set(['if', 'unless', 'should', 'until']);
const CONDITION_WORDS = 25;

const read = (words: Words, index: FrameIndex): Reading =>
  readClause({ words, source: undefined, target: undefined }, index);
