import type { Position } from '../model/person.ts';

/** How much a post weighs, 0 to 1, by its English title; the first that fits. */
const RANKS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:spokes(?:man|woman|person)|press secretary)\b/i, 0.5],
  [/\b(?:ambassador|envoy|representative|consul)\b/i, 0.6],
  [/\b(?:vice|deputy|assistant|under[- ]?secretary)\b/i, 0.6],
  [/\b(?:foreign minister|minister (?:of|for) foreign affairs|secretary of state|foreign secretary)\b/i, 0.8],
  [
    /\b(?:president|prime minister|premier|chancellor|supreme leader|king|sultan|emir|general secretary)\b/i,
    1,
  ],
  [/\bsecretary[- ]general\b/i, 0.8],
  [/\b(?:minister|secretary)\b/i, 0.7],
];
const ANY_POST = 0.4;

/** The rank of who holds a post: 1 for a head of state or government. */
export function rankOf({ title }: Pick<Position, 'title'>): number {
  const { en: name = '' } = title;
  return RANKS.find(([words]) => words.test(name))?.[1] ?? ANY_POST;
}
