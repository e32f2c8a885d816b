import type { NameFinder } from '../../../people/resolve-names.ts';
import type { Kin, MentionShape } from '../../../people/resolving/mention-shape.ts';
import { Token } from '../../token.ts';
import { readWord } from '../../word.ts';
import { classifyWith } from '../classify-word.ts';
import { KIN } from '../roles.ts';
import { is, WORD } from '../words.ts';

/** How the owner of a relation is read. */
type Read = (tokens: readonly Token[], names: NameFinder) => MentionShape;

/** "Kim's sister", "his brother", "the powerful sister of leader Kim". */
export function kinShape(
  words: readonly Token[],
  head: readonly Token[],
  names: NameFinder,
  read: Read,
): Kin | undefined {
  const kin = KIN.get(head.at(-1)?.lower ?? '');
  if (!kin) return undefined;
  const { relation, gender } = kin;
  const owner = head.findLastIndex((token) => token.lower.endsWith("'s") || is(token, WORD.possessive));
  const token = head[owner];
  if (token && is(token, WORD.possessive))
    return { kind: 'kin', of: { kind: 'pronoun', gender: genderOf(token), plural: false }, relation, gender };
  if (token)
    return { kind: 'kin', of: read(withoutMark(head.slice(0, owner + 1), names), names), relation, gender };
  const of = words.findIndex(({ lower }) => lower === 'of');
  return of < 0 ? undefined : { kind: 'kin', of: read(words.slice(of + 1), names), relation, gender };
}

function genderOf({ lower }: Token): 'm' | 'f' | undefined {
  if (lower === 'his') return 'm';
  return lower === 'her' ? 'f' : undefined;
}

/** "the North Korean leader's" as the leader is named: without the mark of the possessive. */
export const withoutMark = (owner: readonly Token[], names: NameFinder): Token[] =>
  owner.map((token, i) =>
    i < owner.length - 1
      ? token
      : new Token(readWord(token.text.replace(/['’]s$/, ''), classifyWith(names)), token.start, token.end),
  );
