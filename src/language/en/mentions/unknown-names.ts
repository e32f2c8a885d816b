import type { NameFinder } from '../../../people/resolve-names.ts';
import type { Token } from '../../token.ts';
import { BODIES, TITLES } from '../roles.ts';
import { has, isName, SIGN, tokenBefore } from '../words.ts';

/** Two or three capitalised words that look like a person's name: how many, or 0. */
export function unknownName(tokens: readonly Token[], at: number, names: NameFinder): number {
  let to = at;
  while (to < tokens.length && to < at + 4 && isPartOfName(tokens[to])) {
    if (to > at && has(tokens[to], SIGN.registered) && names.nameAt(tokens, to)) break;
    to++;
  }
  const length = to - at;
  if (length < 2 || length > 3 || isWordOfBody(tokens[to]) || isWordOfBody(tokenBefore(tokens, at))) return 0;
  if (TITLES.has(tokens[at]?.lower ?? '')) return 0;
  return has(tokens[at], SIGN.state) && beginsCountry(tokens.slice(at, to), names) ? 0 : length;
}

/** Whether the whole of some words, or the first one or two, name a state. */
function beginsCountry(words: readonly Token[], names: NameFinder): boolean {
  const texts = words.map(({ text }) => text);
  return [texts, texts.slice(0, 2), texts.slice(0, 1)].some(
    (part) => names.country(part.join(' ')) !== undefined,
  );
}

const isPartOfName = (token: Token | undefined): boolean =>
  isName(token) && !isWordOfBody(token) && !isPost(token) && token?.lower !== 'affairs';

const isPost = (token: Token | undefined): boolean =>
  has(token, SIGN.office) && !FAMILIES_TOO.has(token?.lower ?? '');

/** Offices that are somebody's family name. */
const FAMILIES_TOO = new Set(
  'king queen pope chair head mayor governor speaker general prince princess'.split(' '),
);

const isWordOfBody = (token: Token | undefined): boolean =>
  token !== undefined && has(token, SIGN.body) && BODIES.has(token.lower);
