import type { Token } from '../token.ts';
import type { Cue } from './05-cues.ts';
import type { After } from './after.ts';
import { CUE_FORMS } from './verbs.ts';
import { is, isComma, WORD } from './words.ts';

const FARTHEST_TO = 14;

/** "declined to comment", "refused to say", "asked not to be named": words that were not said, or only how. */
export const isSilence = (tokens: readonly Token[], { base }: Cue, to: number): boolean =>
  ((base === 'decline' || base === 'refuse') && isSaying(tokens[to + 1]?.lower ?? '')) ||
  ((base === 'ask' || base === 'request' || base === 'want') && isAnonymity(tokens, to));

/** "| not to be identified", "| to remain anonymous" */
const isAnonymity = (tokens: readonly Token[], to: number): boolean =>
  (tokens[to]?.lower === 'not' &&
    tokens[to + 2]?.lower === 'be' &&
    NAMING.has(tokens[to + 3]?.lower ?? '')) ||
  tokens[to + 2]?.lower === 'anonymous';

const NAMING = new Set(['named', 'identified', 'quoted']);

const isSaying = (word: string): boolean => {
  const takes = CUE_FORMS.get(word)?.frame.takes;
  return takes?.has('clause') || takes?.has('noun') || takes?.has('hearer') || SPEAKING.has(word);
};

const SPEAKING = new Set(['speak', 'talk', 'give', 'identify', 'name', 'provide', 'specify', 'testify']);

export function infinitiveAt(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.lower === 'to') return at;
  return tokens[at]?.lower === 'not' && tokens[at + 1]?.lower === 'to' ? at : undefined;
}

export function orderAfter(tokens: readonly Token[], from: number, end: number): After | undefined {
  const limit = Math.min(end, from + FARTHEST_TO);
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    if (
      !token ||
      isComma(token) ||
      token.kind === 'quotation' ||
      token.lower === 'that' ||
      token.text === ':'
    )
      return undefined;
    if (is(token, WORD.modal | WORD.auxiliary)) return undefined;
    if (token.lower !== 'to') continue;
    const negated = tokens[i - 1]?.lower === 'not';
    const to = negated ? i - 1 : i;
    if (!isVerbLike(tokens[i + 1])) continue;
    const addressee = to > from ? { from, to } : undefined;
    return { kind: 'order', from: to, addressee };
  }
  return undefined;
}

const isVerbLike = (token: Token | undefined): boolean =>
  token?.kind === 'quotation' ||
  (token?.kind === 'word' &&
    !token.capital &&
    !is(token, WORD.determiner | WORD.possessive | WORD.objectPronoun | WORD.preposition));
