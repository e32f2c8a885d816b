import type { Utterance } from '../model/statement.ts';
import type { Place, PlaceIndex } from './places.ts';
import { cutWords } from './words.ts';

/** A text the sides are looked for in, and how much a state named there counts. */
interface Source {
  readonly text: string;
  readonly weight: number;
}

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
  readonly paragraph: string;
}

/** From one state to another: the likeliest target is the one named in what is said, then by the writer. */
export function sidesOf(input: SidesInput, places: PlaceIndex): Sides {
  const { from, utterance, content, narration, title, paragraph } = input;
  const sources: readonly Source[] = [
    { text: content, weight: 4 },
    { text: narration, weight: 2.5 },
    { text: paragraph, weight: 0.8 },
    { text: title, weight: 1.2 },
  ];
  const votes = new Map<string, number>();
  for (const { text, weight } of sources)
    for (const [i, place] of distinct(places.find(cutWords(text), text)).entries()) {
      if (place.code === from || isBystander(text, place)) continue;
      votes.set(place.code, (votes.get(place.code) ?? 0) + weight / (1 + 0.15 * i));
    }
  const addressee = utterance.addressee?.country;
  if (addressee && addressee !== from) votes.set(addressee, (votes.get(addressee) ?? 0) + 2);
  const best = [...votes].sort((a, b) => b[1] - a[1])[0];
  return { from, to: best ? [best[0]] : [] };
}

const distinct = (places: readonly Place[]): Place[] => {
  const seen = new Set<string>();
  return places.filter(({ code }) => !seen.has(code) && seen.add(code));
};

/** "with the United States", "Japanese counterpart": a companion, not a target. */
function isBystander(text: string, { term }: Place): boolean {
  const at = text.indexOf(term.text);
  const before = text.slice(Math.max(0, at - 30), at).toLowerCase();
  return /\b(?:with|alongside|together with|allies|ally|between)\s(?:the\s)?$/.test(before);
}
