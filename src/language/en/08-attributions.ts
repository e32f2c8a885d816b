import type { Token } from '../token.ts';
import { type Cue, findCues } from './05-cues.ts';
import { type Phrase, type Subject, subjectBefore } from './06-subjects.ts';
import { type After, contentAfter } from './07-contents.ts';
import { accordingTo } from './according-to.ts';
import { skipAdverbials } from './adverbials.ts';
import { subjectAfter } from './inversion.ts';
import { leadingPhrase } from './leading-phrase.ts';
import { bitsOf, is, isComma, isDash, WORD } from './words.ts';

/** One act of saying as its sentence has it; phrases are token ranges of that sentence. */
export interface Attribution {
  readonly base: string;
  readonly cue: Phrase;
  readonly sieve:
    | 'quote-first'
    | 'parenthetical'
    | 'clause-first'
    | 'clause'
    | 'quote'
    | 'infinitive'
    | 'order'
    | 'noun'
    | 'according'
    | 'colon';
  readonly speaker: Phrase | undefined;
  readonly addressee: Phrase | undefined;
  readonly contents: readonly Phrase[];
  readonly inherited: boolean;
}

interface Reading {
  readonly cue: Cue;
  readonly subject: Subject;
  readonly inverted: Phrase | undefined;
  /** Where a preceding statement must end before this verb's own clause. */
  readonly cut: number | undefined;
}

/** Every statement that a sentence attributes, in the order of its verbs. */
export function attributionsOf(tokens: readonly Token[]): Attribution[] {
  const end = endOf(tokens);
  const readings = findCues(tokens).map((cue) => readAround(tokens, cue, end));
  const found: Attribution[] = [];
  let lastSpeaker: Phrase | undefined;
  const lead = leadingPhrase(tokens);
  for (const [i, reading] of readings.entries()) {
    const own = reading.inverted ?? (reading.subject.kind === 'phrase' ? reading.subject.phrase : undefined);
    const inherits = reading.subject.kind === 'inherited' || (reading.cue.form === 'ing' && !own);
    const speaker = own ?? (inherits ? (lastSpeaker ?? lead) : undefined);
    if (own && reading.cue.form === 'finite') lastSpeaker = own;
    if (reading.cue.veto || isHypothetical(tokens, own ?? { from: reading.cue.group, to: 0 })) continue;
    const cut = firstCut(readings, i, end);
    const attribution = attribute(tokens, reading, speaker, !own, cut, end);
    if (attribution) found.push(attribution);
  }
  return [...found, ...accordingTo(tokens, end, found)];
}

function readAround(tokens: readonly Token[], cue: Cue, end: number): Reading {
  const inverted = cue.form === 'finite' ? subjectAfter(tokens, cue, end) : undefined;
  const subject: Subject = inverted ? { kind: 'none' } : subjectOf(tokens, cue);
  return { cue, subject, inverted, cut: cutBefore(tokens, cue, subject) };
}

function subjectOf(tokens: readonly Token[], cue: Cue): Subject {
  if (cue.form === 'finite') return subjectBefore(tokens, cue);
  return { kind: 'inherited' };
}

/** The last token before the sentence's closing marks, plus one. */
export function endOf(tokens: readonly Token[]): number {
  let end = tokens.length;
  while (end > 0) {
    const token = tokens[end - 1];
    if (token?.kind !== 'mark' || token.text === ']' || token.text === ')') break;
    end--;
  }
  return end;
}

const CLAUSE_JOINERS = new Set([
  'but',
  'and',
  'while',
  'although',
  'though',
  'whereas',
  'as',
  'so',
  'yet',
  'or',
  'then',
]);

/** Where the clause of this verb begins, if a statement before it ends there. */
function cutBefore(tokens: readonly Token[], cue: Cue, subject: Subject): number | undefined {
  const start = subject.kind === 'phrase' ? subject.phrase.from : cue.group;
  let at = start - 1;
  if (cue.form === 'ing') return isComma(tokens[at]) || isDash(tokens[at]) ? at : joinerBefore(tokens, at);
  if (tokens[at]?.text === ';') return at;
  if (is(tokens[at], WORD.adverb) && at > 0) at--;
  return joinerBefore(tokens, at, subject.kind === 'phrase');
}

function joinerBefore(tokens: readonly Token[], at: number, needsComma = false): number | undefined {
  if (!CLAUSE_JOINERS.has(tokens[at]?.lower ?? '')) return undefined;
  const comma = isComma(tokens[at - 1]) || tokens[at - 1]?.text === ';';
  if (needsComma && !comma && tokens[at - 1]?.kind !== 'quotation') return undefined;
  return comma ? at - 1 : at;
}

function firstCut(readings: readonly Reading[], i: number, end: number): number {
  for (const { cut, cue } of readings.slice(i + 1, i + 12)) {
    if (cut !== undefined && cut > (readings[i]?.cue.to ?? 0)) return cut;
    if (cue.at > end) break;
  }
  return end;
}

/** "If Kim says yes": what may be said was not. */
function isHypothetical(tokens: readonly Token[], { from }: Phrase): boolean {
  const before = tokens[from - 1]?.lower;
  return (
    before === 'if' || before === 'unless' || before === 'whether' || before === 'until' || before === 'once'
  );
}

function attribute(
  tokens: readonly Token[],
  { cue, subject, inverted }: Reading,
  speaker: Phrase | undefined,
  inherited: boolean,
  cut: number,
  end: number,
): Attribution | undefined {
  const subjectStart = subject.kind === 'phrase' ? subject.phrase.from : cue.group;
  const before = inverted || subject.kind === 'phrase' ? contentBefore(tokens, subjectStart, cue) : undefined;
  const after = inverted ? afterInversion(tokens, inverted, cut, end) : contentAfter(tokens, cue, cut);
  const base = { base: cue.base, cue: { from: cue.from, to: cue.to }, speaker, inherited };
  const addressee = after?.addressee;
  if (before?.quoted) {
    const isQuoteNext = after?.kind === 'quote' || after?.kind === 'colon';
    const that = after && after.from > 0 && tokens[after.from - 1]?.lower === 'that';
    if (!that || isQuoteNext) {
      const second = isQuoteNext
        ? contentFrom(tokens, after, cut)
        : parenthetical(tokens, cue, inverted, cut, end);
      return {
        ...base,
        sieve: 'quote-first',
        addressee: addressee ?? hearerOf(tokens, cue, after, end),
        contents: second ? [before.phrase, second] : [before.phrase],
      };
    }
  }
  if (after && after.kind !== 'quote' && !inverted && !(before && isTail(tokens, cue, after, end))) {
    const content = contentFrom(tokens, after, cut);
    if (content) return { ...base, sieve: after.kind, addressee, contents: [content] };
  }
  if (after?.kind === 'quote' && !inverted) {
    const content = contentFrom(tokens, after, cut);
    if (content && !(before && isTail(tokens, cue, after, end)))
      return { ...base, sieve: 'quote', addressee, contents: [content] };
  }
  if (
    (before && cue.takes.has('clause') !== cue.takes.has('hearer')) ||
    (before && cue.takes.has('clause'))
  ) {
    const second = parenthetical(tokens, cue, inverted, cut, end);
    const contents = second ? [before.phrase, second] : [before.phrase];
    return { ...base, sieve: second ? 'parenthetical' : 'clause-first', addressee, contents };
  }
  return undefined;
}

function hearerOf(
  tokens: readonly Token[],
  cue: Cue,
  after: After | undefined,
  end: number,
): Phrase | undefined {
  if (after || !cue.takes.has('hearer')) return undefined;
  let to = cue.to;
  while (to < end && tokens[to]?.kind === 'word' && !is(tokens[to], WORD.time | WORD.preposition)) to++;
  return to > cue.to ? { from: cue.to, to } : undefined;
}

/** `A, Kim said at a rally`: what follows the verb is an adverbial, not what was said. */
function isTail(tokens: readonly Token[], cue: Cue, after: After, end: number): boolean {
  if (tokens[after.from - 1]?.lower === 'that') return false;
  return skipAdverbials(tokens, cue.to, end) >= end;
}

function afterInversion(
  tokens: readonly Token[],
  inverted: Phrase,
  cut: number,
  end: number,
): After | undefined {
  const limit = Math.min(cut, end);
  let at = skipAdverbials(tokens, inverted.to, limit);
  if (isComma(tokens[at]) || tokens[at]?.text === ':') at++;
  return at < limit && tokens[at]?.kind === 'quotation'
    ? { kind: 'quote', from: at, addressee: undefined }
    : undefined;
}

interface Before {
  readonly phrase: Phrase;
  /** It is a quotation, or ends in one. */
  readonly quoted: boolean;
}

const LEADS = new Set([
  'but',
  'and',
  'so',
  'yet',
  'or',
  'however',
  'still',
  'meanwhile',
  'also',
  'then',
  'plus',
  'instead',
]);

/** What the sentence says before the speaker is named: `A, Kim said`. */
function contentBefore(tokens: readonly Token[], subjectStart: number, cue: Cue): Before | undefined {
  const last = tokens[subjectStart - 1];
  const quoteAt = last?.kind === 'quotation' ? subjectStart - 1 : subjectStart - 2;
  const separated =
    isComma(last) || isDash(last) || last?.kind === 'quotation' || last?.text === '?' || last?.text === '!';
  if (!separated) return undefined;
  const to = last?.kind === 'quotation' ? subjectStart : subjectStart - 1;
  let from = 0;
  for (let i = to - 1; i >= 0; i--) {
    if (tokens[i]?.text === ';') {
      from = i + 1;
      break;
    }
  }
  while (from < to && (LEADS.has(tokens[from]?.lower ?? '') || isComma(tokens[from]) || isDash(tokens[from])))
    from++;
  const quoted = tokens[quoteAt]?.kind === 'quotation';
  if (
    from >= to ||
    (!quoted && (to - from < 2 || !cue.takes.has('clause') || isAdverbialLead(tokens, from, to)))
  )
    return undefined;
  return { phrase: { from, to }, quoted };
}

/** "In Seoul," "On Monday," "Speaking to reporters,": they lead in, they are not what was said. */
function isAdverbialLead(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  const bits = bitsOf(first);
  if (first?.lower.endsWith('ing') && bits === 0) return true;
  if (!(bits & (WORD.preposition | WORD.time | WORD.adverb))) return false;
  for (let i = from + 1; i < to; i++) {
    if (is(tokens[i], WORD.modal | WORD.auxiliary) && !is(tokens[i - 1], WORD.relative)) return false;
  }
  return true;
}

const NOT_CONTENT = new Set([
  'who',
  'which',
  'whose',
  'where',
  'according',
  'while',
  'but',
  'as',
  'when',
  'after',
  'and',
  'before',
  'although',
  'though',
  'because',
  'since',
  'in',
  'at',
  'on',
  'during',
  'with',
  'citing',
  'for',
  'the',
  'a',
  'an',
  'then',
  'also',
  'despite',
  'referring',
  'speaking',
  'following',
  'apparently',
  'so',
  'or',
  'if',
]);

/** The second half of `The plan, Noh said, would take months`. */
function parenthetical(
  tokens: readonly Token[],
  cue: Cue,
  inverted: Phrase | undefined,
  cut: number,
  end: number,
): Phrase | undefined {
  const limit = Math.min(cut, end);
  const at = skipAdverbials(tokens, inverted?.to ?? cue.to, limit);
  if (!isComma(tokens[at]) || at + 2 >= limit) return undefined;
  const first = tokens[at + 1];
  if (!first || first.kind === 'quotation') return first ? { from: at + 1, to: limit } : undefined;
  if (inverted && bitsOf(first) === 0) return undefined;
  if (NOT_CONTENT.has(first.lower) || (first.lower.endsWith('ing') && bitsOf(first) === 0)) return undefined;
  return { from: at + 1, to: limit };
}

/** What was said from where it begins to where its clause ends. */
function contentFrom(tokens: readonly Token[], after: After, limit: number): Phrase | undefined {
  const first = tokens[after.from];
  if (!first) return undefined;
  if (after.kind === 'quote' && isComma(tokens[after.from - 1]) && endsAsSentence(first))
    return { from: after.from, to: after.from + 1 };
  let to = limit;
  for (let i = after.from + 1; i < limit; i++) {
    const token = tokens[i];
    if (token?.text === ';') {
      to = i;
      break;
    }
    if (isComma(token) && tokens[i + 1]?.lower === 'according' && tokens[i + 2]?.lower === 'to') {
      to = i;
      break;
    }
    if (after.kind === 'noun' && isComma(token) && !continuesList(tokens, i)) {
      to = i;
      break;
    }
  }
  while (to > after.from && isComma(tokens[to - 1])) to--;
  return to > after.from ? { from: after.from, to } : undefined;
}

const continuesList = (tokens: readonly Token[], comma: number): boolean =>
  is(tokens[comma + 1], WORD.coordinator) ||
  tokens[comma + 2]?.lower === 'and' ||
  tokens[comma - 1]?.kind === 'number';

function endsAsSentence({ quotation }: Token): boolean {
  return quotation !== undefined && quotation.ending !== 'repaired';
}
