import type { WorldGroup } from '../model/world.ts';
import type { FeatureBag } from './feature-bag.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Place } from './places.ts';
import type { Words } from './words.ts';

/** What speaks for and against a text being about international affairs, before anything learned. */
export interface Bearing {
  readonly score: number;
  readonly evidence: readonly { readonly word: string; readonly group: string; readonly weight: number }[];
}

/** The desk's own state is named in every second story at home. */
const HOME = 'US';
const FOREIGN_PLACE = 1.8;
const SHARED_PLACE = 0.9;
const HOME_PLACE = 0.3;
const EACH_FURTHER = 0.5;

/** Weighs a text by the states it names and the words of config/world.yaml. */
export class WorldIndex {
  readonly #index = new PhraseIndex<WorldGroup>();

  constructor(groups: readonly WorldGroup[]) {
    for (const group of groups) for (const word of group.words) this.#index.add(word, group);
  }

  weigh(words: Words, places: readonly Place[]): Bearing {
    const evidence = new Map<string, { word: string; group: string; weight: number }>();
    for (const { code, term } of places)
      evidence.set(code, { word: term.text, group: 'place', weight: placeWeight(code, term.shared) });
    for (const { values, from, to } of this.#index.find(words.text)) {
      const word = words.text.slice(from, to).join(' ');
      const group = values[0];
      if (group) evidence.set(word, { word, group: group.id, weight: group.weight });
    }
    const all = [...evidence.values()];
    return {
      score: fading(all.filter(({ weight }) => weight > 0)) + fading(all.filter(({ weight }) => weight < 0)),
      evidence: all,
    };
  }
}

/** The weightiest piece of evidence counts in full, each further one half of the one before. */
function fading(evidence: readonly { weight: number }[]): number {
  const weights = evidence.map(({ weight }) => weight).sort((a, b) => Math.abs(b) - Math.abs(a));
  return weights.reduce((sum, weight, i) => sum + weight * EACH_FURTHER ** i, 0);
}

function placeWeight(code: string, shared: boolean): number {
  if (code === HOME) return HOME_PLACE;
  return shared ? SHARED_PLACE : FOREIGN_PLACE;
}

/** What the linear layer looks at to tell diplomacy from other news, and one topic from another. */
export function addTextFeatures(
  bag: FeatureBag,
  words: Words,
  places: readonly Place[],
  bearing: Bearing,
): void {
  const { text } = words;
  for (let at = 0; at < text.length; at++) {
    const word = text[at] ?? '';
    if (word.length < 2) continue;
    bag.add('word', word);
    const next = text[at + 1];
    if (next !== undefined && next.length > 1) bag.add('pair', word, next);
    if (word.length > 6) bag.add('stem', word.slice(0, 5));
  }
  const codes = [...new Set(places.map(({ code }) => code))];
  for (const code of codes) bag.add('state', code);
  for (const [i, one] of codes.entries())
    for (const other of codes.slice(i + 1))
      bag.add('states', one < other ? one : other, one < other ? other : one);
  bag.add('states named', String(Math.min(3, codes.length)));
  for (const { group } of bearing.evidence) bag.add('words of', group);
}
