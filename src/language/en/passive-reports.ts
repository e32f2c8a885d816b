import type { Token } from '../token.ts';
import type { Cue } from './05-cues.ts';
import type { Phrase } from './06-subjects.ts';
import type { Attribution } from './attribution.ts';
import { QUESTION_WORDS } from './clause-shapes.ts';
import { extentOf } from './content-extent.ts';
import { isPast } from './pasts.ts';
import type { Reading } from './readings.ts';
import { bitsOf, is, PHRASE_ENDS, WORD } from './words.ts';

const FARTHEST_AGENT = 10;
const LONGEST_AGENT = 10;
/** Bounded, so that long sentences stay linear. */
const LONGEST_HEARD = 200;

/** `The pact was condemned by Orsk`, `Bele has been called a liar by Orsk`: whom "by" names takes the position. */
export function passiveReports(
  tokens: readonly Token[],
  readings: readonly Reading[],
  end: number,
): Attribution[] {
  return readings
    .filter(({ cue }) => cue.veto === 'passive')
    .flatMap((reading) => reportOf(tokens, reading, end) ?? []);
}

function reportOf(tokens: readonly Token[], { cue, subject }: Reading, end: number): Attribution | undefined {
  if (subject.kind !== 'phrase' || isUnreal(tokens, cue)) return undefined;
  const by = agentMark(tokens, cue.to, end);
  const to = by === undefined ? 0 : agentEnd(tokens, by + 1, end);
  if (by === undefined || to === by + 1) return undefined;
  const heard = heardAfter(tokens, cue, to, end);
  const about = subject.relative ? { from: cue.group - 1, to: cue.group } : subject.phrase;
  const contents = heard ? [heard] : judged(tokens, cue, by, to, end).toSpliced(0, 0, about);
  if (!heard && isQuoted(tokens, contents)) return undefined;
  if (!heard && (!(cue.takes.has('noun') || cue.takes.has('as')) || TOLD.has(cue.base))) return undefined;
  return {
    base: cue.base,
    sieve: 'passive',
    cue: { from: cue.from, to: cue.to },
    speaker: { from: by + 1, to },
    addressee: heard ? about : undefined,
    contents,
    inherited: false,
    via: [],
  };
}

/** Words in quotation marks are read for themselves: `called "Q" by Orsk`. */
const isQuoted = (tokens: readonly Token[], contents: readonly Phrase[]): boolean =>
  contents.some(({ from, to }) => tokens.slice(from, to).some(({ kind }) => kind === 'quotation'));

/** "was warned by Orsk | that it was late", "was asked by Orsk | whether it was": the subject only heard it. */
function heardAfter(
  tokens: readonly Token[],
  { base, takes }: Cue,
  at: number,
  end: number,
): Phrase | undefined {
  const { lower = '' } = tokens[at] ?? {};
  const isClause = takes.has('hearer') && lower === 'that';
  const isQuestion = base === 'ask' && QUESTION_WORDS.has(lower);
  if (takes.has('order') && lower === 'to')
    return extentOf(
      tokens,
      { kind: 'order', from: at, addressee: undefined },
      Math.min(end, at + LONGEST_HEARD),
    );
  if (!isClause && !isQuestion) return undefined;
  const limit = Math.min(end, at + LONGEST_HEARD);
  return extentOf(tokens, { kind: 'clause', from: isClause ? at + 1 : at, addressee: undefined }, limit);
}

/** "called | a liar | by Orsk", "criticized by Orsk | for lying" */
function judged(tokens: readonly Token[], cue: Cue, by: number, to: number, end: number): Phrase[] {
  if (by > cue.to) return opensJudgement(tokens[cue.to]) ? [{ from: cue.to, to: by }] : [];
  const { lower = '' } = tokens[to] ?? {};
  if (lower !== 'as' && lower !== 'for') return [];
  const found = extentOf(tokens, { kind: 'noun', from: to, addressee: undefined }, end);
  return found ? [found] : [];
}

const opensJudgement = (token: Token | undefined): boolean =>
  token?.lower === 'as' ||
  token?.lower === 'for' ||
  is(token, WORD.determiner) ||
  (bitsOf(token) === 0 && token?.lower !== 'out');

/** Verbs whose passive subject only hears or is seen: "was asked by Orsk". */
const TOLD = new Set(['ask', 'tell', 'show', 'release', 'press', 'invite', 'stress']);

const isUnreal = (tokens: readonly Token[], { group, at }: Cue): boolean =>
  tokens.slice(group, at).some((token) => is(token, WORD.modal | WORD.negation));

function agentMark(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end - 1, from + FARTHEST_AGENT); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || is(token, WORD.auxiliary | WORD.modal | WORD.relative) || isPast(tokens, i))
      return undefined;
    if (token.lower === 'by') return isAgent(tokens[i + 1]) ? i : undefined;
  }
  return undefined;
}

/** Not "by lying", "by a third", "by Friday". */
const isAgent = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !is(token, WORD.time) && !(token.lower.endsWith('ing') && bitsOf(token) === 0);

function agentEnd(tokens: readonly Token[], from: number, end: number): number {
  let to = from;
  while (to < Math.min(end, from + LONGEST_AGENT) && tokens[to]?.kind === 'word' && !endsAgent(tokens[to]))
    to++;
  return to;
}

const endsAgent = (token: Token | undefined): boolean =>
  token?.lower !== 'of' && token?.lower !== 'and' && is(token, PHRASE_ENDS);
