import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import type { Attribution } from './attribution.ts';
import { is, isComma, isDash, WORD } from './words.ts';

/**
 * `Orsk said that marchers came, | whom she described as "calm"`: the clause after the comma quotes words of
 * its own, and what was said before it ends there.
 */
export function withoutRelatives(
  tokens: readonly Token[],
  found: readonly Attribution[],
): readonly Attribution[] {
  const relatives = found.flatMap((one) => relativeOf(tokens, one) ?? []);
  if (relatives.length === 0) return found;
  return found.map((one) => ({
    ...one,
    contents: one.contents.flatMap((content) => around(tokens, content, one, relatives)),
  }));
}

/** From its comma to the end of what it quotes. */
function relativeOf(
  tokens: readonly Token[],
  { speaker, contents, inherited }: Attribution,
): Phrase | undefined {
  const content = contents[0];
  if (!speaker || !content || inherited) return undefined;
  if (!is(tokens[speaker.from], WORD.subjectPronoun) || !is(tokens[speaker.from - 1], WORD.relative))
    return undefined;
  const comma = speaker.from - 2;
  const isApart = isComma(tokens[comma]) || isDash(tokens[comma]);
  const quotation = tokens.slice(content.from, content.to).findIndex(({ kind }) => kind === 'quotation');
  return isApart && quotation >= 0 ? { from: comma, to: content.from + quotation + 1 } : undefined;
}

/** What is left of a content before the relative clause, and after it where it ends with a comma. */
function around(
  tokens: readonly Token[],
  content: Phrase,
  { cue }: Attribution,
  relatives: readonly Phrase[],
): Phrase[] {
  const inner = relatives.find(({ from, to }) => content.from < from && to <= content.to && cue.to <= from);
  if (!inner) return [content];
  const rest = { from: isComma(tokens[inner.to]) ? inner.to + 1 : inner.to, to: content.to };
  const goesOn = tokens[inner.to - 1]?.quotation?.last === ',' || isComma(tokens[inner.to]);
  return goesOn && rest.from < rest.to
    ? [{ from: content.from, to: inner.from }, rest]
    : [{ from: content.from, to: inner.from }];
}
