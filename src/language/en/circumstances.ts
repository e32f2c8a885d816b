import type { Span } from '../../model/span.ts';
import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import { prepositionalEnd } from './adverbials.ts';
import type { Attribution } from './attribution.ts';
import { WEEKDAYS } from './dates.ts';
import { is, isName, WORD } from './words.ts';

/** When, by what and where something was said, as the words around the verb have it. */
export interface Circumstances {
  /** "Monday", "yesterday", "March 5". */
  readonly day: Span | undefined;
  /** "a statement", "X". */
  readonly medium: Span | undefined;
  /** "Lotte Hotel in central Seoul". */
  readonly venue: Span | undefined;
}

const MEDIA = new Set(
  `statement interview speech post tweet letter commentary editorial report message release briefing address article
  dispatch memo email communique remarks readout podcast broadcast column essay op-ed testimony video`
    .trim()
    .split(/\s+/),
);
const NETWORKS = new Set(['x', 'twitter', 'facebook', 'weibo', 'telegram', 'instagram', 'youtube']);
const LONGEST_MEDIUM = 5;
const NEAR = 14;

export function circumstancesOf(tokens: readonly Token[], attribution: Attribution): Circumstances {
  const { cue, contents } = attribution;
  const last = Math.min(tokens.length, cue.to + NEAR);
  let day: number | undefined;
  let medium: Phrase | undefined;
  let venue: Phrase | undefined;
  for (let i = Math.max(0, cue.from - NEAR); i < last; i++) {
    if (!is(tokens[i], WORD.time | WORD.preposition) || isSaid(contents, i)) continue;
    if (day === undefined && isDay(tokens, i)) day = i;
    medium ??= mediumAt(tokens, i);
    venue ??= venueAt(tokens, i);
  }
  return {
    day: day === undefined ? undefined : daySpan(tokens, day),
    medium: medium && spanOf(tokens, medium),
    venue: venue && spanOf(tokens, venue),
  };
}

/** Days, media and places stand near the verb and outside what was said. */
const isSaid = (contents: readonly Phrase[], at: number): boolean =>
  contents.some(({ from, to }) => from <= at && at < to);

const spanOf = (tokens: readonly Token[], { from, to }: Phrase): Span => [
  tokens[from]?.start ?? 0,
  tokens[to - 1]?.end ?? 0,
];

const DAYS = new Set([...WEEKDAYS, 'yesterday', 'today']);

const isDay = (tokens: readonly Token[], i: number): boolean =>
  (DAYS.has(tokens[i]?.lower ?? '') && !tokens[i - 1]?.lower.endsWith("'s")) || isMonthDay(tokens, i);

const isMonthDay = (tokens: readonly Token[], i: number): boolean =>
  is(tokens[i], WORD.time) &&
  (tokens[i]?.capital ?? false) &&
  tokens[i + 1]?.kind === 'number' &&
  !DAYS.has(tokens[i]?.lower ?? '');

const daySpan = (tokens: readonly Token[], i: number): Span =>
  spanOf(tokens, { from: i, to: isMonthDay(tokens, i) ? i + 2 : i + 1 });

function mediumAt(tokens: readonly Token[], at: number): Phrase | undefined {
  const { lower = '' } = tokens[at] ?? {};
  if (lower !== 'in' && lower !== 'on' && lower !== 'via') return undefined;
  if (lower === 'on' && NETWORKS.has(tokens[at + 1]?.lower ?? '')) return { from: at + 1, to: at + 2 };
  if (tokens[at + 1]?.lower.endsWith("'s") && tokens[at + 2]?.kind === 'quotation')
    return { from: at + 1, to: at + 3 };
  for (let i = at + 1; i <= at + LONGEST_MEDIUM; i++) {
    if (MEDIA.has(tokens[i]?.lower ?? '')) return { from: at + 1, to: i + 1 };
    if (tokens[i]?.kind !== 'word' || is(tokens[i], WORD.preposition)) return undefined;
  }
  return undefined;
}

function venueAt(tokens: readonly Token[], at: number): Phrase | undefined {
  if (tokens[at]?.lower !== 'at') return undefined;
  const to = prepositionalEnd(tokens, at, tokens.length);
  const hasName = tokens.slice(at + 1, to).some(isName);
  const from = is(tokens[at + 1], WORD.determiner) ? at + 2 : at + 1;
  return hasName && to > from ? { from, to } : undefined;
}
