import type { Token } from '../token.ts';
import type { Cue } from './05-cues.ts';
import type { Phrase } from './06-subjects.ts';
import { bitsOf, is, isComma, isDash, isName, isNamesake, WORD } from './words.ts';

const LONGEST = 30;

/** The speaker after the verb: `"Q," said Noh Jae-won, …` and `The plan is dead, said a ministry official.` */
export function subjectAfter(tokens: readonly Token[], cue: Cue, end: number): Phrase | undefined {
  const before = tokens[cue.group - 1];
  const follows =
    before?.kind === 'quotation' ||
    isComma(before) ||
    isDash(before) ||
    before?.text === '?' ||
    before?.text === '!';
  if (!follows || cue.group !== cue.from || cue.veto) return undefined;
  const isApart = isComma(before) && tokens[cue.group - 2]?.kind !== 'quotation';
  if (isApart && !isPlain(cue) && !(cue.takes.has('clause') && isInserted(tokens, cue.to, end)))
    return undefined;
  const first = tokens[cue.to];
  const bits = bitsOf(first);
  const isNamedHere = isNamesake(first) && tokens[cue.to + 1]?.kind !== 'number';
  const starts =
    isName(first) ||
    isNamedHere ||
    (bits & (WORD.determiner | WORD.subjectPronoun) && first?.lower !== 'that') ||
    isTitled(tokens, cue, first);
  if (
    !starts ||
    (is(first, WORD.possessive) && !cue.takes.has('clause') && !cue.takes.has('quote')) ||
    (is(first, WORD.time) && !isNamedHere) ||
    (first?.lower === 'it' && !isComma(tokens[cue.to + 1]))
  )
    return undefined;
  const to = phraseEnd(tokens, cue.to, end);
  const clausal = tokens[to]?.lower === 'that' && before?.kind !== 'quotation';
  const isJudged = tokens[to]?.lower === 'as' && !cue.takes.has('clause');
  if (isVerbNext(tokens[to]) || clausal || isJudged) return undefined;
  if (cue.takes.has('hearer') && !cue.takes.has('quote') && cue.base === 'tell') return undefined;
  return { from: cue.to, to };
}

/** "…, explained | Lena Orsk |, …": nothing but a name between two commas. */
function isInserted(tokens: readonly Token[], from: number, end: number): boolean {
  let to = from;
  while (to < end && isName(tokens[to])) to++;
  return to > from && isComma(tokens[to]);
}

const isVerbNext = (token: Token | undefined): boolean => is(token, WORD.modal | WORD.auxiliary);

const isPlain = ({ base }: Cue): boolean =>
  base === 'say' || base === 'write' || base === 'add' || base === 'report';

/** "said former President Park", "said spokesman Kim": a lower-case title before a name or at the phrase's head. */
const isTitled = (tokens: readonly Token[], cue: Cue, first: Token | undefined): boolean =>
  (first?.kind === 'word' || first?.kind === 'number') &&
  !is(first, WORD.preposition | WORD.adverb | WORD.negation | WORD.modal) &&
  tokens[cue.group - 1]?.kind === 'quotation' &&
  bitsOf(first) === 0;

function phraseEnd(tokens: readonly Token[], from: number, end: number): number {
  if (is(tokens[from], WORD.subjectPronoun) && !is(tokens[from], WORD.determiner)) return from + 1;
  const limit = Math.min(end, from + LONGEST);
  for (let i = from + 1; i < limit; i++) {
    const token = tokens[i];
    const bits = bitsOf(token);
    if (!token || token.kind === 'quotation') return i;
    if (token.kind === 'mark' && token.text !== '&' && token.text !== '[' && token.text !== ']') return i;
    if (isNamesake(token) && isName(tokens[i - 1])) continue;
    if (bits & (WORD.relative | WORD.modal | WORD.auxiliary)) return i;
    if (bits & WORD.time && !is(tokens[i - 1], WORD.determiner | WORD.possessive)) return i;
    if (bits & WORD.preposition && token.lower !== 'of' && token.lower !== 'for') return i;
    if (bits & WORD.subordinator) return i;
  }
  return limit;
}
