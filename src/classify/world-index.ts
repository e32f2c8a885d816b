import type { World, WorldGroup } from '../model/world.ts';
import { type FeatureBag, featureKind } from './feature-bag.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Place } from './places.ts';
import type { Words } from './words.ts';

/** A word or state that speaks for or against international affairs. */
export interface BearingWord {
  readonly word: string;
  readonly group: string;
  readonly weight: number;
}

/** What speaks for and against a text being about international affairs, before anything learned. */
export interface Bearing {
  readonly score: number;
  readonly evidence: readonly BearingWord[];
}

/** The desk's own state is named in every second story at home. */
const HOME = 'US';
const TROUBLED_PLACE = 2.4;
const FOREIGN_PLACE = 1.7;
const SHARED_PLACE = 0.9;
const HOME_PLACE = 0.3;
const EACH_FURTHER = 0.6;
/** Evidence of this weight or more shows that a text plays abroad. */
const ABROAD = 0.9;

/** Weighs a text by the states it names and the words of config/world.yaml. */
export class WorldIndex {
  readonly #index = new PhraseIndex<WorldGroup>();

  readonly #troubled: ReadonlySet<string>;

  constructor({ groups, troubled }: World) {
    this.#troubled = new Set(troubled);
    for (const group of groups) for (const word of group.words) this.#index.add(word, group);
  }

  weigh({ text }: Words, places: readonly Place[]): Bearing {
    const evidence = new Map<string, BearingWord>();
    for (const { code, term } of places)
      evidence.set(code, { word: term.text, group: 'place', weight: this.#placeWeight(code, term.shared) });
    const hits = this.#index.find(text);
    const add = (groups: readonly WorldGroup[], from: number, to: number): void => {
      const word = text.slice(from, to).join(' ');
      for (const { id, weight } of groups.slice(0, 1)) evidence.set(word, { word, group: id, weight });
    };
    for (const { values, from, to } of hits)
      add(
        values.filter(({ abroad }) => !abroad),
        from,
        to,
      );
    if ([...evidence.values()].some(({ weight }) => weight >= ABROAD))
      for (const { values, from, to } of hits)
        if (values.every(({ abroad }) => abroad)) add(values, from, to);
    const all = [...evidence.values()];
    return {
      score: fading(all.filter(({ weight }) => weight > 0)) + fading(all.filter(({ weight }) => weight < 0)),
      evidence: all,
    };
  }

  #placeWeight(code: string, shared: boolean): number {
    if (code === HOME) return HOME_PLACE;
    if (shared) return SHARED_PLACE;
    return this.#troubled.has(code) ? TROUBLED_PLACE : FOREIGN_PLACE;
  }
}

/** The weightiest piece of evidence counts in full, each further one a part of the one before. */
function fading(evidence: readonly BearingWord[]): number {
  const weights = evidence.map(({ weight }) => weight).sort((a, b) => Math.abs(b) - Math.abs(a));
  return weights.reduce((sum, weight, i) => sum + weight * EACH_FURTHER ** i, 0);
}

const WORD = featureKind('word');
const PAIR = featureKind('pair');
const STEM = featureKind('stem');
const STATE = featureKind('state');
const STATES = featureKind('states');
const STATES_NAMED = featureKind('states named');
const WORDS_OF = featureKind('words of');

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
    bag.add(WORD, word);
    const next = text[at + 1];
    if (next !== undefined && next.length > 1) bag.add(PAIR, word, next);
    if (word.length > 6) bag.add(STEM, word.slice(0, 5));
  }
  const codes = [...new Set(places.map(({ code }) => code))];
  for (const code of codes) bag.add(STATE, code);
  for (const [i, one] of codes.entries())
    for (const other of codes.slice(i + 1))
      bag.add(STATES, one < other ? one : other, one < other ? other : one);
  bag.add(STATES_NAMED, String(Math.min(3, codes.length)));
  for (const { group } of bearing.evidence) bag.add(WORDS_OF, group);
}
