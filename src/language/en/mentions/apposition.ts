import type { NameFinder } from '../../../people/resolve-names.ts';
import type { MentionShape, Several } from '../../../people/resolving/mention-shape.ts';
import type { Sentence, Token } from '../../token.ts';
import { isComma } from '../words.ts';
import { appositiveName, fullName } from './names.ts';

const LONGEST_APPOSITION = 5;

/** A post may have its name after the mention: "A spokesperson for the ministry, | Lena Orsk, | said". */
export function nameAfter(
  tokens: readonly Token[],
  country: string | undefined,
  sentence: Sentence | undefined,
  names: NameFinder,
): MentionShape | undefined {
  const after = apposition(tokens, sentence);
  return after && appositiveName([...tokens, ...after.slice(0, LONGEST_APPOSITION)], country, names);
}

/** "The envoys, | Lena Orsk and Tom Bele |, said": known names only. */
export function namesAfter(
  tokens: readonly Token[],
  sentence: Sentence | undefined,
  names: NameFinder,
): Several | undefined {
  const after = apposition(tokens, sentence)?.slice(1);
  const end = after?.findIndex(isComma) ?? -1;
  const group = after?.slice(0, end);
  const and = group?.findIndex(({ lower }) => lower === 'and') ?? -1;
  if (!group || end < 0 || and < 1) return undefined;
  const first = fullName(group.slice(0, and), names);
  const second = fullName(group.slice(and + 1), names);
  return first && second && { kind: 'several', parts: [first, second] };
}

/** What follows a mention from its comma on. */
function apposition(tokens: readonly Token[], sentence: Sentence | undefined): readonly Token[] | undefined {
  const end = tokens.at(-1)?.end ?? 0;
  const next = sentence?.tokens.findIndex(({ start }) => start >= end) ?? -1;
  return next >= 0 && isComma(sentence?.tokens[next]) ? sentence?.tokens.slice(next) : undefined;
}
