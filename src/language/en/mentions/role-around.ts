import type { NameFinder } from '../../../people/resolve-names.ts';
import type { Sighting } from '../../../people/resolving/sighting.ts';
import type { Token } from '../../token.ts';
import { OFFICES, TITLES } from '../roles.ts';
import { is, isComma, tokenBefore, WORD } from '../words.ts';
import { countryIn } from './named-states.ts';

const BEFORE = 7;
const AFTER = 14;

/** "National security adviser | Marcus Hale" and "Noh Jae-won, | Seoul's nuclear envoy |, …". */
export function roleAround(
  tokens: readonly Token[],
  at: number,
  length: number,
  names: NameFinder,
): Pick<Sighting, 'role' | 'country'> {
  const before = roleBefore(tokens, at, names);
  const after = roleAfter(tokens, at + length);
  const offices = before.filter(({ lower }) => OFFICES.has(lower));
  return {
    role: [...offices, ...after].map(({ lower }) => lower).join(' '),
    country: countryIn(before, names) ?? countryIn(after, names),
  };
}

function roleBefore(tokens: readonly Token[], at: number, names: NameFinder): readonly Token[] {
  const end = isComma(tokenBefore(tokens, at)) && OFFICES.has(tokens[at - 2]?.lower ?? '') ? at - 1 : at;
  let from = end;
  while (from > Math.max(0, end - BEFORE) && isOfRole(tokens[from - 1], names)) from--;
  return tokens.slice(from, end);
}

function isOfRole(token: Token | undefined, names: NameFinder): boolean {
  if (token?.kind !== 'word' || is(token, WORD.relative | WORD.modal | WORD.auxiliary | WORD.coordinator))
    return false;
  return (
    OFFICES.has(token.lower) ||
    TITLES.has(token.lower.replace(/'s$/, '')) ||
    (token.capital && (token.lower.endsWith("'s") || names.country(token.text) !== undefined)) ||
    is(token, WORD.determiner | WORD.preposition | WORD.possessive)
  );
}

function roleAfter(tokens: readonly Token[], next: number): readonly Token[] {
  if (!isComma(tokens[next])) return [];
  const end = tokens.findIndex(
    (token, i) => i > next && (isComma(token) || token.kind === 'quotation' || is(token, WORD.relative)),
  );
  return tokens.slice(next + 1, Math.min(end < 0 ? tokens.length : end, next + AFTER));
}
