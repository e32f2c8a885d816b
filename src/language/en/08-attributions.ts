import { QUOTED, type Sentence, type Token } from '../token.ts';
import type { Cue } from './05-cues.ts';
import type { Phrase } from './06-subjects.ts';
import { accordingTo } from './according-to.ts';
import { asReports } from './as-reports.ts';
import { type Attribution, endOf, joined } from './attribution.ts';
import { withChains } from './chains.ts';
import { contentsOf } from './clause-contents.ts';
import { clauseSubject, joinedSubject } from './clause-subject.ts';
import { withOwnSpeech } from './direct-speech.ts';
import { leadingPhrase } from './leading-phrase.ts';
import { withoutNested } from './nesting.ts';
import { nounCues } from './noun-cues.ts';
import { withoutRelatives } from './object-relatives.ts';
import { passiveReports } from './passive-reports.ts';
import { isOfSeveral } from './plurals.ts';
import { pollFindings } from './polls.ts';
import { quotedAs } from './quoted-as.ts';
import { withQuotedWords } from './quoted-words.ts';
import { limitOf, type Reading, readingsOf } from './readings.ts';
import { colonAttribution, signedQuotation } from './signatures.ts';
import { limitWithin, SUBORDINATORS } from './subordinate-limit.ts';
import { is, isComma, SIGN, tokenBefore, WORD } from './words.ts';

/** Every statement that a sentence attributes, in the order of its verbs. */
export function attributionsOf({ tokens, classes }: Sentence, isHeadline: boolean): Attribution[] {
  if ((classes & (QUOTED | SIGN.attributing)) === 0) return [];
  const end = endOf(tokens);
  const mayHave = (signs: number): boolean => (classes & signs) !== 0;
  const readings = mayHave(SIGN.cue) ? readingsOf(tokens, end) : [];
  const found: Attribution[] = [];
  let lastSpeaker: Phrase | undefined;
  let lastCue = 0;
  for (const [i, reading] of readings.entries()) {
    const { cue, subject, inverted } = reading;
    const own = inverted ?? (subject.kind === 'phrase' ? subject.phrase : undefined);
    const inherits = subject.kind === 'inherited' || (cue.form === 'ing' && !own);
    const speaker =
      own ??
      (inherits
        ? (besideSubject(tokens, cue, readings[i - 1]) ??
          joinedSubject(tokens, cue.group, lastCue) ??
          speakerOf(tokens, lastSpeaker, lastCue, cue.group) ??
          clauseSubject(tokens, cue.group) ??
          leadingPhrase(tokens))
        : undefined);
    const isOfThing = subject.kind === 'phrase' && subject.relative && tokens[cue.group - 1]?.lower !== 'who';
    if (
      own &&
      !isOfThing &&
      cue.form === 'finite' &&
      !cue.veto &&
      (inverted || isMainSubject(tokens, own.from))
    ) {
      lastSpeaker = own;
      lastCue = cue.to;
    }
    if (cue.veto || !(speaker || subject.kind === 'inherited' || cue.form === 'ing')) continue;
    if (isHypothetical(tokens, own?.from ?? cue.group)) continue;
    if (cue.base === 'discuss' && speaker && isOfSeveral(tokens, speaker)) continue;
    const limit = limitOf(tokens, readings, i, end);
    const content = contentsOf(tokens, reading, limitWithin(tokens, reading, limit));
    if (!content) continue;
    found.push({
      base: cue.base,
      cue: { from: cue.from, to: cue.to },
      speaker,
      inherited: !own,
      denied: cue.denied,
      via: [],
      ...content,
    });
  }
  const quoted = mayHave(SIGN.as) ? quotedAs(tokens, end) : [];
  const own = quoted.length === 0 ? found : found.filter((one) => !quoted.some((other) => isIn(other, one)));
  const passive = passiveReports(tokens, readings, end);
  const signed = mayHave(QUOTED) ? signedQuotation(tokens, end) : [];
  const told = withoutRelatives(tokens, [passive, quoted, signed].reduce(joined, own));
  const nouns = mayHave(SIGN.remark) ? nounCues(tokens, end, own) : [];
  const said = withOwnSpeech(tokens, withoutNested(tokens, joined(told, nouns)));
  const reports = mayHave(SIGN.as) ? asReports(tokens, end, said) : [];
  const owned = joined(said, reports);
  const whole = mayHave(QUOTED) ? withQuotedWords(tokens, end, owned) : owned;
  const sourced = mayHave(SIGN.source) ? withSources(tokens, end, said, whole) : whole;
  const all = withChains(tokens, sourced);
  return all.length > 0 ? all : colonAttribution(tokens, end, isHeadline);
}

/** With what sources are named for: "according to the daily", "In a poll by the daily". */
function withSources(
  tokens: readonly Token[],
  end: number,
  said: readonly Attribution[],
  whole: readonly Attribution[],
): readonly Attribution[] {
  const according = withoutNested(tokens, joined(whole, accordingTo(tokens, end, said)));
  return joined(according, pollFindings(tokens, end, according));
}

const isIn = (outer: Attribution, { cue }: Attribution): boolean =>
  outer.cue.from <= cue.from && cue.to <= outer.cue.to;

/** "with | Orsk | tweeting that it was late and | asking": a participle joined to one with a subject of its own. */
const besideSubject = (
  tokens: readonly Token[],
  { form, group }: Cue,
  before: Reading | undefined,
): Phrase | undefined =>
  form === 'ing' &&
  tokens[group - 1]?.lower === 'and' &&
  before?.cue.form === 'ing' &&
  before.subject.kind === 'phrase'
    ? before.subject.phrase
    : undefined;

/** "As the crowd chanted, | Orsk | stood up and said": a joined verb has the main clause's subject. */
function speakerOf(
  tokens: readonly Token[],
  last: Phrase | undefined,
  lastCue: number,
  verb: number,
): Phrase | undefined {
  if (!last || !TEMPORAL.has(tokenBefore(tokens, last.from)?.lower ?? '')) return last;
  const main = clauseSubject(tokens, verb);
  return main && main.from > lastCue && isComma(tokens[main.from - 1]) ? main : last;
}

const TEMPORAL = new Set(['as', 'when', 'while', 'after', 'because', 'since', 'although', 'though']);

/** Not the subject of a clause inside what somebody says: "said that Kim would …". */
const isMainSubject = (tokens: readonly Token[], start: number): boolean => {
  let at = start;
  while (is(tokenBefore(tokens, at), WORD.adverb)) at--;
  const before = tokenBefore(tokens, at);
  return (
    before === undefined ||
    before.kind !== 'word' ||
    is(before, WORD.coordinator) ||
    SUBORDINATORS.has(before.lower)
  );
};

const CONDITIONS = new Set(['if', 'unless', 'whether', 'until', 'once']);

/** "If Kim says yes", "only when Kim agrees": what may be said was not. */
const isHypothetical = (tokens: readonly Token[], start: number): boolean =>
  CONDITIONS.has(tokenBefore(tokens, start)?.lower ?? '') ||
  (tokenBefore(tokens, start - 1)?.lower === 'only' && ONLY.has(tokens[start - 1]?.lower ?? ''));

const ONLY = new Set(['when', 'after']);
