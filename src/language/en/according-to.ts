import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import type { Attribution } from './attribution.ts';
import { bitsOf, is, isComma, isDash, WORD } from './words.ts';

const LONGEST = 40;

/** "According to S, C", "C, according to S" and `"Q," according to S`. */
export function accordingTo(
  tokens: readonly Token[],
  end: number,
  others: readonly Attribution[],
): Attribution[] {
  const found: Attribution[] = [];
  for (let i = 0; i + 2 < end; i++) {
    if (!opens(tokens, i)) continue;
    const speaker = { from: i + 2, to: phraseEnd(tokens, i + 2, end) };
    const content = contentOf(tokens, i, speaker, end);
    if (!content || speaker.to === speaker.from || isCarried(others, content)) continue;
    found.push({
      base: 'according',
      cue: { from: i, to: i + 2 },
      sieve: 'according',
      speaker,
      addressee: undefined,
      contents: [content],
      inherited: false,
      via: [],
    });
  }
  return found;
}

/** "according to", "reported by" where it leads or trails its sentence. */
function opens(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower;
  if (tokens[at]?.lower === 'according') return next === 'to';
  if (tokens[at]?.lower !== 'reported' || next !== 'by') return false;
  const before = tokens[at - 1];
  return before === undefined || isComma(before) || before.lower === 'as' || before.lower === 'first';
}

/** `"A," Kim said, according to Yonhap`: the words are Kim's, and Yonhap only carried them. */
const isCarried = (others: readonly Attribution[], content: Phrase): boolean =>
  others.some(
    ({ contents, cue, inherited }) =>
      !inherited &&
      cue.from >= content.from &&
      cue.to <= content.to &&
      contents.some(({ from, to }) => share({ from, to }, content) > 0.5),
  );

const share = (inner: Phrase, outer: Phrase): number =>
  Math.max(0, Math.min(inner.to, outer.to) - Math.max(inner.from, outer.from)) / (outer.to - outer.from);

function contentOf(tokens: readonly Token[], at: number, speaker: Phrase, end: number): Phrase | undefined {
  if (at <= 1 && tokens[0]?.kind !== 'quotation') {
    let from = speaker.to;
    if (isComma(tokens[from])) from++;
    return from < end ? { from, to: end } : undefined;
  }
  let to = at;
  while (to > 0 && (isComma(tokens[to - 1]) || isDash(tokens[to - 1]) || is(tokens[to - 1], WORD.adverb)))
    to--;
  let from = 0;
  for (let i = to - 1; i >= 0; i--) {
    if (tokens[i]?.text === ';') {
      from = i + 1;
      break;
    }
  }
  while (is(tokens[from], WORD.coordinator)) from++;
  return from < to ? { from, to } : undefined;
}

function phraseEnd(tokens: readonly Token[], from: number, end: number): number {
  const limit = Math.min(end, from + LONGEST);
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'quotation') return i;
    if (token.kind === 'mark' && token.text !== '&' && token.text !== "'") return i;
    if (bitsOf(token) & (WORD.modal | WORD.relative) || is(token, WORD.auxiliary)) return i;
    if (i > from && is(token, WORD.time)) return i;
    if (i > from && is(token, WORD.subordinator) && !is(token, WORD.determiner)) return i;
  }
  return limit;
}
