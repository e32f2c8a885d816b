import { fold } from '../../../people/fold.ts';
import type { NameFinder } from '../../../people/resolve-names.ts';
import type { FullName, MentionShape } from '../../../people/resolving/mention-shape.ts';
import type { Token } from '../../token.ts';
import { BODIES, OFFICES } from '../roles.ts';
import { isComma, isName } from '../words.ts';
import { headOf } from './head.ts';

/** Said before the names of one state's lawmakers and mayors: whose the story is where it names no other. */
const HOME_TITLES = new Set([
  'sen.',
  'rep.',
  'gov.',
  'senator',
  'representative',
  'congressman',
  'congresswoman',
]);

const ADDRESSES: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['mr.', 'm'],
  ['mr', 'm'],
  ['sir', 'm'],
  ['mrs.', 'f'],
  ['mrs', 'f'],
  ['ms.', 'f'],
  ['ms', 'f'],
  ['madam', 'f'],
]);

/** A name of the registry that the head ends with. */
export function fullName(head: readonly Token[], names: NameFinder): FullName | undefined {
  for (let i = 0; i < head.length; i++) {
    const found = head[i]?.capital ? names.nameAt(head, i) : undefined;
    if (found && i + found.length === head.length) return { kind: 'full-name', people: found.people };
  }
  return undefined;
}

/**
 * The name after the comma: "the foreign minister, | Lena Orsk |", "a spokesperson for the
 * secretary-general, | Max Vale |"; also one that the registry does not hold.
 */
export function appositiveName(
  tokens: readonly Token[],
  country: string | undefined,
  names: NameFinder,
): FullName | undefined {
  const comma = tokens.findIndex(isComma);
  if (comma < 0) return undefined;
  const rest = tokens.slice(comma + 1);
  const end = rest.findIndex((token) => isComma(token) || token.kind === 'quotation');
  const name = headOf(end < 0 ? rest : rest.slice(0, end));
  const known = fullName(name, names);
  if (known) return known;
  const isWhole = name.length >= 2 && name.length <= 3 && name.every(isPartOfName);
  const noun = headOf(tokens).at(-1);
  const isPost = noun !== undefined && OFFICES.has(noun.lower);
  return isWhole && !isName(noun) && names.country(textOf(name)) === undefined
    ? { kind: 'full-name', people: [], country, domestic: isPost }
    : undefined;
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

const isPartOfName = (token: Token): boolean =>
  isName(token) && !BODIES.has(token.lower) && !OFFICES.has(token.lower);

/** A name that the registry does not hold in full: "Mr. Kim", "Lena Orsk", "the Vatican". */
export function nameShape(head: readonly Token[], last: Token, country: string | undefined): MentionShape {
  if (head.length === 1 && isAcronym(last)) return { kind: 'institution', country };
  const before = head.at(-2);
  const titles = head.slice(0, -1).map(({ lower }) => lower);
  const posts = titles.filter((word) => OFFICES.has(word));
  const isOwned = head.slice(0, -2).some(({ lower }) => lower.endsWith("'s"));
  if (head[0]?.lower === 'the' && posts.length === 0 && !isOwned)
    return { kind: 'institution', country, domestic: isAcronym(last) };
  const isPart = PARTICLES.has(before?.lower ?? '');
  const isWhole = isName(before) && !isPart && !OFFICES.has(before?.lower ?? '') && !isTitle(before);
  if (country !== undefined && isAcronym(last)) return { kind: 'institution', country };
  if (isWhole && posts.length === 0 && head.some(({ lower }) => BODIES.has(lower)))
    return { kind: 'institution', country };
  const domestic = posts.length > 0 || titles.some((word) => HOME_TITLES.has(word));
  if (isWhole) return { kind: 'full-name', people: [], country, domestic };
  const gender = titles.map((word) => ADDRESSES.get(word)).find((one) => one !== undefined);
  return {
    kind: 'family-name',
    family: fold(last.text.replace(/['’]s$/, '')),
    title: posts.at(-1) ?? '',
    country,
    gender,
    domestic,
  };
}

/** They begin family names: "Van Rossum". */
const PARTICLES = new Set('van von de der den del della di da du le la'.split(' '));

/** "the JCS": a state's own body, where it is not one of those that several states have. */
const isAcronym = ({ text, lower }: Token): boolean => /^[A-Z]{3,5}$/.test(text) && !INTERNATIONAL.has(lower);

const INTERNATIONAL = new Set('nato asean osce opec brics apec ioc fifa'.split(' '));

const isTitle = (token: Token | undefined): boolean => token?.lower.endsWith('.') === true;
