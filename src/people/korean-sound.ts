import { fold } from './fold.ts';

/**
 * Family names that the two Koreas, the press and their bearers spell differently (the first is the
 * one compared by). Sources of the spellings: McCune-Reischauer as North Korea uses it, the Revised
 * Romanisation of 2000, and the common forms of South Korean passports.
 */
const FAMILIES: readonly (readonly string[])[] = [
  ['ri', 'lee', 'yi', 'rhee', 'li', 'i'],
  ['pak', 'park', 'bak'],
  ['choe', 'choi'],
  ['jong', 'chung', 'jung', 'jeong', 'chong'],
  ['jo', 'cho'],
  ['kim', 'gim'],
  ['kang', 'gang'],
  ['im', 'lim', 'rim', 'yim'],
  ['ryu', 'yoo', 'yu', 'you', 'ryoo', 'lyu'],
  ['ro', 'roh', 'noh', 'no'],
  ['ra', 'na', 'rah', 'nah'],
  ['o', 'oh'],
  ['u', 'woo', 'wu'],
  ['so', 'seo', 'suh'],
  ['son', 'sohn'],
  ['sin', 'shin'],
  ['sim', 'shim'],
  ['hwang', 'whang'],
  ['jang', 'chang'],
  ['jon', 'chun', 'jeon', 'jun', 'chon'],
  ['paek', 'baek', 'paik', 'back'],
  ['pae', 'bae'],
  ['kwon', 'gwon'],
  ['ku', 'koo', 'gu'],
  ['mun', 'moon'],
  ['an', 'ahn'],
  ['om', 'um', 'eom'],
  ['ryang', 'yang'],
  ['yun', 'yoon', 'youn'],
  ['hyon', 'hyun', 'hyeon'],
  ['pyon', 'byun', 'pyun', 'byeon'],
  ['thae', 'tae'],
];

const FAMILY = new Map(FAMILIES.flatMap(([first = '', ...others]) => others.map((other) => [other, first])));

/** Spellings of one sound in given names, applied in this order. */
const SOUNDS: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/sh/g, 's'],
  [/ch/g, 'j'],
  [/ph/g, 'p'],
  [/th/g, 't'],
  [/h$/g, ''],
  [/r/g, 'l'],
  [/eui|ui|ee/g, 'i'],
  [/ae|ai|ay/g, 'e'],
  [/eo|eu|oo|ou|u/g, 'o'],
  [/g/g, 'k'],
  [/b/g, 'p'],
  [/d/g, 't'],
  [/(.)\1/g, '$1'],
];

/** One key for a Korean name in all its romanisations: "Choi Sun-hee" and "Choe Son Hui" are one. */
export function koreanSound(family: string, given: string): string {
  const [name, rest] = [fold(family).replaceAll(' ', ''), fold(given).split(' ')];
  return [FAMILY.get(name) ?? name, ...rest.map(soundOf)].join('');
}

const soundOf = (syllable: string): string =>
  SOUNDS.reduce((word, [spelling, sound]) => word.replace(spelling, sound), syllable);
