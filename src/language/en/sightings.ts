import type { Person } from '../../model/person.ts';
import { fold } from '../../people/fold.ts';
import type { NameFinder } from '../../people/resolve-names.ts';
import type { Sighting } from '../../people/resolving/sighting.ts';
import type { Sentence, Token } from '../token.ts';
import { BODIES, OFFICES, TITLES } from './roles.ts';
import { is, isComma, isName, WORD } from './words.ts';

const NEAR_START = 4;
const ROLE_BEFORE = 7;
const ROLE_AFTER = 14;

/** Everybody whom a text names in full outside quotations, those whom the registry does not hold too. */
export function sightingsIn(sentences: readonly Sentence[], names: NameFinder): Sighting[] {
  const found: Sighting[] = [];
  const families = new Map<string, Sighting>();
  for (const [index, { tokens }] of sentences.entries()) {
    const first = tokens[0];
    const again =
      first && (first.lower === 'he' || first.lower === 'she')
        ? subjectAgain(found, first, index)
        : undefined;
    if (again) found.push(again);
    const here = sightingsOf(tokens, index, names, families);
    found.push(...here);
    for (const one of here) for (const family of one.families) families.set(family, one);
  }
  return found;
}

/** "He met Lee.": the subject of the sentence before goes on, if the gender allows. */
function subjectAgain(found: readonly Sighting[], pronoun: Token, sentence: number): Sighting | undefined {
  const wrong = pronoun.lower === 'he' ? 'f' : 'm';
  const last = found.findLast((one) => one.subject && !one.people.some(({ gender }) => gender === wrong));
  return last && { ...last, at: pronoun.start, sentence };
}

function sightingsOf(
  tokens: readonly Token[],
  sentence: number,
  names: NameFinder,
  families: ReadonlyMap<string, Sighting>,
): Sighting[] {
  const found: Sighting[] = [];
  const texts = tokens.map(({ text }) => text);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.capital) continue;
    const known = names.nameAt(texts, i);
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
    found.push({
      people: known?.people ?? [],
      families: known ? known.people.flatMap(familiesOf) : unknownFamilies(tokens, i, length, names),
      at: token.start,
      sentence,
      subject: isSubject(tokens, i) && !last?.lower.endsWith("'s"),
      role: roleAround(tokens, i, length),
    });
    i += length - 1;
  }
  return found;
}

const familyOf = (token: Token): string => token.lower.replace(/'s$/, '');

const familiesOf = (person: Person): string[] => {
  const name = person.names['en'];
  return name ? [fold(name.family)] : [];
};

/** Two or three capitalised words that look like a person's name: how many, or 0. */
function unknownName(tokens: readonly Token[], at: number, names: NameFinder): number {
  let to = at;
  while (to < tokens.length && to < at + 4 && isName(tokens[to]) && !isWordOfBody(tokens[to])) to++;
  const length = to - at;
  if (length < 2 || length > 3 || isWordOfBody(tokens[to]) || isWordOfBody(tokens[at - 1])) return 0;
  if (TITLES.has(tokens[at]?.lower ?? '')) return 0;
  const text = tokens
    .slice(at, to)
    .map(({ text: word }) => word)
    .join(' ');
  if (names.country(text) !== undefined || names.country(tokens[at]?.text ?? '') !== undefined) return 0;
  return names.nameAt([text], 0) ? 0 : length;
}

const isWordOfBody = (token: Token | undefined): boolean =>
  token !== undefined && BODIES.has(token.lower) && token.capital;

/** The last word of "Lena Orsk"; the first of "Kim Dae-ho", which is how Korean and Chinese names go. */
function unknownFamilies(tokens: readonly Token[], at: number, length: number, names: NameFinder): string[] {
  const first = tokens[at]?.text ?? '';
  const isFamilyFirst =
    names.family(first).length > 0 && (length === 3 || (tokens[at + 1]?.text.includes('-') ?? false));
  return [fold(isFamilyFirst ? first : (tokens[at + length - 1]?.text ?? ''))];
}

/** Near the sentence's start, with nothing but a title or a lead-in before it. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && at - i <= ROLE_BEFORE && isTitleWord(tokens[i])) i--;
  if (i < 0) return true;
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
function roleAround(tokens: readonly Token[], at: number, length: number): string {
  const words: string[] = [];
  for (let i = at - 1; i >= Math.max(0, at - ROLE_BEFORE); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || is(token, WORD.relative | WORD.modal | WORD.auxiliary | WORD.coordinator))
      break;
    if (OFFICES.has(token.lower)) words.push(token.lower);
    else if (!TITLES.has(token.lower) && !is(token, WORD.determiner | WORD.preposition | WORD.possessive))
      break;
  }
  const next = at + length;
  if (isComma(tokens[next])) {
    for (let i = next + 1; i < Math.min(tokens.length, next + ROLE_AFTER); i++) {
      const token = tokens[i];
      if (!token || isComma(token) || token.kind === 'quotation' || is(token, WORD.relative)) break;
      words.push(token.lower);
    }
  }
  return words.join(' ');
}
