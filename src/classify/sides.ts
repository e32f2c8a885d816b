import type { Utterance } from '../model/statement.ts';
import type { Place, PlaceIndex } from './places.ts';
import { cutWords } from './words.ts';

/** The states behind speaker and target. */
export interface Sides {
  readonly from: string | null;
  readonly to: readonly string[];
}

export interface SidesInput {
  readonly utterance: Utterance;
  readonly from: string | null;
  readonly content: string;
  readonly narration: string;
  readonly title: string;
  readonly lead: string;
  readonly paragraph: string;
}

/** How much a state counts that is named in what is said, by the writer, or elsewhere in the story. */
const CONTENT = 4;
const NARRATION = 3.5;
const ADDRESSEE = 3;
const TITLE = 1.6;
const PARAGRAPH = 1;
const LEAD = 0.8;
/** Below this nobody is aimed at. */
const LEAST_VOTE = 0.9;
/** "with the United States", "in Geneva": a companion or a place, seldom a target. */
const COMPANION = 0.2;
const SCENE = 0.12;
/** The United Nations is oftener a stage than a target. */
const STAGE = 0.35;

/** From one state to another: the likeliest target is the one named in what is said, then by the writer. */
export function sidesOf(input: SidesInput, places: PlaceIndex): Sides {
  const { from, utterance, content, narration, title, lead, paragraph } = input;
  const votes = new Map<string, number>();
  const joined = new Map<string, string[]>();
  const hear = (text: string, weight: number): void => {
    const found = places.find(cutWords(text), text).filter(({ code }) => code !== from);
    for (const [i, place] of distinct(found).entries()) {
      const vote = (weight * roleWeight(text, place)) / (1 + 0.2 * i);
      votes.set(place.code, (votes.get(place.code) ?? 0) + vote);
    }
    for (const [one, other] of pairsOf(text, found)) joined.set(one, [...(joined.get(one) ?? []), other]);
  };
  hear(content, CONTENT);
  hear(narration, NARRATION);
  hear(title, TITLE);
  hear(paragraph, PARAGRAPH);
  hear(lead, LEAD);
  const addressee = utterance.addressee?.country;
  if (addressee && addressee !== from) votes.set(addressee, (votes.get(addressee) ?? 0) + ADDRESSEE);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < LEAST_VOTE) return { from, to: [] };
  const [code, vote] = best;
  const beside = (joined.get(code) ?? []).filter((other) => (votes.get(other) ?? 0) > vote / 3);
  return { from, to: [...new Set([code, ...beside])] };
}

const distinct = (places: readonly Place[]): Place[] => {
  const seen = new Set<string>();
  return places.filter(({ code }) => !seen.has(code) && seen.add(code));
};

function roleWeight(text: string, { code, term }: Place): number {
  const at = text.indexOf(term.text);
  const before = text.slice(Math.max(0, at - 30), at).toLowerCase();
  if (/\b(?:with|alongside|between)\s(?:the\s)?$/.test(before)) return COMPANION;
  if (term.kind === 'capital' && /\b(?:in|at|near|outside|through)\s(?:\w+\s)?$/.test(before)) return SCENE;
  return code === 'UN' ? STAGE : 1;
}

const JOINED = /^(?:['’]s)?\s*(?:,|and|, and|&)\s*(?:the\s)?$/;

/** States named side by side: "China and Russia". */
function pairsOf(text: string, found: readonly Place[]): [string, string][] {
  return found.slice(1).flatMap((place, i): [string, string][] => {
    const before = found[i];
    if (!before || before.code === place.code) return [];
    const start = text.indexOf(before.term.text) + before.term.text.length;
    const between = text.slice(start, text.indexOf(place.term.text, start));
    return JOINED.test(between)
      ? [
          [before.code, place.code],
          [place.code, before.code],
        ]
      : [];
  });
}
