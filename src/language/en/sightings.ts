import type { Person } from '../../model/person.ts';
import { fold } from '../../people/fold.ts';
import type { NameFinder } from '../../people/resolve-names.ts';
import type { Sighting } from '../../people/resolving/sighting.ts';
import type { Sentence, Token } from '../token.ts';
import { countryIn } from './mentions/named-states.ts';
import { BODIES, OFFICES, TITLES } from './roles.ts';
import { has, is, isComma, isName, SIGN, tokenBefore, WORD } from './words.ts';

const NEAR_START = 4;
const ROLE_BEFORE = 7;
const ROLE_AFTER = 14;

/** Everybody whom a text names in full outside quotations, those whom the registry does not hold too. */
export function sightingsIn(sentences: readonly Sentence[], names: NameFinder): Sighting[] {
  const found: Sighting[] = [];
  const families = new Map<string, Sighting>();
  /** Who was the subject last, by the pronoun that may stand for them. */
  const lastSubjects = new Map<string, Sighting>();
  for (const [index, { tokens }] of sentences.entries()) {
    const [first] = tokens;
    const again = first && lastSubjects.get(first.lower);
    if (again) found.push({ ...again, at: first.start, sentence: index });
    for (const one of sightingsOf(tokens, index, names, families)) {
      found.push(one);
      for (const family of one.families) families.set(family, one);
      for (const pronoun of pronounsOf(one)) lastSubjects.set(pronoun, one);
    }
  }
  return found;
}

/** With what the next sentence goes on about a subject: "He met Lee.", if the gender allows. */
function pronounsOf({ subject, people }: Sighting): readonly string[] {
  if (!subject) return [];
  return [
    ...(people.some(({ gender }) => gender === 'f') ? [] : ['he']),
    ...(people.some(({ gender }) => gender === 'm') ? [] : ['she']),
  ];
}

function sightingsOf(
  tokens: readonly Token[],
  sentence: number,
  names: NameFinder,
  families: ReadonlyMap<string, Sighting>,
): Sighting[] {
  const found: Sighting[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.capital) continue;
    const known = has(token, SIGN.registered) ? names.nameAt(tokens, i) : undefined;
    const length = known?.length ?? unknownName(tokens, i, names);
    const again = length === 0 && !isName(tokens[i + 1]) ? families.get(familyOf(token)) : undefined;
    if (again)
      found.push({
        ...again,
        at: token.start,
        sentence,
        subject: isSubject(tokens, i) && !token.lower.endsWith("'s"),
      });
    if (length === 0) continue;
    const last = tokens[i + length - 1];
    if (last?.lower.endsWith("'s") && !known) continue;
    const role = roleAround(tokens, i, length, names);
    found.push({
      people: known?.people ?? [],
      families: known
        ? known.people.flatMap(familiesOf)
        : [
            ...unknownFamilies(tokens, i, length, names),
            ...(FIRST_NAMED.has(role.country ?? '') ? [fold(token.text)] : []),
          ],
      at: token.start,
      sentence,
      subject: isSubject(tokens, i) && !last?.lower.endsWith("'s"),
      ...role,
    });
    i += length - 1;
  }
  return found;
}

const familyOf = ({ lower }: Token): string => (lower.endsWith("'s") ? lower.slice(0, -2) : lower);

/** The family name and names of one word; of a Vietnamese name the last word, by which the press calls its bearer. */
const familiesOf = ({ names, country, aliases }: Person): string[] => {
  const name = names['en'];
  if (!name) return [];
  const called = country === 'VN' ? name.given.split(' ').at(-1) : undefined;
  const single = (aliases?.['en'] ?? []).filter((alias) => !/[\s-]/.test(alias));
  return [...(called ? [called] : []), name.family, ...single].map(fold);
};

/** Two or three capitalised words that look like a person's name: how many, or 0. */
function unknownName(tokens: readonly Token[], at: number, names: NameFinder): number {
  let to = at;
  while (to < tokens.length && to < at + 4 && isPartOfName(tokens[to])) {
    if (to > at && has(tokens[to], SIGN.registered) && names.nameAt(tokens, to)) break;
    to++;
  }
  const length = to - at;
  if (length < 2 || length > 3 || isWordOfBody(tokens[to]) || isWordOfBody(tokenBefore(tokens, at))) return 0;
  if (TITLES.has(tokens[at]?.lower ?? '')) return 0;
  return beginsCountry(tokens.slice(at, to), names) ? 0 : length;
}

/** Whether the whole of some words, or the first one or two, name a state. */
function beginsCountry(words: readonly Token[], names: NameFinder): boolean {
  const [first] = words;
  if (!first || !names.mayBeginCountry(first)) return false;
  const texts = words.map(({ text }) => text);
  return [texts, texts.slice(0, 2), texts.slice(0, 1)].some(
    (part) => names.country(part.join(' ')) !== undefined,
  );
}

const isPartOfName = (token: Token | undefined): boolean =>
  isName(token) && !isWordOfBody(token) && !POSTS.has(token?.lower ?? '');

/** Offices that are nobody's family name. */
const POSTS = new Set(
  [...OFFICES, 'affairs'].filter(
    (word) => !/^(?:king|queen|pope|chair|head|mayor|governor|speaker|general)$/.test(word),
  ),
);

const isWordOfBody = (token: Token | undefined): boolean =>
  token !== undefined && BODIES.has(token.lower) && token.capital;

/** States whose people are called by the first of their names. */
const FIRST_NAMED = new Set(['TH', 'MM', 'LA', 'ID', 'MY', 'BN', 'ET', 'MN']);

/** The last word of "Lena Orsk"; the first of "Kim Dae-ho", which is how Korean and Chinese names go. */
function unknownFamilies(tokens: readonly Token[], at: number, length: number, names: NameFinder): string[] {
  const first = tokens[at];
  const last = tokens[at + length - 1];
  const isFamilyFirst =
    first !== undefined &&
    (length === 3 || tokens[at + 1]?.text.includes('-') === true) &&
    names.isFamily(first);
  return [fold((isFamilyFirst ? first : last)?.text ?? '')];
}

/** Near the sentence's start, with nothing but a title or a lead-in before it. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && at - i <= ROLE_BEFORE && isTitleWord(tokens[i])) i--;
  if (i < 0 || tokens[i]?.kind === 'quotation') return true;
  return (
    (isComma(tokens[i]) && i <= NEAR_START + 4) ||
    (is(tokens[i], WORD.coordinator | WORD.subordinator) && i <= 1)
  );
}

const isTitleWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (isName(token) ||
    TITLES.has(token.lower) ||
    OFFICES.has(token.lower) ||
    is(token, WORD.determiner | WORD.possessive));

/** "National security adviser | Marcus Hale" and "Noh Jae-won, | Seoul's nuclear envoy |, …". */
function roleAround(
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
  while (from > Math.max(0, end - ROLE_BEFORE) && isOfRole(tokens[from - 1], names)) from--;
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
  return tokens.slice(next + 1, Math.min(end < 0 ? tokens.length : end, next + ROLE_AFTER));
}
