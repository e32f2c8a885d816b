import { bodyCountry } from '../../../people/bodies.ts';
import type { NameFinder } from '../../../people/resolve-names.ts';
import type { MentionShape } from '../../../people/resolving/mention-shape.ts';
import type { Token } from '../../token.ts';
import { ANONYMOUS, BODIES, COLLECTIVES, GOVERNMENT, MEDIA, OFFICES } from '../roles.ts';
import { isComma, isName, isNamesake } from '../words.ts';
import { isDefinite, isIndefinite } from './head.ts';
import { countryIn } from './named-states.ts';
import { nameShape } from './names.ts';
import { officeShape } from './office-shape.ts';
import { pairShape } from './several.ts';

/** What a mention without a known name is, by its noun: a body, an office, a capital, somebody unnamed. */
export function nounShape(tokens: readonly Token[], head: readonly Token[], names: NameFinder): MentionShape {
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const last = head.at(-1);
  if (!last) return { kind: 'anonymous', country: undefined };
  const country = countryIn(words, names);
  const noun = last.lower.replace(/'s$/, '');
  if (noun === 'counterpart' || noun === 'counterparts') return { kind: 'counterpart', country };
  if (noun === 'koreas') return { kind: 'group', country: undefined };
  const pair = pairShape(head);
  if (pair) return pair;
  const body = last.capital
    ? (bodyCountry(textsOf(untilComma(tokens))) ?? bodyCountry(textsOf(head)))
    : undefined;
  if (body) return { kind: 'institution', country: body.country ?? country };
  if (BODIES.has(noun) && isName(last) && head.length > 1)
    return { kind: 'institution', country, domestic: OF_STATE.has(noun) };
  if (isStateAlone(head, country, names))
    return { kind: isBuilding(head) ? 'institution' : 'government', country };
  if (MEDIA.has(noun)) return { kind: 'institution', country };
  if (noun === 'diplomat' && words.some(({ lower }) => lower === 'top' || lower === 'chief'))
    return { kind: 'office', title: noun, country, definite: !isIndefinite(head) };
  if (ANONYMOUS.has(noun))
    return {
      kind: 'anonymous',
      country: isDiplomat(head) ? countryIn(head, names) : country,
      domestic: words.some(({ lower }) => OF_STATE.has(lower) || lower === 'presidential'),
    };
  if (OFFICES.has(noun.replace(/s$/, '')) && !OFFICES.has(noun)) return { kind: 'group', country };
  if (OFFICES.has(noun)) return officeShape(words, isDefinite(head), names);
  if (GOVERNMENT.has(noun)) return { kind: 'government', country };
  if (COLLECTIVES.has(noun)) return { kind: 'group', country };
  if (BODIES.has(noun))
    return {
      kind: 'institution',
      country: POSTED.has(noun) ? countryIn(head, names) : country,
      domestic: OF_STATE.has(noun),
    };
  if (isName(last) || isNamesake(last)) return nameShape(head, last, country);
  return noun.endsWith('s') && !noun.endsWith('ss')
    ? { kind: 'group', country }
    : { kind: 'anonymous', country };
}

/** They stand where they are not from: "the embassy in Seoul". */
const POSTED = new Set(['embassy', 'consulate', 'mission', 'delegation']);

const untilComma = (tokens: readonly Token[]): readonly Token[] => {
  const comma = tokens.findIndex(isComma);
  return comma < 0 ? tokens : tokens.slice(0, comma);
};

/** Diplomats are posted where they are not from: "a diplomat in Pyongyang". */
const isDiplomat = (head: readonly Token[]): boolean =>
  head.some(({ lower }) => lower.startsWith('diplomat'));

const textsOf = (words: readonly Token[]): string[] => words.map(({ text }) => text);

/** Bodies that are the story's own state's where it names no other. */
const OF_STATE = new Set(
  `ministry office military army parliament administration agency command staff department party judiciary navy cabinet assembly
  chiefs commission embassy bureau police`
    .trim()
    .split(/\s+/),
);

/** The mention is a state's name or capital, and nothing else. */
function isStateAlone(head: readonly Token[], country: string | undefined, names: NameFinder): boolean {
  if (country === undefined) return false;
  const words = head[0]?.lower === 'the' ? head.slice(1) : head;
  const text = words.map(({ text }) => text).join(' ');
  return (
    words.length <= 4 && (names.country(text) !== undefined || names.country(`the ${text}`) !== undefined)
  );
}

const BUILDINGS = new Set(
  'house kremlin palace street commission dae elysee office council pentagon'.split(' '),
);

const isBuilding = (head: readonly Token[]): boolean => head.some(({ lower }) => BUILDINGS.has(lower));
