import type { ActId } from '../model/act.ts';
import type { Utterance } from '../model/statement.ts';
import type { Place, PlaceIndex } from './places.ts';
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
  readonly title: string;
  readonly body: string;
  readonly paragraph: string;
}

/** How much a state counts that is named in what is said, by the writer, or elsewhere in the story. */
const CONTENT = 4;
const NARRATION = 3.5;
const ADDRESSEE = 3;
const TITLE = 1.6;
const PARAGRAPH = 0.7;
/** Shared out among the states of the whole story. */
const STORY = 3;
/** Below this nobody is aimed at. */
const LEAST_VOTE = 0.5;
/** "with the United States", "in Geneva": a companion or a place, seldom a target. */
const COMPANION = 0.2;
const SCENE = 0.12;
/** The United Nations is oftener a stage than a target, and a word of two meanings a weak witness. */
const STAGE = 0.35;
const SHARED = 0.4;

/** A dateline tells where the writer sits; seas and agencies bear the names of states. */
const DATELINE = /^[A-Z][A-Z .,'-]+(?:, [A-Z][a-z]+\.? \d{1,2})?\s*\([^)]{2,20}\)\s*(?:--|-|—|=)\s*/gm;
const GEOGRAPHY =
  /\b(?:Korean (?:Peninsula|War|Central News Agency)|Sea of Japan|(?:South|East) China Sea|Taiwan Strait|Persian Gulf|Gulf of Mexico|Russian roulette|Turkish baths?)\b/g;
/** What Pyongyang calls Seoul and Washington when it names neither. */
const ALLIES = /\b(?:allies|enemies|drills?|exercises?|rehearsals?|war games?|puppets?)\b/i;

/** From one state to another: the likeliest target is the one named in what is said, then by the writer. */
export function sidesOf(input: SidesInput, places: PlaceIndex): Sides {
  const { from, utterance, act, content, verb, title, body, paragraph } = input;
  const speakers = new Set([from, ...codesIn(utterance.speaker.text ?? '', places)]);
  const votes = new Map<string, number>();
  const joined = new Map<string, string[]>();
  const statesOf = (written: string): readonly Named[] =>
    namedIn(written.replace(DATELINE, '').replace(GEOGRAPHY, ' '), places).filter(
      ({ code }) => !speakers.has(code),
    );
  const hear = (written: string, weight: number): void => {
    const found = statesOf(written);
    for (const [i, place] of distinct(found).entries())
      vote(place.code, (weight * roleWeight(place)) / (1 + 0.2 * i));
    for (const [one, other] of pairsOf(found)) joined.set(one, [...(joined.get(one) ?? []), other]);
  };
  const vote = (code: string, weight: number): void => {
    votes.set(code, (votes.get(code) ?? 0) + weight);
  };
  hear(content, CONTENT);
  hear(verb, NARRATION);
  if (votes.size === 0 && act !== undefined && aimless(act, from)) return { from, to: [], named: false };
  hear(title, TITLE);
  const named = votes.size > 0;
  hear(paragraph, PARAGRAPH);
  const story = statesOf(body);
  for (const place of story) vote(place.code, (STORY * roleWeight(place)) / story.length);
  const addressee = utterance.addressee?.country;
  if (addressee && addressee !== from) vote(addressee, ADDRESSEE);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < LEAST_VOTE) return { from, to: [], named: false };
  const [code, most] = best;
  if (from === 'KP' && (code === 'US' || code === 'KR') && ALLIES.test(content))
    return { from, to: ['US', 'KR'], named };
  const beside = (joined.get(code) ?? []).filter((other) => (votes.get(other) ?? 0) > most / 3);
  return { from, to: [...new Set([code, ...beside])], named };
}

/** Ministers of several states who agree with each other aim at nobody. */
const aimless = (act: ActId, from: string | null): boolean =>
  from === null && (act === 'agree-accept' || act === 'consult-meet');

const codesIn = (text: string, places: PlaceIndex): string[] =>
  places.find(cutWords(text), text).map(({ code }) => code);

/** A state with the words on either side of its name. */
interface Named {
  readonly code: string;
  readonly term: Place['term'];
  readonly before: string;
  /** Up to the next state named. */
  readonly after: string;
}

function namedIn(text: string, places: PlaceIndex): Named[] {
  const words = cutWords(text);
  const found = places.find(words, text);
  return found.map(({ code, term, from, to }, i) => {
    const [start = 0, end = 0] = [words.start[from], words.end[to - 1]];
    const next = found[i + 1];
    const after = text.slice(end, next ? words.start[next.from] : end);
    return { code, term, before: text.slice(Math.max(0, start - 30), start).toLowerCase(), after };
  });
}

const distinct = (places: readonly Named[]): Named[] => {
  const seen = new Set<string>();
  return places.filter(({ code }) => !seen.has(code) && seen.add(code));
};

function roleWeight({ code, term, before }: Named): number {
  if (/\b(?:with|alongside|between)\s(?:the\s)?$/.test(before)) return COMPANION;
  if (term.kind === 'capital' && /\b(?:in|at|near|outside|through)\s(?:\w+\s)?$/.test(before)) return SCENE;
  if (code === 'UN') return STAGE;
  return term.shared && term.kind !== 'name' ? SHARED : 1;
}

const JOINED = /^(?:['’]s)?\s*(?:,|and|, and|&)\s*(?:the\s)?$/;

/** States named side by side: "China and Russia". */
const pairsOf = (found: readonly Named[]): [string, string][] =>
  found.flatMap(({ code, after }, i): [string, string][] => {
    const next = found[i + 1];
    if (!next || next.code === code || !JOINED.test(after)) return [];
    return [
      [code, next.code],
      [next.code, code],
    ];
  });
