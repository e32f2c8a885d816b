import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import type { Attribution, Sieve } from './attribution.ts';
import { extentOf } from './content-extent.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { is, isComma, isDash, isName, WORD } from './words.ts';

/**
 * Gives a statement the quotations of its sentence that nobody else says: `"A," Orsk said of the men who
 * left, "B"`; `called the talks on Sunday "A"`.
 */
export function withRest(
  tokens: readonly Token[],
  end: number,
  found: readonly Attribution[],
): Attribution[] {
  return withMore(tokens, end, found, (at, all) => {
    const owner = all.findLast(
      ({ cue, inherited, base }) => cue.to <= at && (!inherited || CALLING.has(base)),
    );
    if (owner?.sieve === 'quote-first' && isApart(tokens, at))
      return replaced(all, owner, [...owner.contents, { from: at, to: at + 1 }]);
    const first = owner?.contents[0];
    const calls = owner && first && CALLING.has(owner.base) && first.from >= owner.cue.to;
    if (!calls || hasClause(tokens, first.to, at)) return undefined;
    return replaced(all, owner, [{ from: first.from, to: nounEnd(tokens, at, end) }]);
  });
}

/** Gives a statement the quotations listed after its own: `as "A" | and a "B"`. */
export function withLists(
  tokens: readonly Token[],
  end: number,
  found: readonly Attribution[],
): Attribution[] {
  return withMore(tokens, end, found, (at, all) => {
    const before = tokens
      .slice(Math.max(0, at - LONGEST_JOIN), at)
      .findLastIndex(({ kind }) => kind === 'quotation');
    const last = before < 0 ? undefined : Math.max(0, at - LONGEST_JOIN) + before;
    if (last === undefined || !joins(tokens, last, at)) return undefined;
    const owner = all.findLast(({ contents }) => contents.some((content) => holds(content, last)));
    return (
      owner &&
      replaced(
        all,
        owner,
        owner.contents.map((one) => (holds(one, last) ? { ...one, to: at + 1 } : one)),
      )
    );
  });
}

/** Where the noun phrase ends that a quotation begins: `"a pearl" on the old road |`. */
export const nounEnd = (tokens: readonly Token[], at: number, end: number): number =>
  Math.max(at + 1, extentOf(tokens, { kind: 'noun', from: at, addressee: undefined }, end)?.to ?? 0);

/**
 * Gives a statement the words quoted further on in its sentence, where nobody else acts in between: `Orsk blamed
 * Bele for saying during the vote that it was "rigged"`, `Orsk had said it was late, but the hour was just "odd"`.
 */
export function withLeft(
  tokens: readonly Token[],
  end: number,
  found: readonly Attribution[],
): Attribution[] {
  return withMore(tokens, end, found, (at, all) => {
    const owner = all.findLast(({ cue }) => cue.to <= at);
    const last = owner?.contents.at(-1);
    if (!owner || !last || !REACHING.has(owner.sieve) || last.to > at || !goesOn(tokens, last.to, at))
      return undefined;
    return replaced(all, owner, [...owner.contents.slice(0, -1), { from: last.from, to: at + 1 }]);
  });
}

const REACHING: ReadonlySet<Sieve> = new Set(['clause', 'noun', 'infinitive', 'order', 'quote']);

/** Part of a clause, and of no other subject's: neither `…, the "old" wall is` nor `…, Bele is "odd"`. */
function goesOn(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.capital || before?.kind !== 'word' || is(tokens[at + 1], WORD.modal | WORD.auxiliary))
    return false;
  for (let i = from; i < at; i++)
    if (
      isComma(tokens[i]) &&
      (isName(tokens[i + 1]) || is(tokens[i + 1], WORD.determiner | WORD.subjectPronoun))
    )
      return false;
  return true;
}

type Rewrite = (at: number, all: readonly Attribution[]) => Attribution[] | undefined;

function withMore(
  tokens: readonly Token[],
  end: number,
  found: readonly Attribution[],
  rewrite: Rewrite,
): Attribution[] {
  let all = [...found];
  for (let at = 1; at < end && all.length > 0; at++) {
    if (tokens[at]?.kind === 'quotation' && !isHeld(all, at)) all = rewrite(at, all) ?? all;
  }
  return all;
}

const replaced = (
  all: readonly Attribution[],
  owner: Attribution,
  contents: readonly Phrase[],
): Attribution[] => all.map((one) => (one === owner ? { ...one, contents } : one));

/** Verbs that give an object a name or a judgement of it. */
const CALLING = new Set(
  'call label brand dub term deem rate describe name declare consider judge pronounce'.split(' '),
);

const LONGEST_JOIN = 5;

function joins(tokens: readonly Token[], last: number, at: number): boolean {
  const between = tokens.slice(last + 1, at);
  const isList =
    between.length === 0 || between.some((token) => isComma(token) || is(token, WORD.coordinator));
  return (
    (isList || tokens[last]?.quotation?.last === ',') &&
    between.every((token) => isComma(token) || is(token, JOINING))
  );
}

const JOINING =
  WORD.coordinator | WORD.determiner | WORD.possessive | WORD.adverb | WORD.preposition | WORD.negation;

function hasClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(tokens, i) || tokens[i]?.text === ';') return true;
  return false;
}

const isApart = (tokens: readonly Token[], at: number): boolean => {
  let before = at - 1;
  while (is(tokens[before], WORD.coordinator | WORD.adverb)) before--;
  return isComma(tokens[before]) || isDash(tokens[before]);
};

const holds = ({ from, to }: Phrase, at: number): boolean => from <= at && at < to;

export const isHeld = (found: readonly Attribution[], at: number): boolean =>
  found.some(({ contents }) => contents.some((content) => holds(content, at)));
