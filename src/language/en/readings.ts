import type { Token } from '../token.ts';
import { type Cue, findCues } from './05-cues.ts';
import { type Phrase, type Subject, subjectBefore } from './06-subjects.ts';
import { contentAfter } from './07-contents.ts';
import { skipAdverbials } from './adverbials.ts';
import { INTENTIONS } from './attitude-verbs.ts';
import { clauseSubject } from './clause-subject.ts';
import { isEvidence } from './evidence.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { inscribed } from './inscriptions.ts';
import { subjectAfter } from './inversion.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import { personMoved } from './purposes.ts';
import { bitsOf, is, isComma, isDash, isName, tokenBefore, WORD } from './words.ts';

/** A verb of saying with its subject, before what was said is looked for. */
export interface Reading {
  readonly cue: Cue;
  readonly subject: Subject;
  /** The subject after the verb: "said Kim". */
  readonly inverted: Phrase | undefined;
  /** Where a statement before this verb's own clause ends. */
  readonly cut: number | undefined;
}

export function readingsOf(tokens: readonly Token[], end: number): Reading[] {
  return findCues(tokens).map((cue) => asEvidence(tokens, readAround(tokens, cue, end)));
}

const FINDING = new Set(['show', 'find', 'indicate', 'suggest']);

/** "polls show voters want change": what documents show needs no "that". */
function asEvidence(tokens: readonly Token[], reading: Reading): Reading {
  const { cue, subject } = reading;
  if (!FINDING.has(cue.base) || subject.kind !== 'phrase') return reading;
  const { from, to } = subject.phrase;
  const isDocument = tokens.slice(from, to).some(isEvidence);
  return isDocument
    ? { ...reading, cue: { ...cue, takes: new Set([...cue.takes, 'clause', 'noun']) } }
    : reading;
}

function readAround(tokens: readonly Token[], cue: Cue, end: number): Reading {
  const before: Subject =
    cue.form === 'finite'
      ? whoIssued(tokens, cue, subjectBefore(tokens, cue))
      : participleSubject(tokens, cue);
  const inverted =
    before.kind !== 'phrase' && cue.form === 'finite' ? subjectAfter(tokens, cue, end) : undefined;
  const subject: Subject = inverted ? { kind: 'none' } : before;
  return {
    cue,
    subject,
    inverted,
    cut: trailingCut(tokens, cue, subject, end) ?? cutBefore(tokens, cue, subject),
  };
}

const ISSUED =
  /^(?:statements?|reports?|letters?|videos?|memos?|tweets?|posts?|ads?|adverts?|stor(?:y|ies)|editorials?|articles?|messages?|e-?mails?|press|pieces?|signs?|releases?|retort|reply|notes?|commercials?|columns?|campaigns?|op-eds?|repl(?:y|ies)|communiqués?)$/;

/** "Orsk issued a letter that said": whose letter it is says it. */
function whoIssued(tokens: readonly Token[], cue: Cue, subject: Subject): Subject {
  if (subject.kind !== 'phrase' || !subject.relative || tokens[cue.group - 1]?.lower === 'who')
    return subject;
  const { from, to } = subject.phrase;
  const isIssued =
    isFiniteVerb(tokens, from - 1) && tokens.slice(from, to).some(({ lower }) => ISSUED.test(lower));
  const issuer = isIssued ? clauseSubject(tokens, from) : undefined;
  return issuer ? { ...subject, phrase: issuer } : subject;
}

/** `…, the ministry said.`: what others say in the same sentence ends before it. */
function trailingCut(tokens: readonly Token[], cue: Cue, subject: Subject, end: number): number | undefined {
  if (cue.veto === 'modal' || subject.kind !== 'phrase' || skipAdverbials(tokens, cue.to, end) < end)
    return undefined;
  const before = tokenBefore(tokens, subject.start);
  if (before?.quotation?.last === ',') return subject.start;
  return isComma(before) ? subject.start - 1 : undefined;
}

/** "with the envoy saying", "and Orsk calling it a lie": the participle has a subject of its own. */
function participleSubject(tokens: readonly Token[], cue: Cue): Subject {
  const moved = tokens[cue.group]?.lower === 'to' ? personMoved(tokens, cue.group) : undefined;
  if (moved) return { kind: 'phrase', phrase: moved, relative: false, start: moved.from };
  const last = cue.group - 1;
  if (tokens[last]?.kind !== 'word' || bitsOf(tokens[last]) !== 0) return { kind: 'inherited' };
  const thing = inscribed(tokens, last);
  if (thing) return { kind: 'phrase', phrase: thing, relative: true, start: thing.from };
  const companion = afterWith(tokens, last);
  if (companion) return { kind: 'phrase', phrase: companion, relative: false, start: companion.from };
  const found = phraseEndingAt(tokens, last);
  if (found.kind !== 'phrase') return { kind: 'inherited' };
  const before = tokens[found.phrase.from - 1];
  const isJoined = isDash(before) || before?.lower === 'and' || before?.lower === 'while';
  return isJoined && isNamed(tokens, found.phrase) ? found : { kind: 'inherited' };
}

const LONGEST_COMPANION = 10;
const WITHIN = new Set(['of', 'from', 'for', 'and', 'other', 'many', 'several']);

/** "with | the foreign minister | saying" */
function afterWith(tokens: readonly Token[], last: number): Phrase | undefined {
  for (let at = last; at > Math.max(0, last - LONGEST_COMPANION); at--) {
    if (tokens[at]?.lower === 'with') return at < last ? { from: at + 1, to: last + 1 } : undefined;
    const isPlain =
      tokens[at]?.kind === 'number' ||
      (tokens[at]?.kind === 'word' && (bitsOf(tokens[at]) === 0 || is(tokens[at], WORD.determiner)));
    if (!isPlain && !WITHIN.has(tokens[at]?.lower ?? '')) return undefined;
  }
  return undefined;
}

const isNamed = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens.slice(from, to).every((token) => isName(token));

const JOINERS = new Set([
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

function cutBefore(tokens: readonly Token[], cue: Cue, subject: Subject): number | undefined {
  const start = subject.kind === 'phrase' ? subject.start : cue.group;
  if (start === 0) return undefined;
  let at = start - 1;
  if (cue.form === 'ing' && tokens[at]?.kind === 'quotation') return at + 1;
  if (cue.form === 'ing')
    return isComma(tokens[at]) || isDash(tokens[at]) ? at : joinerBefore(tokens, at, false);
  if (tokens[at]?.text === ';') return at;
  if (is(tokens[at], WORD.adverb) && at > 0) at--;
  return joinerBefore(tokens, at, subject.kind === 'phrase');
}

function joinerBefore(tokens: readonly Token[], at: number, needsComma: boolean): number | undefined {
  if (!JOINERS.has(tokens[at]?.lower ?? '')) return undefined;
  const before = tokenBefore(tokens, at);
  const comma = isComma(before) || before?.text === ';';
  if (needsComma && !comma && before?.kind !== 'quotation') return undefined;
  return comma ? at - 1 : at;
}

/** A verb that says something here: not "opening | the port", nor "making | an effort", which may well be part of what another says. */
function saysHere(tokens: readonly Token[], { cue, subject, inverted }: Reading, end: number): boolean {
  const { takes, to, form } = cue;
  const quotesOnly = takes.size === 1 && takes.has('quote');
  if (quotesOnly && tokens[to]?.kind === 'word' && !isQuoted(tokens, to)) return false;
  if (inverted || subject.kind === 'phrase') return true;
  const tells = form === 'finite' && (takes.has('hearer') || takes.has('clause'));
  return tells || contentAfter(tokens, cue, end) !== undefined;
}

/** A quotation near: "asked her, | …". */
function isQuoted(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + FARTHEST_QUOTATION; i++) if (tokens[i]?.kind === 'quotation') return true;
  return false;
}

const FARTHEST_QUOTATION = 10;

/** Verbs looked ahead for the end of a statement: bounded, so that long sentences stay linear. */
const CUES_AHEAD = 12;

/** The token before which the statement of the reading at `index` ends: its sentence's end, or the next clause of saying. */
export function limitOf(
  tokens: readonly Token[],
  readings: readonly Reading[],
  index: number,
  end: number,
): number {
  const from = readings[index]?.cue.to ?? 0;
  for (let i = index + 1; i < readings.length && i <= index + CUES_AHEAD; i++) {
    const next = readings[i];
    const isWithin =
      next?.subject.kind === 'inherited' && (INTENTIONS.has(next.cue.base) || next.cue.veto === 'modal');
    if (next?.cut !== undefined && next.cut > from && !isWithin && saysHere(tokens, next, end))
      return next.cut;
  }
  return end;
}
