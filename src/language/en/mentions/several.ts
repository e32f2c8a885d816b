import type { NameFinder } from '../../../people/resolve-names.ts';
import type { MentionShape, Pair } from '../../../people/resolving/mention-shape.ts';
import type { Token } from '../../token.ts';
import { OFFICES } from '../roles.ts';
import { bitsOf, isName } from '../words.ts';
import { singular } from './head.ts';
import { countriesIn } from './named-states.ts';

const STATES_BEFORE = 6;
const STATES_AFTER = 9;

/** "the nuclear envoys of South Korea, the United States and Japan": a holder of the office in each state. */
export function ofSeveralStates(words: readonly Token[], names: NameFinder): MentionShape | undefined {
  const at = words.findIndex(({ lower }) => lower.endsWith('s') && OFFICES.has(singular(lower)));
  if (at < 0) return undefined;
  const before = words.slice(0, at);
  const countries = [...new Set([...countriesIn(before, names), ...countriesIn(words.slice(at + 1), names)])];
  if (countries.length < 2) return undefined;
  const title = [...before.filter(isPlainWord), words[at]]
    .map((word) => singular(word?.lower ?? ''))
    .join(' ');
  return {
    kind: 'several',
    parts: countries.map((country) => ({ kind: 'office', title, country, definite: true })),
  };
}

const isPlainWord = (word: Token): boolean => bitsOf(word) === 0 && !word.capital;

/** The states whose holders of an office a sentence names together; nobody where it names fewer than two. */
export function severalIn(
  tokens: readonly Token[],
  role: string,
  names: NameFinder,
): MentionShape | undefined {
  const at = tokens.findIndex(({ lower }) => lower === `${role}s`);
  return at < 0
    ? undefined
    : ofSeveralStates(tokens.slice(Math.max(0, at - STATES_BEFORE), at + STATES_AFTER), names);
}

/** Nouns for two who speak together, whatever their office. */
const GENERIC = new Set(
  'sides two both officials diplomats allies men women leaders parties pair duo trio'.split(' '),
);

/** "both envoys", "the two Ministers", "the sides", "the pair". */
export function pairShape(head: readonly Token[]): Pair | undefined {
  const last = head.at(-1);
  if (!last || !isPair(head, last.lower)) return undefined;
  return {
    kind: 'pair',
    role: GENERIC.has(last.lower) ? '' : singular(last.lower),
    size: last.lower === 'trio' || head.some(({ lower }) => lower === 'three') ? 3 : 2,
    ...(last.lower === 'men' && { gender: 'm' }),
    ...(last.lower === 'women' && { gender: 'f' }),
  };
}

function isPair(head: readonly Token[], noun: string): boolean {
  const rest = head.slice(0, -1);
  if (rest.some(isName)) return false;
  if (head[0]?.lower === 'both')
    return head.length === 1 || !isName(head.at(-1)) || OFFICES.has(singular(noun));
  if (rest[0]?.lower === 'two' || rest[0]?.lower === 'three') return false;
  if (rest.some(({ lower }) => lower === 'two' || lower === 'three'))
    return GENERIC.has(noun) || OFFICES.has(singular(noun));
  if (noun === 'two') return rest[0]?.lower === 'the';
  return rest.length <= 1 && (noun === 'sides' || noun === 'pair' || noun === 'duo' || noun === 'trio');
}
