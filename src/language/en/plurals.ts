import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import { bitsOf, is, isComma, isName, WORD } from './words.ts';

const PLURAL_WORDS = new Set([
  'people',
  'police',
  'they',
  'we',
  'you',
  'i',
  'men',
  'women',
  'both',
  'many',
  'some',
  'most',
  'several',
  'others',
  'all',
  'few',
  'two',
  'three',
  'four',
  'five',
  'those',
  'who',
  'media',
  'which',
  'percent',
  'folks',
  'majority',
  'half',
  'third',
  'quarter',
  'data',
]);

const FARTHEST_PLURAL = 10;

/** Whether a plural that may be the subject stands before the verb: "aides to Kim say", "voters in each state say". */
export function isPluralBefore(tokens: readonly Token[], verb: number): boolean {
  const least = Math.max(0, verb - FARTHEST_PLURAL);
  let isJoined = false;
  for (let i = verb - 1; i >= least; i--) {
    const token = tokens[i];
    if (!token) return false;
    if (token.kind === 'quotation' || isComma(token)) continue;
    if (token.kind === 'mark' && token.text !== '%') return false;
    if (token.text === '%' || isPlural(token)) return true;
    if (token.kind === 'number' && i === verb - 1) return true;
    if (is(token, WORD.modal | WORD.auxiliary) && !isAfterWho(tokens, i))
      return isJoined && PLURAL_AUXILIARIES.has(token.lower);
    if (is(token, WORD.coordinator)) isJoined = true;
    if (isSingular(token) && !is(tokens[i - 1], WORD.preposition)) return false;
    if (token.lower === 'to' && !isBeforeNoun(tokens[i + 1])) return false;
    if (token.lower === 'and' && isName(tokens[i + 1])) return true;
  }
  return false;
}

/** "Vels made | a | short reply": what follows the article is one thing, and no verb. */
const isSingular = ({ lower }: Token): boolean => lower === 'a' || lower === 'an';

/** "they | are | calm and agree" */
const PLURAL_AUXILIARIES = new Set(['are', 'were', 'have']);

/** "friends who | have | seen him say" */
const isAfterWho = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at - 1], WORD.relative) || is(tokens[at - 2], WORD.relative);

/** The "to" of "aides to Kim", "those close to the talks"; not that of an infinitive. */
const isBeforeNoun = (token: Token | undefined): boolean =>
  isName(token) || is(token, WORD.determiner | WORD.objectPronoun);

function isPlural(token: Token): boolean {
  const { lower } = token;
  if (PLURAL_WORDS.has(lower)) return true;
  return (
    bitsOf(token) === 0 &&
    token.kind === 'word' &&
    lower.endsWith('s') &&
    !lower.endsWith("'s") &&
    !lower.endsWith('ss')
  );
}

const TOGETHER = new Set(['and', 'both', 'sides', 'they', 'leaders', 'ministers', 'officials', 'countries']);

/** "The two leaders", "Orsk and Bele": what they discussed is a meeting and no statement. */
export const isOfSeveral = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens.slice(from, to).some(({ lower }) => TOGETHER.has(lower));
