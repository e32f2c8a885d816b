import { fold } from '../../people/fold.ts';
import type { NameFinder } from '../../people/resolve-names.ts';
import type { MentionShape } from '../../people/resolving/mention-shape.ts';
import type { Token } from '../token.ts';
import { ANONYMOUS, BODIES, GOVERNMENT, KIN, MEDIA, OFFICES } from './roles.ts';
import { bitsOf, is, isComma, isName, isNamesake, WORD } from './words.ts';

/** Reads from a mention's words what they are: a name, an office, a capital, nobody in particular. */
export function shapeOf(tokens: readonly Token[], names: NameFinder): MentionShape {
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
  const [first] = words;
  if (!first) return { kind: 'anonymous', country: undefined };
  if (words.length === 1 && is(first, WORD.subjectPronoun | WORD.objectPronoun)) return pronounShape(first);
  const head = headOf(tokens).filter(({ kind }) => kind === 'word' || kind === 'number');
  const states = ofSeveralStates(words, names);
  if (states) return states;
  const and = head.findIndex(({ lower }) => lower === 'and');
  if (and > 0 && and + 1 < head.length)
    return {
      kind: 'several',
      parts: [shapeOf(head.slice(0, and), names), shapeOf(head.slice(and + 1), names)],
    };
  const kin = kinShape(words, head, names);
  if (kin) return kin;
  const full = fullName(head, names) ?? appositiveName(tokens, head, names);
  if (full) return full;
  return nounShape(words, head, names);
}

/** "the nuclear envoys of South Korea, the United States and Japan": a holder of the office in each state. */
function ofSeveralStates(words: readonly Token[], names: NameFinder): MentionShape | undefined {
  const at = words.findIndex(({ lower }) => lower.endsWith('s') && OFFICES.has(singular(lower)));
  if (at < 0) return undefined;
  const before = words.slice(0, at);
  const countries = [...new Set([...countriesIn(before, names), ...countriesIn(words.slice(at + 1), names)])];
  if (countries.length < 2) return undefined;
  const title = [...before.filter((word) => isPlainWord(word)), words[at]]
    .map((word) => singular(word?.lower ?? ''))
    .join(' ');
  return {
    kind: 'several',
    parts: countries.map((country) => ({ kind: 'office', title, country, definite: true })),
  };
}

const isPlainWord = (word: Token): boolean => bitsOf(word) === 0 && !word.capital;

/** Every state that a phrase names, in its order. */
function countriesIn(words: readonly Token[], names: NameFinder): string[] {
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const group = words.slice(i, i + LONGEST_TERM);
    const code = words[i]?.capital ? countryStarting(group, names) : undefined;
    if (code === undefined) continue;
    found.push(code.country);
    i += code.length - 1;
  }
  return found;
}

function countryStarting(
  group: readonly Token[],
  names: NameFinder,
): { country: string; length: number } | undefined {
  for (let length = group.length; length > 0; length--) {
    const text = group
      .slice(0, length)
      .map(({ text: word }) => word.replace(/['’]s?$/, ''))
      .join(' ');
    const country = names.country(text);
    if (country !== undefined) return { country, length };
  }
  return undefined;
}

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

const STATES_BEFORE = 6;
const STATES_AFTER = 9;

function pronounShape({ lower }: Token): MentionShape {
  const base = lower.split("'")[0];
  if (base === 'he' || base === 'him') return { kind: 'pronoun', gender: 'm', plural: false };
  if (base === 'she' || base === 'her') return { kind: 'pronoun', gender: 'f', plural: false };
  if (base === 'they' || base === 'them') return { kind: 'pronoun', gender: undefined, plural: true };
  if (base === 'it') return { kind: 'institution', country: undefined };
  if (base === 'i' || base === 'you' || base === 'me') return { kind: 'anonymous', country: undefined };
  return { kind: 'group', country: undefined };
}

/** What comes before the first preposition, comma or "who": the noun that the rest only describes. */
function headOf(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex(
    (token, i) =>
      i > 0 &&
      (is(token, WORD.preposition | WORD.relative) || isComma(token) || token.text === '[') &&
      !is(tokens[i - 1], WORD.determiner),
  );
  return stop < 0 ? tokens : tokens.slice(0, stop);
}

/** "Kim's sister", "his brother", "the powerful sister of leader Kim". */
function kinShape(
  words: readonly Token[],
  head: readonly Token[],
  names: NameFinder,
): MentionShape | undefined {
  const last = head.at(-1);
  if (!last || !KIN.has(last.lower)) return undefined;
  const gender = KIN.get(last.lower);
  const owner = head.findLastIndex(
    ({ lower }) => lower.endsWith("'s") || lower === 'his' || lower === 'her' || lower === 'their',
  );
  if (owner >= 0) {
    const token = head[owner];
    if (is(token, WORD.possessive)) {
      const his = token?.lower === 'his' ? 'm' : undefined;
      return {
        kind: 'kin',
        of: { kind: 'pronoun', gender: token?.lower === 'her' ? 'f' : his, plural: false },
        gender,
      };
    }
    return { kind: 'kin', of: shapeOf(head.slice(0, owner + 1), names), gender };
  }
  const of = words.findIndex(({ lower }) => lower === 'of');
  return of < 0 ? undefined : { kind: 'kin', of: shapeOf(words.slice(of + 1), names), gender };
}

function fullName(head: readonly Token[], names: NameFinder): MentionShape | undefined {
  const texts = head.map(({ text }) => text);
  for (let i = 0; i < texts.length; i++) {
    const found = head[i]?.capital ? names.nameAt(texts, i) : undefined;
    if (found && i + found.length === texts.length) return { kind: 'full-name', people: found.people };
  }
  return undefined;
}

/** "the foreign minister, | Lena Orsk |": the name after the comma. */
function appositiveName(
  tokens: readonly Token[],
  head: readonly Token[],
  names: NameFinder,
): MentionShape | undefined {
  if (!isComma(tokens[head.length])) return undefined;
  const rest = tokens.slice(head.length + 1);
  const end = rest.findIndex(isComma);
  return fullName(headOf(end < 0 ? rest : rest.slice(0, end)), names);
}

function nounShape(words: readonly Token[], head: readonly Token[], names: NameFinder): MentionShape {
  const last = head.at(-1);
  if (!last) return { kind: 'anonymous', country: undefined };
  const country = countryIn(words, names);
  const noun = last.lower.replace(/'s$/, '');
  const first = head[0]?.lower ?? '';
  if (noun === 'counterpart' || noun === 'counterparts') return { kind: 'counterpart', country };
  if (isPair(head))
    return {
      kind: 'pair',
      role: GENERIC.has(noun) ? '' : singular(noun),
      size: head.some(({ lower }) => lower === 'three') ? 3 : 2,
    };
  if (BODIES.has(noun) && isName(last) && head.length > 1)
    return { kind: 'institution', country, domestic: OF_STATE.has(noun) };
  if (isStateAlone(head, country, names))
    return { kind: isBuilding(head) ? 'institution' : 'government', country };
  if (MEDIA.has(noun)) return { kind: 'institution', country };
  if (noun === 'diplomat' && words.some(({ lower }) => lower === 'top' || lower === 'chief'))
    return { kind: 'office', title: noun, country, definite: first !== 'a' && first !== 'an' };
  if (ANONYMOUS.has(noun))
    return {
      kind: 'anonymous',
      country,
      domestic: words.some(({ lower }) => OF_STATE.has(lower) || lower === 'presidential'),
    };
  if (OFFICES.has(noun))
    return { kind: 'office', title: officeTitle(words), country, definite: isDefinite(head) };
  if (GOVERNMENT.has(noun)) return { kind: 'government', country };
  if (BODIES.has(noun)) return { kind: 'institution', country, domestic: OF_STATE.has(noun) };
  if (isName(last) || isNamesake(last)) return nameShape(head, last, names, country);
  return noun.endsWith('s') && !noun.endsWith('ss')
    ? { kind: 'group', country }
    : { kind: 'anonymous', country };
}

/** Bodies that are the story's own state's where it names no other. */
const OF_STATE = new Set(
  `ministry office military army parliament administration agency command staff department party judiciary navy cabinet assembly
  chiefs commission embassy bureau police`
    .trim()
    .split(/\s+/),
);

/** A name that the registry does not hold in full: "Mr. Kim", "Lena Orsk", "the Vatican". */
function nameShape(
  head: readonly Token[],
  last: Token,
  _names: NameFinder,
  country: string | undefined,
): MentionShape {
  const before = head.at(-2);
  if (head[0]?.lower === 'the' && head.length <= 2)
    return { kind: 'institution', country, domestic: isAcronym(last) };
  const isWhole = isName(before) && !OFFICES.has(before?.lower ?? '') && !isTitle(before);
  if (isWhole && head.some(({ lower }) => BODIES.has(lower))) return { kind: 'institution', country };
  const domestic = head.some(({ lower }) => OFFICES.has(lower));
  if (isWhole) return { kind: 'full-name', people: [], country, domestic };
  const title =
    head
      .slice(0, -1)
      .filter(({ lower }) => OFFICES.has(lower))
      .at(-1)?.lower ?? '';
  return { kind: 'family-name', family: fold(last.text.replace(/['’]s$/, '')), title };
}

/** "the JCS": a state's own body, where it is not one of those that several states have. */
const isAcronym = ({ text, lower }: Token): boolean => /^[A-Z]{3,5}$/.test(text) && !INTERNATIONAL.has(lower);

const INTERNATIONAL = new Set(
  'nato asean iaea osce opec brics apec wto who imf icc icj wfp icrc unicef unhcr ioc fifa'.split(' '),
);

const isTitle = (token: Token | undefined): boolean => token?.lower.endsWith('.') === true;

const isDefinite = (head: readonly Token[]): boolean => {
  const first = head[0];
  if (first?.lower === 'a' || first?.lower === 'an') return false;
  return (
    first?.lower === 'the' ||
    is(first, WORD.possessive) ||
    first?.capital === true ||
    head.some(({ lower }) => lower.endsWith("'s"))
  );
};

const GENERIC = new Set([
  'sides',
  'two',
  'both',
  'officials',
  'diplomats',
  'allies',
  'men',
  'leaders',
  'parties',
  'countries',
]);

/** "both envoys", "the two sides", "the sides" */
const isPair = (head: readonly Token[]): boolean =>
  (head[0]?.lower === 'both' && !head.some(isName)) ||
  (head.some(({ lower }) => lower === 'two' || lower === 'three') &&
    (GENERIC.has(head.at(-1)?.lower ?? '') || OFFICES.has(singular(head.at(-1)?.lower ?? ''))) &&
    !head.slice(0, -1).some(isName)) ||
  (head.length <= 2 && head.at(-1)?.lower === 'sides');

const singular = (noun: string): string => noun.replace(/s$/, '');

/** The mention is a state's name or capital, and nothing else. */
function isStateAlone(head: readonly Token[], country: string | undefined, names: NameFinder): boolean {
  if (country === undefined) return false;
  const words = head[0]?.lower === 'the' ? head.slice(1) : head;
  const text = words.map(({ text }) => text).join(' ');
  return (
    words.length <= 4 && (names.country(text) !== undefined || names.country(`the ${text}`) !== undefined)
  );
}

const BUILDINGS = new Set([
  'house',
  'kremlin',
  'palace',
  'street',
  'commission',
  'dae',
  'elysee',
  'office',
  'council',
  'pentagon',
]);

const isBuilding = (head: readonly Token[]): boolean => head.some(({ lower }) => BUILDINGS.has(lower));

/** "U.S. special envoy" without what only leads in; the country stays apart. */
const officeTitle = (words: readonly Token[]): string =>
  words
    .filter((token) => !(is(token, WORD.determiner | WORD.possessive) || token.lower.endsWith("'s")))
    .map(({ text }) => text)
    .join(' ');

const LONGEST_TERM = 3;

/** The state that a mention's words name: "South Korean", "Seoul's", "the U.S.". */
export function countryIn(words: readonly Token[], names: NameFinder): string | undefined {
  for (let i = 0; i < words.length; i++) {
    const token = words[i];
    if (!token?.capital && bitsOf(token) === 0) continue;
    for (let length = Math.min(LONGEST_TERM, words.length - i); length > 0; length--) {
      const text = words
        .slice(i, i + length)
        .map(({ text: word }) => word.replace(/['’]s?$/, ''))
        .join(' ');
      if (!/\p{Lu}/u.test(text)) continue;
      const code = names.country(text);
      if (code !== undefined && !isPersonal(words, i)) return code;
    }
  }
  return undefined;
}

/** "the North Carolina senator" and "North Face" are no state's. */
const isPersonal = (words: readonly Token[], at: number): boolean =>
  words[at + 1]?.lower === 'carolina' || words[at + 1]?.lower === 'dakota';

/** The noun a mention is about: "ministry" of "South Korea's foreign ministry". */
export const nounOf = (tokens: readonly Token[]): string => headOf(tokens).at(-1)?.lower ?? '';
