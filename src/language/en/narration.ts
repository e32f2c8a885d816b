import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import type { Attribution } from './attribution.ts';
import { endOf } from './attribution.ts';
import { clauseSubject } from './clause-subject.ts';
import { leadingPhrase } from './leading-phrase.ts';
import { type Reading, readingsOf } from './readings.ts';
import { isComma, isDash, isName } from './words.ts';

/** "Orsk said of the talks:", "As the daily reported on Monday:", "In Vienna, Orsk was blunt:". */
export const introducer = (
  tokens: readonly Token[],
  attributions: readonly Attribution[],
): Phrase | undefined => {
  const last = attributions.at(-1);
  const readings = readingsOf(tokens, endOf(tokens));
  const later = readings.findLast(({ cue }) => cue.at >= (last?.cue.to ?? 0) && !cue.veto);
  return (
    (later && subjectOf(later)) ??
    last?.speaker ??
    readings.map(subjectOf).findLast((phrase) => phrase !== undefined) ??
    leadingPhrase(tokens)
  );
};

const subjectOf = ({ subject, inverted }: Reading): Phrase | undefined =>
  inverted ?? (subject.kind === 'phrase' ? subject.phrase : undefined);

/** `A long count - Ida Vale: "Q"`, `More from Ida Vale: "Q"` */
function labelBefore(tokens: readonly Token[], colon: number): Phrase | undefined {
  let from = colon;
  while (from > 0 && (isName(tokens[from - 1]) || (from < colon && tokens[from - 1]?.lower === 'and')))
    from--;
  return from < colon && (isDash(tokens[from - 1]) || tokens[from - 1]?.lower === 'from')
    ? { from, to: colon }
    : undefined;
}

const POINTING = new Set(["it's", 'that', "that's", 'there', "there's"]);

/** "There is still …": what a sentence points to says nothing. */
const isPointing = (tokens: readonly Token[], phrase: Phrase | undefined): boolean =>
  phrase !== undefined && phrase.to === phrase.from + 1 && POINTING.has(tokens[phrase.from]?.lower ?? '');

/** Whose the words amid narration are: after a comma or colon its own clause's subject, else the sentence's. */
export function narratedSubject(tokens: readonly Token[], at: number): Phrase | undefined {
  const before = tokens[at - 1];
  const label = before?.text === ':' ? labelBefore(tokens, at - 1) : undefined;
  if (label) return label;
  const isApart = isComma(before) || before?.text === ':';
  const subject = isApart
    ? (clauseSubject(tokens, at) ?? leadingPhrase(tokens))
    : (leadingPhrase(tokens) ?? clauseSubject(tokens, at));
  return isPointing(tokens, subject) || isSpokenOf(tokens, subject, at) ? undefined : subject;
}

/** `Bele "kind of misspoke"`: what is said of somebody, that one does not say. */
const isSpokenOf = (tokens: readonly Token[], phrase: Phrase | undefined, at: number): boolean =>
  phrase?.to === at &&
  tokens[at]?.capital === false &&
  tokens.slice(phrase.from, at).every((token) => isName(token) && !token.lower.endsWith("'s"));
