import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import type { Attribution } from './attribution.ts';
import { clauseSubject } from './clause-subject.ts';
import { extentOf } from './content-extent.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { mainVerb } from './main-verb.ts';
import { type Remark, remarkAt } from './remarks.ts';
import { quotationsIn } from './said-spans.ts';
import { leadLimit } from './subordinate-limit.ts';
import { bitsOf, has, is, isName, SIGN, WORD } from './words.ts';

const FARTHEST = 4;

/** "his claim that …", "the ministry's pledge to …", "her criticism of …": whose the words are stands before the noun. */
export function nounCues(
  tokens: readonly Token[],
  end: number,
  others: readonly Attribution[],
): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 1; at + 2 < end; at++) {
    if (!has(tokens[at], SIGN.remark)) continue;
    const remark = remarkAt(tokens, at, end);
    if (remark?.kind === 'noun' && TOPICAL.test(tokens[at]?.lower ?? '')) continue;
    const owner = remark && ownerBefore(tokens, at);
    if (!owner || others.some((other) => holds(other, remark))) continue;
    const limit = leadLimit(tokens, at, end);
    const content = extentOf(
      tokens,
      { kind: remark.kind, from: remark.from, addressee: undefined },
      remark.kind === 'clause' ? limit : mainVerb(tokens, owner.from, remark.from, limit),
    );
    const isQuoted = content && remark.kind === 'noun' && quotationsIn(tokens, [content]).length > 0;
    if (content && !isQuoted) found.push(attribution(remark, named(tokens, owner), content, tokens));
  }
  return found;
}

/** "her stance on the pact" tells what it is about and not what it is; "his attack on the fort" is a deed. */
const TOPICAL =
  /^(?:stances?|positions?|appeals?|questions?|statements?|offers?|challenges?|attack|portrayals?|descriptions?|commitments?)$/;

/** "| Orsk | renewed | her | attacks": the subject of the clause, where only a pronoun owns what it does. */
function named(tokens: readonly Token[], owner: Phrase): Phrase {
  if (!PRONOUNS.has(tokens[owner.from]?.lower ?? '')) return owner;
  for (let at = owner.from - 1; at >= Math.max(1, owner.from - FARTHEST); at--) {
    if (tokens[at]?.kind !== 'word') return owner;
    if (isFiniteVerb(tokens, at)) return clauseSubject(tokens, at + 1) ?? owner;
  }
  return owner;
}

const PRONOUNS = new Set(['his', 'her', 'their', 'its']);

/** Another says the noun, or what it announces. */
const holds = ({ cue, contents }: Attribution, { noun, from }: Remark): boolean =>
  isWithin(noun, cue) || contents.some((content) => isWithin(noun, content) || content.from === from);

const isWithin = (at: number, { from, to }: Phrase): boolean => from <= at && at < to;

function attribution(
  { noun, kind }: Remark,
  speaker: Phrase,
  content: Phrase,
  tokens: readonly Token[],
): Attribution {
  return {
    base: tokens[noun]?.lower ?? '',
    cue: { from: noun, to: noun + 1 },
    sieve: kind === 'noun' ? 'owned' : kind,
    speaker,
    addressee: undefined,
    contents: [content],
    inherited: false,
    via: [],
  };
}

/** "| Orsk's | long-held view", "| his | claim" */
export function ownerBefore(tokens: readonly Token[], noun: number): Phrase | undefined {
  for (let at = noun - 1; at >= 0 && at >= noun - FARTHEST; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    if (is(token, WORD.possessive)) return token.lower === 'whose' ? undefined : { from: at, to: at + 1 };
    if (token.lower.endsWith("'s") || token.lower.endsWith("s'")) {
      if (is(token, WORD.time | WORD.be)) return undefined;
      return { from: ownerStart(tokens, at), to: at + 1 };
    }
    if (bitsOf(token) !== 0 && !is(token, WORD.adverb | WORD.time) && token.lower !== 'most')
      return undefined;
  }
  return undefined;
}

/** "| Lena Orsk's", "| the new ministry's" */
function ownerStart(tokens: readonly Token[], last: number): number {
  let from = last;
  while (from > 0 && isName(tokens[from - 1])) from--;
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST); at--) {
    if (is(tokens[at], WORD.determiner)) return at;
    if (tokens[at]?.kind !== 'word' || bitsOf(tokens[at]) !== 0) break;
  }
  return from;
}
