import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import type { Attribution } from './attribution.ts';
import { is, isComma, WORD } from './words.ts';

/**
 * Ends a statement before another subject speaks directly: `Orsk said it was late, | a man yelled "Go!"`.
 */
export function withOwnSpeech(
  tokens: readonly Token[],
  found: readonly Attribution[],
): readonly Attribution[] {
  const direct = found.filter((one) => speaksDirectly(tokens, one));
  if (direct.length === 0) return found;
  return found.map((one) => {
    const other = direct.find((speech) => speech !== one && takesIn(tokens, one, speech));
    const from = other?.speaker?.from;
    return from === undefined ? one : { ...one, contents: cutAt(tokens, one.contents, from) };
  });
}

/** Its own subject, its verb, and right after it a quotation. */
function speaksDirectly(
  tokens: readonly Token[],
  { cue, speaker, inherited, contents }: Attribution,
): boolean {
  const first = contents[0];
  if (!speaker || inherited || !first || speaker.to > cue.from || first.from > cue.to + 1) return false;
  if (speaker.to === speaker.from + 1 && is(tokens[speaker.from], WORD.subjectPronoun | WORD.relative))
    return false;
  return tokens[first.from]?.kind === 'quotation' && tokens[first.from]?.capital === true;
}

const takesIn = (
  tokens: readonly Token[],
  { cue, contents }: Attribution,
  { cue: { from }, speaker }: Attribution,
): boolean =>
  speaker !== undefined &&
  cue.to < speaker.from &&
  tokens[speaker.from - 1]?.lower !== 'that' &&
  contents.some((content) => content.from < speaker.from && from < content.to);

function cutAt(tokens: readonly Token[], contents: readonly Phrase[], from: number): Phrase[] {
  let to = from;
  while (to > 0 && (isComma(tokens[to - 1]) || is(tokens[to - 1], WORD.coordinator | WORD.subordinator)))
    to--;
  return contents
    .filter((content) => content.from < to)
    .map((content) => (content.to > to ? { ...content, to } : content));
}
