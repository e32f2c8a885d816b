import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import type { Attribution } from './attribution.ts';
import { isHeld } from './quotation-rest.ts';
import { CUE_FORMS } from './verbs.ts';
import { is, isComma, isName, PHRASE_ENDS, WORD } from './words.ts';

const NEAR = 8;
const FARTHEST = 60;
const LONGEST = 12;

/**
 * Quotations of a passive verb that names who speaks: `labeled a "Q" by Orsk`, `was asked by Orsk if he was
 * "Q"`; and `in Orsk's words, "Q"`.
 */
export function agentFrames(
  tokens: readonly Token[],
  end: number,
  others: readonly Attribution[],
): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 1; at < end; at++) {
    if (tokens[at]?.kind !== 'quotation' || isHeld(others, at)) continue;
    const frame =
      namedBy(tokens, at, end) ??
      askedBy(tokens, at) ??
      inWords(tokens, at) ??
      inView(tokens, at, end) ??
      toWhom(tokens, at);
    if (frame) found.push(frame);
  }
  return found;
}

/** `called "Q" | by | Lena Orsk` */
function namedBy(tokens: readonly Token[], at: number, end: number): Attribution | undefined {
  if (tokens[at + 1]?.lower !== 'by') return undefined;
  const to = agentEnd(tokens, at + 2, end);
  const verb = lastBefore(tokens, at, NEAR, isParticiple);
  return verb === undefined || to === at + 2
    ? undefined
    : attribution(verb, { from: at + 2, to }, { from: verb + 1, to: at + 1 });
}

/** `asked | by | Lena Orsk, | "Q"` */
function askedBy(tokens: readonly Token[], at: number): Attribution | undefined {
  const by = lastBefore(tokens, at, FARTHEST, (token, i) => token.lower === 'by' && isAsked(tokens[i - 1]));
  if (by === undefined) return undefined;
  const to = agentEnd(tokens, by + 1, at);
  const from = isComma(tokens[to]) ? to + 1 : to;
  return to > by + 1 ? attribution(by - 1, { from: by + 1, to }, { from, to: at + 1 }) : undefined;
}

const isAsked = (token: Token | undefined): boolean => token?.lower === 'asked' || token?.lower === 'told';

/** `in | Orsk's | words, "Q"` */
function inWords(tokens: readonly Token[], at: number): Attribution | undefined {
  const noun = isComma(tokens[at - 1]) ? at - 2 : at - 1;
  if (tokens[noun]?.lower !== 'words') return undefined;
  const start = lastBefore(tokens, noun, LONGEST, ({ lower }) => lower === 'in');
  return start === undefined || start + 1 >= noun
    ? undefined
    : attribution(noun, { from: start + 1, to: noun }, { from: at, to: at + 1 });
}

const VIEWS = new Set(['view', 'opinion', 'telling', 'estimation', 'eyes']);

/** `the plan is a "Q" from end to end, in | Orsk's | view` */
function inView(tokens: readonly Token[], at: number, end: number): Attribution | undefined {
  const noun = end - 1;
  if (!VIEWS.has(tokens[noun]?.lower ?? '')) return undefined;
  const start = lastBefore(tokens, noun, LONGEST, ({ lower }) => lower === 'in');
  if (start === undefined || start < at || start + 1 >= noun) return undefined;
  return attribution(
    noun,
    { from: start + 1, to: noun },
    { from: 0, to: isComma(tokens[start - 1]) ? start - 1 : start },
  );
}

/** `To | Orsk |, it is a "Q"` */
function toWhom(tokens: readonly Token[], at: number): Attribution | undefined {
  const comma = tokens.findIndex(isComma);
  const isOpinion = tokens[0]?.lower === 'to' && comma > 1 && comma <= NEAR && comma < at;
  const isPerson = isName(tokens[1]) || is(tokens[1], WORD.objectPronoun | WORD.possessive);
  const isSo = isOpinion && isPerson && tokens.slice(comma, at).some((token) => is(token, WORD.be));
  return isSo ? attribution(0, { from: 1, to: comma }, { from: comma + 1, to: at + 1 }) : undefined;
}

function lastBefore(
  tokens: readonly Token[],
  before: number,
  farthest: number,
  fits: (token: Token, at: number) => boolean,
): number | undefined {
  for (let i = before - 1; i >= Math.max(0, before - farthest); i--) {
    const token = tokens[i];
    if (!token || token.kind === 'quotation' || token.text === ';') return undefined;
    if (fits(token, i)) return i;
  }
  return undefined;
}

const isParticiple = ({ lower, capital }: Token): boolean =>
  !capital && CUE_FORMS.get(lower)?.forms.has('participle') === true;

/** The end of the noun phrase after "by". */
export function agentEnd(tokens: readonly Token[], from: number, end: number): number {
  const first = tokens[from];
  if (
    !isName(first) &&
    !is(first, WORD.determiner | WORD.possessive | WORD.objectPronoun) &&
    first?.kind !== 'word'
  )
    return from;
  let to = from + 1;
  while (to < end && to < from + LONGEST && tokens[to]?.kind === 'word' && !is(tokens[to], PHRASE_ENDS)) to++;
  return to;
}

const attribution = (verb: number, speaker: Phrase, content: Phrase): Attribution => ({
  base: '',
  sieve: 'noun',
  cue: { from: verb, to: verb + 1 },
  speaker,
  addressee: undefined,
  contents: [content],
  inherited: false,
  via: [],
});
