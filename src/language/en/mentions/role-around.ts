import type { NameFinder } from '../../../people/resolve-names.ts';
import type { Sighting } from '../../../people/resolving/sighting.ts';
import { QUOTED, type Token } from '../../token.ts';
import { isFiniteVerb } from '../finite-verbs.ts';
import { TITLES } from '../roles.ts';
import { bitsOf, has, is, isComma, SIGN, tokenBefore, WORD } from '../words.ts';
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
  if (before.length === 0 && after.length === 0) return NO_ROLE;
  const offices = before.filter((token) => has(token, SIGN.office));
  return {
    role: [...offices, ...after].map(({ lower }) => lower).join(' '),
    country: countryIn(before, names) ?? countryIn(after, names),
  };
}

const NO_ROLE = { role: '', country: undefined } as const;

function roleBefore(tokens: readonly Token[], at: number, names: NameFinder): readonly Token[] {
  const isApposition = isComma(tokenBefore(tokens, at)) && has(tokens[at - 2], SIGN.office);
  const end = isApposition ? at - 1 : at;
  let from = isApposition ? overAdjectives(tokens, end - 1) : end;
  while (from > Math.max(0, end - BEFORE) && isOfRole(tokens[from - 1], names)) from--;
  return tokens.slice(from, end);
}

/** "Seoul's | top nuclear | envoy, …" */
function overAdjectives(tokens: readonly Token[], office: number): number {
  let from = office;
  while (isAdjective(tokenBefore(tokens, from))) from--;
  return from;
}

const isAdjective = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && bitsOf(token) === 0 && !token.lower.endsWith("'s");

function isOfRole(token: Token | undefined, names: NameFinder): boolean {
  if (token?.kind !== 'word' || is(token, WORD.relative | WORD.modal | WORD.auxiliary | WORD.coordinator))
    return false;
  return (
    has(token, SIGN.office | SIGN.title | WORD.determiner | WORD.preposition | WORD.possessive) ||
    (token.lower.endsWith("'s") && (token.capital || TITLES.has(token.lower.slice(0, -2)))) ||
    (token.capital && has(token, SIGN.state) && names.country(token.text) !== undefined)
  );
}

function roleAfter(tokens: readonly Token[], next: number): readonly Token[] {
  if (!isComma(tokens[next])) return [];
  const last = Math.min(tokens.length, next + AFTER);
  let end = next + 1;
  while (
    end < last &&
    !isComma(tokens[end]) &&
    !has(tokens[end], QUOTED | WORD.relative) &&
    !(has(tokens[end], SIGN.cue) && isFiniteVerb(tokens, end))
  )
    end++;
  return tokens.slice(next + 1, end);
}
