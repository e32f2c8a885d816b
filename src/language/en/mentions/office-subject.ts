import type { Token } from '../../token.ts';
import { ANONYMOUS, OFFICES } from '../roles.ts';
import { is, isName, WORD } from '../words.ts';

const LONGEST = 8;

/** The holder of a post, without a name, of whom a sentence tells: "The defense minister | later walked …". */
export function officeSubject(tokens: readonly Token[]): readonly Token[] | undefined {
  const first = tokens[0];
  if (!first || !(is(first, WORD.determiner) || first.lower.endsWith("'s") || isName(first)))
    return undefined;
  const noun = tokens.findIndex(({ lower }) => OFFICES.has(lower) || ANONYMOUS.has(lower));
  if (noun < 1 || noun >= LONGEST) return undefined;
  const phrase = tokens.slice(0, noun + 1);
  const isPhrase = phrase.every((token, i) => token.kind === 'word' && (i === 0 || !is(token, NOT_INSIDE)));
  const next = tokens[noun + 1];
  return isPhrase && next?.kind === 'word' && !isName(next) && !OFFICES.has(next.lower) ? phrase : undefined;
}

/** Words that end a noun phrase before its noun. */
const NOT_INSIDE =
  WORD.preposition | WORD.auxiliary | WORD.modal | WORD.coordinator | WORD.relative | WORD.subjectPronoun;
