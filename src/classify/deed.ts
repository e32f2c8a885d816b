import type { ActId } from '../model/act.ts';
import type { Utterance } from '../model/statement.ts';
import type { Discourse } from './discourse.ts';
import { namedStates, runsOf } from './named-states.ts';
import type { PlaceIndex } from './places.ts';
import { spanAround } from './speech.ts';
import type { Story } from './story.ts';

/** "The transit", "the latest sanctions", and little more. */
const DEED = /^(?:the|this|these|those)\s(?:[\w-]+\s)?(\p{L}{4,})(?:\s\S+){0,4}$/iu;
/** "The two raids 'send' …", "the draft was …". */
const JUDGED =
  /^(?:the|this|these|those|both)\s(?:[\w-]+\s)?(\p{L}{4,})\s(?:["“]|(?:is|are|was|were|will|would|sends?|sent)\b)/iu;
export const JUDGING: ReadonlySet<ActId> = new Set(['condemn', 'accuse', 'praise-welcome']);
/** What a state says to another is a deed too. */
const WORDS = /^(?:statements?|remarks?|comments?|warnings?|threats?|claims?|accusations?|allegations?)$/i;
/** What two have with each other. */
const MUTUAL =
  /^(?:talks|contacts?|meetings?|summits?|agreement|truce|ceasefire|deal|exchange|swap|dialogue)$/i;
/** What the title tells, where no other deed is called so. */
const MAIN_DEED = /^(?:steps?|moves?|decisions?|measures?|announcement|actions?)$/i;
/** Further back than this the deed is another's. */
const REACH_CHARS = 1500;

interface Judgement {
  readonly utterance: Utterance;
  readonly saying: { readonly content: string };
  readonly act: ActId | undefined;
  readonly story: Story;
  readonly discourse: Discourse;
}

/**
 * Who did what a saying names only as "the transit": who spoke, for words; the two of the title, for what they
 * have with each other; else the states named last before the word, where it came up.
 */
export function doersOf(
  { utterance, saying, act, story, discourse }: Judgement,
  places: PlaceIndex,
): readonly string[] {
  const content = saying.content.trim();
  const judged = act !== undefined && JUDGING.has(act) ? JUDGED.exec(content)?.[1] : undefined;
  const deed = DEED.exec(content)?.[1] ?? judged;
  if (deed === undefined) return [];
  if (WORDS.test(deed)) return discourse.scolded?.from ? [discourse.scolded.from] : [];
  if (MUTUAL.test(deed)) {
    const two = runsOf(story.statesInTitle).find(({ length }) => length === 2);
    if (two) return two;
  }
  const [at] = spanAround(utterance);
  const told = story.body.slice(Math.max(0, at - REACH_CHARS), at);
  const called = new RegExp(`\\b${deed.replace(/e?s$/i, '')}`, 'i');
  for (const paragraph of [story.title, ...told.split(/\n+/)]) {
    const from = paragraph.search(called);
    const doers = from < 0 ? undefined : runsOf(namedStates(paragraph.slice(0, from), places)).at(-1);
    if (doers) return doers;
  }
  return MAIN_DEED.test(deed) ? (runsOf(story.statesInTitle)[0] ?? []) : [];
}

/** "Welcomed the curbs, saying they would help Peru": in the same breath the same deed is judged. */
export function stillJudged(
  { content, verb }: { readonly content: string; readonly verb: string },
  { own }: Discourse,
): readonly string[] {
  const act = own?.acts[0]?.id;
  const goesOn = SAME_BREATH.test(verb) && PRONOUN.test(content);
  return goesOn && act !== undefined && JUDGING.has(act) ? (own?.to ?? []) : [];
}
const SAME_BREATH = /^\s*(?:saying|adding)\b/i;
const PRONOUN = /^(?:they|it|this|these)\b/i;
