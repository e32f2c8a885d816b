import type { ActId } from '../model/act.ts';
import type { Utterance } from '../model/statement.ts';
import { type NamedState, namedStates, roleWeight } from './named-states.ts';
import type { PlaceIndex } from './places.ts';
import type { Story, StoryParagraph } from './story.ts';
import { cutWords } from './words.ts';

/** The states behind speaker and target. */
export interface Sides {
  readonly from: string | null;
  readonly to: readonly string[];
  /** Whether the words themselves or the title name a foreign state, not only the story around them. */
  readonly named: boolean;
}

export interface SidesInput {
  readonly utterance: Utterance;
  /** The likeliest act. */
  readonly act: ActId | undefined;
  readonly from: string | null;
  readonly content: string;
  /** The writer's words without the speaker's name. */
  readonly verb: string;
  readonly paragraph: StoryParagraph;
  readonly story: Story;
}

/** How much a state counts that is named in what is said, by the writer, or elsewhere in the story. */
const CONTENT = 4;
const NARRATION = 3.5;
const ADDRESSEE = 3;
const TITLE = 2.2;
const PARAGRAPH = 0.7;
/** Shared out among the states of the whole story. */
const STORY = 2;
/** Below this nobody is aimed at. */
const LEAST_VOTE = 0.5;
/** What Pyongyang calls Seoul and Washington when it names neither. */
const ALLIES = /\b(?:allies|enemies|drills?|exercises?|rehearsals?|war games?|puppets?)\b/i;
const ALLIED: ReadonlySet<string> = new Set(['US', 'KR']);

/** From one state to another: the likeliest target is the one named in what is said, then by the writer. */
export function sidesOf(input: SidesInput, places: PlaceIndex): Sides {
  const { from, utterance, content, verb, story, paragraph } = input;
  const speakers = new Set([from, ...codesIn(utterance.speaker.text ?? '', places)]);
  const votes = new Map<string, number>();
  const joined = new Map<string, string[]>();
  const hear = (states: readonly NamedState[], weight: number): void => {
    const found = states.filter(({ code }) => !speakers.has(code));
    for (const [i, place] of distinct(found).entries())
      vote(place.code, (weight * roleWeight(place)) / (1 + 0.2 * i));
    for (const [one, other] of pairsOf(found)) joined.set(one, [...(joined.get(one) ?? []), other]);
  };
  const vote = (code: string, weight: number): void => {
    votes.set(code, (votes.get(code) ?? 0) + weight);
  };
  hear(namedStates(content, places), CONTENT);
  hear(namedStates(verb, places), NARRATION);
  const spoken = votes.size > 0;
  if (!spoken && aimless(input)) return { from, to: [], named: false };
  hear(story.statesInTitle, TITLE);
  const named = votes.size > 0;
  hear(paragraph.states, PARAGRAPH);
  const others = [...story.states].filter(([code]) => !speakers.has(code));
  const total = others.reduce((sum, [, { count }]) => sum + count, 0);
  for (const [code, { weight }] of others) vote(code, (STORY * weight) / total);
  const addressee = utterance.addressee?.country;
  if (addressee && addressee !== from) vote(addressee, ADDRESSEE);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < LEAST_VOTE) return { from, to: [], named: false };
  const [code, most] = best;
  if (ALLIED.has(code) && meansAllies(input, spoken)) return { from, to: [...ALLIED], named };
  const beside = (joined.get(code) ?? []).filter((other) => (votes.get(other) ?? 0) > most / 3);
  return { from, to: [...new Set([code, ...beside])], named };
}

/** Ministers of several states who agree with each other aim at nobody, nor do appeals to no state in particular. */
const aimless = ({ act, from, utterance }: SidesInput): boolean =>
  act === 'urge-appeal'
    ? !utterance.addressee?.country
    : from === null && (act === 'agree-accept' || act === 'consult-meet');

/** Pyongyang speaks of drills to both who hold them. Others' words on drills may be of any drills anywhere. */
function meansAllies({ from, content, story }: SidesInput, spoken: boolean): boolean {
  if (from !== 'KP') return false;
  return ALLIES.test(content) || (!spoken && story.topics.has('alliance-drills'));
}

const codesIn = (text: string, places: PlaceIndex): string[] =>
  places.find(cutWords(text), text).map(({ code }) => code);

const distinct = (places: readonly NamedState[]): NamedState[] => {
  const seen = new Set<string>();
  return places.filter(({ code }) => !seen.has(code) && seen.add(code));
};

const JOINED = /^(?:['’]s)?\s*(?:,|and|, and|&)\s*(?:the\s)?$/;

/** States named side by side: "China and Russia". */
const pairsOf = (found: readonly NamedState[]): [string, string][] =>
  found.flatMap(({ code, after }, i): [string, string][] => {
    const next = found[i + 1];
    if (!next || next.code === code || !JOINED.test(after)) return [];
    return [
      [code, next.code],
      [next.code, code],
    ];
  });
