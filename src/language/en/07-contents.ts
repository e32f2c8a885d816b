import type { Token } from '../token.ts';
import type { Cue } from './05-cues.ts';
import { afterDay, skipAdverbials } from './adverbials.ts';
import type { After } from './after.ts';
import { hasFiniteVerb, knownAfter, OTHERWISE, QUESTION_WORDS, showsClause } from './clause-shapes.ts';
import { clauseAfter, quoteAfter } from './clauses.ts';
import { hearerAfter } from './hearers.ts';
import { afterPreposition, isAdjective, isNaming, nounAfter, takenAs } from './noun-contents.ts';
import { infinitiveAt, isSilence, orderAfter } from './orders.ts';
import { remarkAfter } from './remarks.ts';
import { is, isComma, WORD } from './words.ts';

/** Reads on from the verb by what it takes. Undefined where nothing that was said follows it. */
export function contentAfter(tokens: readonly Token[], cue: Cue, end: number): After | undefined {
  const { takes } = cue;
  if (takes.has('remark')) {
    const remark = remarkAfter(tokens, cue.to, end);
    if (remark) return { ...remark, addressee: undefined };
    if (takes.size === 1) return undefined;
  }
  const direct = quoteAfter(tokens, cue.to, end, undefined);
  if (direct)
    return direct.from === cue.to && takes.has('noun') && !takes.has('clause')
      ? { ...direct, kind: 'noun' }
      : direct;
  const called = takes.has('quote') && !takes.has('clause') ? calledAfter(tokens, cue, end) : undefined;
  if (called) return called;
  if (takes.has('infinitive')) {
    const to = infinitiveAt(tokens, afterDay(tokens, cue.to));
    if (to !== undefined)
      return isSilence(tokens, cue, to) ? undefined : { kind: 'infinitive', from: to, addressee: undefined };
  }
  if (takes.has('order')) {
    const order = orderAfter(tokens, cue.to, end);
    if (order) return WISHING.has(cue.base) ? { ...order, object: cue.to } : order;
  }
  if (takes.has('hearer')) {
    const heard = hearerAfter(tokens, cue, end);
    if (heard) return heard;
  }
  if (takes.has('clause')) {
    const clause = clauseAfter(tokens, cue, end);
    const isOther =
      clause?.kind === 'clause' && OTHERWISE.has(cue.base) && !showsClause(tokens, clause.from, end);
    const isNoun =
      clause && takes.has('noun') && clause.from === cue.to && !hasFiniteVerb(tokens, cue.to, end);
    if (isNoun && isAdjective(tokens, cue)) return undefined;
    if (isNoun && !FINDING.has(cue.base)) return { ...clause, kind: 'noun' };
    if (clause && !isOther) return clause;
  }
  if (takes.has('that')) {
    const known = knownAfter(tokens, cue, end);
    if (known !== undefined) return { kind: 'clause', from: known, addressee: undefined };
  }
  if (takes.has('as')) return takenAs(tokens, cue.to, end);
  const after = afterPreposition(tokens, cue, end);
  if (after) return after;
  if (takes.has('noun') && !isAdjective(tokens, cue) && !isNaming(tokens, cue, end))
    return nounAfter(tokens, cue.to, end);
  return cue.base === 'ask' || cue.base === 'wonder' ? questionAfter(tokens, cue, end) : undefined;
}

/** `chanted back at him, "…"`, `shouted from the stands: "…"` */
function calledAfter(tokens: readonly Token[], cue: Cue, end: number): After | undefined {
  const at = skipAdverbials(tokens, cue.to, end);
  if (tokens.slice(cue.to, at).some(({ lower }) => lower === 'saying')) return undefined;
  const isOpen = cue.base !== 'go' && at > cue.to && (isComma(tokens[at]) || tokens[at]?.text === ':');
  return isOpen && tokens[at + 1]?.kind === 'quotation'
    ? { kind: 'quote', from: at + 1, addressee: undefined }
    : undefined;
}

/** Verbs whose object hears nothing: "wants | Seoul to return". */
const WISHING = new Set(['want', 'expect', 'like', 'prefer']);

const FINDING = new Set(['show', 'find', 'indicate']);

/** "asked | whether …", "asked Bele | how …", `asked them "…"` */
function questionAfter(tokens: readonly Token[], cue: Cue, end: number): After | undefined {
  for (let from = cue.to; from < Math.min(end, cue.to + FARTHEST_QUESTION); from++) {
    const token = tokens[from];
    const addressee = from > cue.to ? { from: cue.to, to: from } : undefined;
    if (token?.kind === 'quotation') return { kind: 'quote', from, addressee };
    if (!token || is(token, WORD.modal | WORD.auxiliary)) return undefined;
    if (QUESTION_WORDS.has(token.lower) && !isComma(tokens[from - 1]))
      return { kind: 'clause', from, addressee };
    if (token.lower === 'about' && from > cue.to) return { kind: 'noun', from: from + 1, addressee };
  }
  return undefined;
}

const FARTHEST_QUESTION = 14;
