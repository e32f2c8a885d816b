import type { NameFinder } from '../../people/resolve-names.ts';
import type { Sighting } from '../../people/resolving/sighting.ts';
import type { Sentence, Token } from '../token.ts';
import { familiesOf, unknownFamilies } from './mentions/called-names.ts';
import { roleAround } from './mentions/role-around.ts';
import { unknownName } from './mentions/unknown-names.ts';
import { has, is, isComma, isName, SIGN, WORD } from './words.ts';

const NEAR_START = 4;
const ROLE_BEFORE = 7;

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
  if (!subject) return NEITHER;
  const isHe = people.every(({ gender }) => gender !== 'f');
  const isShe = people.every(({ gender }) => gender !== 'm');
  if (isHe) return isShe ? HE_OR_SHE : HE;
  return isShe ? SHE : NEITHER;
}

const NEITHER: readonly string[] = [];
const HE: readonly string[] = ['he'];
const SHE: readonly string[] = ['she'];
const HE_OR_SHE: readonly string[] = ['he', 'she'];

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
    const { role, country } = roleAround(tokens, i, length, names);
    found.push({
      people: known?.people ?? [],
      families: known
        ? known.people.flatMap(familiesOf)
        : unknownFamilies(tokens.slice(i, i + length), country, names),
      at: token.start,
      sentence,
      subject: isSubject(tokens, i) && !last?.lower.endsWith("'s"),
      role,
      country,
    });
    i += length - 1;
  }
  return found;
}

const familyOf = ({ lower }: Token): string => (lower.endsWith("'s") ? lower.slice(0, -2) : lower);

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
  has(token, SIGN.name | SIGN.title | SIGN.office | WORD.determiner | WORD.possessive);
