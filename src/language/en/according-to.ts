import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import { INTENTIONS } from './attitude-verbs.ts';
import type { Attribution } from './attribution.ts';
import { hasFiniteVerb } from './clause-shapes.ts';
import { bitsOf, has, is, isComma, isDash, isName, SIGN, tokenBefore, WORD } from './words.ts';

const LONGEST = 40;

/** "According to S, C", "C, according to S" and `"Q," according to S`. */
export function accordingTo(
  tokens: readonly Token[],
  end: number,
  others: readonly Attribution[],
): Attribution[] {
  const found: Attribution[] = [];
  for (let i = 0; i + 2 < end; i++) {
    if (!has(tokens[i], SIGN.source)) continue;
    const opener = openerAt(tokens, i);
    if (opener === undefined) continue;
    const speaker = { from: i + opener, to: phraseEnd(tokens, i + opener, end) };
    const contents = contentsOf(tokens, i, speaker, end);
    if (contents.length === 0 || speaker.to === speaker.from) continue;
    if (contents.some((content) => isCarried(others, content))) continue;
    found.push({
      base: 'according',
      cue: { from: i, to: i + opener },
      sieve: 'according',
      speaker,
      addressee: undefined,
      contents,
      inherited: false,
      via: [],
    });
  }
  return found;
}

/** How many words "according to", or "reported by" and "per" where they lead or trail their sentence, are. */
function openerAt(tokens: readonly Token[], at: number): number | undefined {
  const { lower = '' } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (lower === 'according') return next?.lower === 'to' ? 2 : undefined;
  const before = tokenBefore(tokens, at);
  if (lower === 'per') return (before === undefined || isComma(before)) && isSource(next) ? 1 : undefined;
  if (lower !== 'reported' || next?.lower !== 'by') return undefined;
  const leads = before === undefined || isComma(before) || before.lower === 'as' || before.lower === 'first';
  return leads ? 2 : undefined;
}

/** Not the "per year" and "per person" of a rate. */
const isSource = (token: Token | undefined): boolean =>
  isName(token) || is(token, WORD.determiner | WORD.possessive);

/** `"A," Kim said, according to Yonhap`: the words are Kim's, and Yonhap only carried them. */
const isCarried = (others: readonly Attribution[], content: Phrase): boolean =>
  others.some(
    ({ base, contents, cue, inherited }) =>
      !inherited &&
      !INTENTIONS.has(base) &&
      cue.from >= content.from &&
      cue.to <= content.to &&
      contents.some(({ from, to }) => share({ from, to }, content) > 0.5),
  );

const share = (inner: Phrase, outer: Phrase): number =>
  Math.max(0, Math.min(inner.to, outer.to) - Math.max(inner.from, outer.from)) / (outer.to - outer.from);

/** What it says of: the rest after `According to S,`; what stands before; both sides of `C1, according to S, C2`. */
function contentsOf(tokens: readonly Token[], at: number, speaker: Phrase, end: number): Phrase[] {
  const from = isComma(tokens[speaker.to]) ? speaker.to + 1 : speaker.to;
  const rest = from < end ? { from, to: end } : undefined;
  if (at === 0 || (at === 1 && tokens[0]?.kind !== 'quotation')) return rest ? [rest] : [];
  if (is(tokens[at - 1], WORD.be)) return [];
  const before = contentBefore(tokens, at);
  const after = rest && from > speaker.to && isClause(tokens, rest) ? rest : undefined;
  if (!before) return after ? [after] : [];
  if (!after) return [before];
  return leadsIn(tokens, before) ? [after] : [before, after];
}

function contentBefore(tokens: readonly Token[], at: number): Phrase | undefined {
  let to = at;
  while (to > 0 && (isComma(tokens[to - 1]) || isDash(tokens[to - 1]) || is(tokens[to - 1], WORD.adverb)))
    to--;
  let from = to;
  while (from > 0 && tokens[from - 1]?.text !== ';' && tokens[from - 1]?.text !== ':') from--;
  while (is(tokens[from], WORD.coordinator)) from++;
  return from < to ? { from, to } : undefined;
}

const FEWEST = 4;

const isClause = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to - from >= FEWEST &&
  !is(tokens[from], WORD.relative) &&
  !(tokens[from]?.lower === 'and' && is(tokens[from + 1], WORD.auxiliary | WORD.modal)) &&
  hasFiniteVerb(tokens, from, to);

/** "And because, according to S, …", "While most stayed, according to S, …": what was said comes after. */
const leadsIn = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  is(tokens[to - 1], WORD.subordinator | WORD.coordinator) ||
  (is(tokens[from], WORD.subordinator) && !is(tokens[from], WORD.preposition));

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
