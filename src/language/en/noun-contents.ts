import type { Token } from '../token.ts';
import type { Cue } from './05-cues.ts';
import type { After } from './after.ts';
import { isPast } from './pasts.ts';
import { bitsOf, is, isComma, isName, WORD } from './words.ts';

/** "sees | the launch as a threat" */
export function takenAs(tokens: readonly Token[], from: number, end: number): After | undefined {
  for (let i = from + 1; i < Math.min(end - 1, from + FARTHEST_AS); i++) {
    const token = tokens[i];
    if (!token || isComma(token) || is(token, WORD.modal | WORD.auxiliary)) return undefined;
    if (token.lower === 'as') return { kind: 'noun', from, addressee: undefined };
  }
  return undefined;
}

const FARTHEST_AS = 15;

/** "accused Seoul | of lying": whom, and the preposition that what was said begins after. */
const OBJECT_PREPOSITIONS: Readonly<Record<string, readonly string[]>> = {
  accuse: ['of'],
  blame: ['for'],
  thank: ['for'],
  congratulate: ['on', 'for'],
  praise: ['for'],
  criticize: ['for'],
  criticise: ['for'],
  condemn: ['for'],
  commend: ['for'],
  rebuke: ['for'],
  hail: [],
  speak: ['about'],
  talk: ['about'],
  write: ['about'],
  complain: ['about'],
  remind: ['of', 'about'],
};

/** "spoke | at the hall | about": the preposition after which what was said begins stands further on. */
export function isAhead(tokens: readonly Token[], base: string, from: number): boolean {
  const wanted = OBJECT_PREPOSITIONS[base] ?? [];
  for (let i = from; i < from + FARTHEST_PREPOSITION; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || is(token, WORD.modal | WORD.auxiliary | WORD.relative)) return false;
    if (i > from && wanted.includes(token.lower)) return tokens[i - 1]?.lower !== 'for';
  }
  return false;
}

const FEELINGS = new Set(
  `concern concerns regret hope hopes worry worries support opposition condolences thanks gratitude confidence
  willingness optimism doubt doubts outrage anger disappointment sympathy solidarity appreciation congratulations dismay alarm
  satisfaction frustration skepticism scepticism fear fears interest desire intention readiness commitment remorse`
    .trim()
    .split(/\s+/),
);
const FEELING_PREPOSITIONS = new Set(['over', 'about', 'at', 'for', 'that', 'of', 'in', 'with', 'on']);
const FARTHEST_PREPOSITION = 14;

/** `expressed regret over | the remarks`, `accused Seoul of | lying`. */
export function afterPreposition(tokens: readonly Token[], cue: Cue, end: number): After | undefined {
  const limit = Math.min(end - 1, cue.to + FARTHEST_PREPOSITION);
  if (cue.base === 'express' || cue.base === 'voice' || cue.base === 'convey') {
    for (let i = cue.to; i < Math.min(limit, cue.to + 4); i++) {
      const isFelt =
        FEELINGS.has(tokens[i]?.lower ?? '') && FEELING_PREPOSITIONS.has(tokens[i + 1]?.lower ?? '');
      if (isFelt)
        return {
          kind: tokens[i + 1]?.lower === 'that' ? 'clause' : 'noun',
          from: i + 2,
          addressee: undefined,
        };
    }
    return undefined;
  }
  const wanted = OBJECT_PREPOSITIONS[cue.base];
  if (!wanted || cue.to > cue.at + 1) return undefined;
  for (let i = cue.to + 1; i < limit; i++) {
    const token = tokens[i];
    const close = isComma(token) ? appositiveEnd(tokens, i, limit, wanted) : undefined;
    if (close !== undefined) {
      i = close;
      continue;
    }
    if (!token || isComma(token) || token.kind === 'quotation' || is(token, WORD.modal | WORD.auxiliary))
      return undefined;
    if (token.lower === 'and' && isPast(tokens, i + 1)) return undefined;
    if (wanted.includes(token.lower) && tokens[i - 1]?.lower !== 'for')
      return { kind: 'noun', from: i + 1, addressee: { from: cue.to, to: i }, ...withObject(cue) };
  }
  return undefined;
}

/** Verbs that judge whom they name, as in "condemned him as a liar": not only what for. */
const JUDGING = new Set(['criticize', 'criticise', 'condemn', 'rebuke']);

const withObject = ({ base, to }: Cue): Pick<After, 'object'> => (JUDGING.has(base) ? { object: to } : {});

/** "pledged delegates", "back down": a verb of these wants its object's determiner, name or number. */
const DETERMINED = new Set(['pledge', 'contest', 'forecast', 'back', 'challenge', 'favor', 'favour']);

export const isAdjective = (tokens: readonly Token[], { base, to }: Cue): boolean => {
  const next = tokens[to];
  const opens =
    is(next, WORD.determiner | WORD.possessive | WORD.objectPronoun) || isName(next) || next?.kind !== 'word';
  return DETERMINED.has(base) && !opens && !next?.lower.endsWith('ing');
};

/** "a drill called Calm Harbour": a name, and nobody calls it that here. */
export function isNaming(tokens: readonly Token[], { base, at, to, group }: Cue, end: number): boolean {
  if (base !== 'call' || to !== at + 1 || group !== at || tokens[at]?.lower !== 'called') return false;
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || before.capital || bitsOf(before) !== 0) return false;
  let next = is(tokens[to], WORD.determiner) ? to + 1 : to;
  if (tokens[next]?.kind === 'quotation') return true;
  if (!isName(tokens[next])) return false;
  while (next < end && isName(tokens[next])) next++;
  return (
    next >= end ||
    tokens[next]?.kind === 'mark' ||
    is(tokens[next], WORD.preposition | WORD.relative | WORD.auxiliary)
  );
}

/** "called | that report | a lie", "questioned | whether it would". */
const NOUN_OPENERS = new Set(['what', 'that', 'whether', 'why', 'how']);

export function nounAfter(tokens: readonly Token[], from: number, end: number): After | undefined {
  const token = tokens[from];
  if (!token || from >= end || token.kind === 'mark') return undefined;
  const bits = bitsOf(token);
  if (bits & (WORD.coordinator | WORD.modal | WORD.auxiliary) || bits & WORD.time) return undefined;
  if (bits & WORD.subordinator && token.lower !== 'as' && !NOUN_OPENERS.has(token.lower)) return undefined;
  if (
    bits & WORD.preposition &&
    !(bits & WORD.determiner) &&
    token.lower !== 'as' &&
    token.lower !== 'against'
  )
    return undefined;
  const isClause = NOUN_OPENERS.has(token.lower) && token.lower !== 'that';
  return { kind: isClause ? 'clause' : 'noun', from, addressee: undefined };
}

/** The second comma of "accused the leader, Ida Vale, of …". */
function appositiveEnd(
  tokens: readonly Token[],
  comma: number,
  limit: number,
  wanted: readonly string[],
): number | undefined {
  for (let i = comma + 2; i < limit; i++) {
    if (tokens[i]?.kind === 'quotation') return undefined;
    if (isComma(tokens[i])) return wanted.includes(tokens[i + 1]?.lower ?? '') ? i : undefined;
  }
  return undefined;
}
