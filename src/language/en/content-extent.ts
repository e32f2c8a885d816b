import type { Token } from '../token.ts';
import type { Cue } from './05-cues.ts';
import type { Phrase } from './06-subjects.ts';
import { type After, hasFiniteVerb, hearerEnd } from './07-contents.ts';
import { skipAdverbials } from './adverbials.ts';
import { bitsOf, is, isComma, WORD } from './words.ts';

/** What was said, from where it begins to where its clause ends, before `limit`. */
export function extentOf(tokens: readonly Token[], after: After, limit: number): Phrase | undefined {
  const first = tokens[after.from];
  if (!first) return undefined;
  if (after.kind === 'quote' && isComma(tokens[after.from - 1]) && first.quotation?.ending === 'closed')
    return { from: after.from, to: quotedEnd(tokens, after.from, limit) };
  let to = after.from + 1;
  while (to < limit && !endsAt(tokens, to, after.kind)) to++;
  while (to > after.from && isComma(tokens[to - 1])) to--;
  return to > after.from ? { from: after.from, to } : undefined;
}

/** `said, "A" and "B"` */
function quotedEnd(tokens: readonly Token[], from: number, limit: number): number {
  let to = from + 1;
  while (to + 1 < limit && is(tokens[to], WORD.coordinator) && tokens[to + 1]?.kind === 'quotation') to += 2;
  return to;
}

function endsAt(tokens: readonly Token[], at: number, kind: After['kind']): boolean {
  const token = tokens[at];
  if (token?.text === ';') return true;
  if (kind === 'noun' || kind === 'infinitive' || kind === 'order') {
    if (isOccasion(tokens, at) || (kind === 'noun' && endsQuoted(tokens, at))) return true;
  }
  if (!isComma(token)) return is(token, WORD.coordinator) && declines(tokens, at + 1);
  if (is(tokens[at + 1], WORD.coordinator) && declines(tokens, at + 2)) return true;
  if (isAfterThat(tokens, at)) return true;
  if (tokens[at + 1]?.lower === 'according' && tokens[at + 2]?.lower === 'to') return true;
  return kind === 'noun' && !continuesList(tokens, at) && !isAppositive(tokens, at);
}

const DECLINING = new Set(['declined', 'refused', 'stopped', 'gave']);

/** "…, but declined to elaborate" */
const declines = (tokens: readonly Token[], at: number): boolean =>
  DECLINING.has(tokens[at]?.lower ?? '') || (tokens[at]?.lower === 'did' && tokens[at + 1]?.lower === 'not');

/** "…, a day after the envoy left" */
const isAfterThat = (tokens: readonly Token[], comma: number): boolean =>
  SPANS.has(tokens[comma + 2]?.lower ?? '') &&
  (tokens[comma + 3]?.lower === 'after' || tokens[comma + 3]?.lower === 'before');

const SPANS = new Set(['day', 'days', 'week', 'weeks', 'month', 'months', 'hours', 'hour', 'year', 'years']);

const OCCASIONS = new Set(['during', 'without', 'while', 'when', 'amid', 'following', 'hours', 'days']);
const MEDIA_NOUNS = new Set([
  'statement',
  'interview',
  'speech',
  'post',
  'tweet',
  'letter',
  'briefing',
  'remarks',
  'editorial',
  'commentary',
  'report',
  'message',
  'press',
  'news',
  'joint',
  'written',
  'telephone',
  'phone',
  'televised',
  'separate',
  'emailed',
]);

/** When, where and by what it was said: "during talks", "on Tuesday", "in a statement". */
function isOccasion(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (OCCASIONS.has(lower)) return true;
  if (lower !== 'on' && lower !== 'in' && lower !== 'at') return false;
  if (lower === 'on' && DAYS.has(tokens[at + 1]?.lower ?? '')) return true;
  return is(tokens[at + 1], WORD.determiner) && MEDIA_NOUNS.has(tokens[at + 2]?.lower ?? '');
}

const DAYS = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'twitter',
  'x',
  'facebook',
]);

const OCCASION_PREPOSITIONS = new Set(['on', 'at', 'after', 'before', 'during', 'with']);

/** `dismissed the visit as "petty theater" | after …`: a noun phrase ends with the quotation in it. */
const endsQuoted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'quotation' && OCCASION_PREPOSITIONS.has(tokens[at]?.lower ?? '');

/** The commas of "described his successor, Lena Orsk, as patient". */
const isAppositive = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma + 1]?.lower === 'as' ||
  [3, 4, 5, 6].some((ahead) => isComma(tokens[comma + ahead]) && tokens[comma + ahead + 1]?.lower === 'as');

/** "Seoul, Tokyo and Washington"; "$1,5". */
const continuesList = (tokens: readonly Token[], comma: number): boolean =>
  is(tokens[comma + 1], WORD.coordinator) ||
  tokens[comma + 2]?.lower === 'and' ||
  tokens[comma - 1]?.kind === 'number';

const NOT_CONTENT = new Set(
  `who which whose where according while but as when after and before although though because since in at on during
  with citing for the a an then also despite referring speaking following apparently so or if whom`
    .trim()
    .split(/\s+/),
);

/** The second half of `The plan, Noh said, would take months`. */
export function parenthetical(
  tokens: readonly Token[],
  cue: Cue,
  inverted: Phrase | undefined,
  limit: number,
): Phrase | undefined {
  const at = skipAdverbials(tokens, inverted?.to ?? cue.to, limit);
  if (!isComma(tokens[at]) || at + 2 > limit) return undefined;
  const first = tokens[at + 1];
  if (!first) return undefined;
  const phrase = { from: at + 1, to: limit };
  if (first.kind === 'quotation') return phrase;
  if (inverted && bitsOf(first) === 0) return undefined;
  const goesOn = !inverted && is(first, WORD.determiner) && hasFiniteVerb(tokens, at + 1, limit);
  if (goesOn) return phrase;
  if (NOT_CONTENT.has(first.lower) || (first.lower.endsWith('ing') && bitsOf(first) === 0)) return undefined;
  return phrase;
}

/** The clause after `In any case, Noh said,`: whatever begins it, except a participle. */
export function afterComma(tokens: readonly Token[], cue: Cue, limit: number): Phrase | undefined {
  const heard = cue.takes.has('hearer') ? hearerEnd(tokens, cue.to, limit) : cue.to;
  const at = skipAdverbials(tokens, heard, limit);
  if (!isComma(tokens[at]) || at + 2 > limit) return undefined;
  const first = tokens[at + 1];
  const isParticiple = first?.lower.endsWith('ing') && bitsOf(first) === 0;
  return isParticiple || is(first, WORD.relative) ? undefined : { from: at + 1, to: limit };
}
