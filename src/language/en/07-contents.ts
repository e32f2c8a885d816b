import type { Token } from '../token.ts';
import type { Cue } from './05-cues.ts';
import type { Phrase } from './06-subjects.ts';
import { skipAdverbials } from './adverbials.ts';
import { INTENTIONS } from './attitude-verbs.ts';
import { isPast, PASTS } from './pasts.ts';
import { remarkAfter } from './remarks.ts';
import { CUE_FORMS } from './verbs.ts';
import { bitsOf, is, isComma, isDash, isName, WORD } from './words.ts';

/** What stands after a verb of saying: where it begins, and to whom it was said. */
export interface After {
  readonly kind: 'clause' | 'infinitive' | 'order' | 'noun' | 'quote' | 'colon';
  readonly from: number;
  readonly addressee: Phrase | undefined;
}

const FARTHEST_TO = 14;
const FARTHEST_THAT = 14;
const QUESTION_WORDS = new Set(['whether', 'if', 'why', 'how', 'what', 'who', 'when', 'where', 'which']);

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
  if (takes.has('infinitive')) {
    const to = infinitiveAt(tokens, cue.to);
    if (to !== undefined)
      return isSilence(tokens, cue, to) ? undefined : { kind: 'infinitive', from: to, addressee: undefined };
  }
  if (takes.has('order')) {
    const order = orderAfter(tokens, cue.to, end);
    if (order) return order;
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
    if (isNoun) return { ...clause, kind: 'noun' };
    if (clause && !isOther) return clause;
  }
  if (takes.has('that')) {
    const known = knownAfter(tokens, cue, end);
    if (known !== undefined) return { kind: 'clause', from: known, addressee: undefined };
  }
  if (takes.has('as')) return takenAs(tokens, cue.to, end);
  const after = takes.has('noun') ? afterPreposition(tokens, cue, end) : undefined;
  if (after) return after;
  if (takes.has('noun') && !isAdjective(tokens, cue) && !isNaming(tokens, cue, end))
    return nounAfter(tokens, cue.to, end);
  return cue.base === 'ask' ? questionAfter(tokens, cue, end) : undefined;
}

/** Verbs that as often say nothing: "maintains ties", "wrote a check", "claimed a prize". */
const OTHERWISE = new Set(
  `maintain add write state report rule claim post email text respond advise declare submit relay repeat deny affirm clarify
  elaborate request answer protest observe relate certify specify venture signal imply estimate`
    .trim()
    .split(/\s+/),
);

/** "that …", "he …", or a verb of its own. */
const showsClause = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens[from - 1]?.lower === 'that' ||
  is(tokens[from], WORD.subjectPronoun) ||
  QUESTION_WORDS.has(tokens[from]?.lower ?? '') ||
  hasFiniteVerb(tokens, from, end) ||
  hasPast(tokens, from, end);

function hasPast(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from + 1; i < Math.min(end, from + FARTHEST_VERB); i++)
    if (PASTS.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "found that | costs rose", "knows | why costs rose", "felt | it was late": a clause that shows it is one. */
function knownAfter(tokens: readonly Token[], { base, to: from }: Cue, end: number): number | undefined {
  const first = tokens[from];
  if (first?.lower === 'that') return from + 1 < end ? from + 1 : undefined;
  if (!INTENTIONS.has(base)) return undefined;
  if (QUESTION_WORDS.has(first?.lower ?? '')) return from;
  const opens =
    is(first, WORD.subjectPronoun | WORD.determiner) ||
    first?.kind === 'number' ||
    (first?.kind === 'word' && bitsOf(first) === 0);
  return opens && hasAuxiliary(tokens, from, end) ? from : undefined;
}

/** A verb of its own before a comma, a relative clause or an infinitive. */
function hasAuxiliary(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from + 1; i < Math.min(end, from + FARTHEST_VERB); i++) {
    const token = tokens[i];
    if (!token || token.kind === 'quotation' || (token.kind === 'mark' && token.text !== '%')) return false;
    if (is(token, WORD.modal | WORD.auxiliary)) return token.lower !== 'being' && token.lower !== 'having';
    if (is(token, WORD.relative) || token.lower === 'to') return false;
  }
  return false;
}

/** "declined to comment", "refused to say": words that were not said. */
const isSilence = (tokens: readonly Token[], { base }: Cue, to: number): boolean =>
  (base === 'decline' || base === 'refuse') && CUE_FORMS.has(tokens[to + 1]?.lower ?? '');

/** "sees | the launch as a threat" */
function takenAs(tokens: readonly Token[], from: number, end: number): After | undefined {
  for (let i = from + 1; i < Math.min(end - 1, from + FARTHEST_AS); i++) {
    const token = tokens[i];
    if (!token || isComma(token) || is(token, WORD.modal | WORD.auxiliary)) return undefined;
    if (token.lower === 'as') return { kind: 'noun', from, addressee: undefined };
  }
  return undefined;
}

const FARTHEST_AS = 15;

/** "asked | whether …", "asked Bele | how …" */
function questionAfter(tokens: readonly Token[], cue: Cue, end: number): After | undefined {
  const from = QUESTION_WORDS.has(tokens[cue.to]?.lower ?? '') ? cue.to : hearerEnd(tokens, cue.to, end);
  if (!QUESTION_WORDS.has(tokens[from]?.lower ?? '')) return undefined;
  return { kind: 'clause', from, addressee: from > cue.to ? { from: cue.to, to: from } : undefined };
}

/** Something that only a clause has: an auxiliary, a modal, a subject pronoun, a past tense. */
export function hasFiniteVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + FARTHEST_VERB); i++) {
    const token = tokens[i];
    if (!token || isComma(token) || token.kind === 'quotation') return token?.kind === 'quotation';
    if (is(token, WORD.modal | WORD.auxiliary) && !(token.lower === 'being')) return true;
    if (i > from && !token.capital && token.lower.endsWith('ed') && !is(tokens[i - 1], WORD.determiner))
      return true;
  }
  return false;
}

const FARTHEST_VERB = 25;

function quoteAfter(
  tokens: readonly Token[],
  from: number,
  end: number,
  addressee: Phrase | undefined,
): After | undefined {
  let at = from;
  if (isComma(tokens[at]) || tokens[at]?.text === ':' || isDash(tokens[at])) at++;
  if (at >= end) return undefined;
  if (tokens[at]?.kind === 'quotation') return { kind: 'quote', from: at, addressee };
  if (tokens[from]?.text === ':') return { kind: 'colon', from: at, addressee };
  return undefined;
}

function infinitiveAt(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.lower === 'to') return at;
  return tokens[at]?.lower === 'not' && tokens[at + 1]?.lower === 'to' ? at : undefined;
}

function orderAfter(tokens: readonly Token[], from: number, end: number): After | undefined {
  const limit = Math.min(end, from + FARTHEST_TO);
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    if (
      !token ||
      isComma(token) ||
      token.kind === 'quotation' ||
      token.lower === 'that' ||
      token.text === ':'
    )
      return undefined;
    if (is(token, WORD.modal | WORD.auxiliary)) return undefined;
    if (token.lower !== 'to') continue;
    const negated = tokens[i - 1]?.lower === 'not';
    const to = negated ? i - 1 : i;
    if (!isVerbLike(tokens[i + 1])) continue;
    const addressee = to > from ? { from, to } : undefined;
    return { kind: 'order', from: to, addressee };
  }
  return undefined;
}

const isVerbLike = (token: Token | undefined): boolean =>
  token?.kind === 'quotation' ||
  (token?.kind === 'word' &&
    !token.capital &&
    !is(token, WORD.determiner | WORD.possessive | WORD.objectPronoun | WORD.preposition));

function hearerAfter(tokens: readonly Token[], cue: Cue, end: number): After | undefined {
  const to = hearerEnd(tokens, cue.to, end);
  if (to === cue.to) return undefined;
  const addressee = { from: cue.to, to };
  const quote = quoteAfter(tokens, to, end, addressee);
  if (quote) return quote;
  const clause = clauseAfter(tokens, { ...cue, to }, end);
  if (clause && (clause.kind !== 'clause' || end - clause.from >= FEWEST_CLAUSE))
    return { ...clause, addressee };
  const that = thatBeyond(tokens, to, end);
  if (that === undefined) return undefined;
  return { kind: 'clause', from: that + 1, addressee: { from: cue.to, to: that } };
}

const FEWEST_CLAUSE = 2;

/** "told a crowd in Ames, Iowa, on Monday | that": nothing but names, places and days stands between. */
function thatBeyond(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end, from + FARTHEST_THAT); i++) {
    const token = tokens[i];
    if (token?.lower === 'that') return i;
    const bits = bitsOf(token);
    if (!token || token.kind === 'quotation' || bits & (WORD.modal | WORD.auxiliary | WORD.relative))
      return undefined;
    if (token.kind === 'mark' && !isComma(token)) return undefined;
  }
  return undefined;
}

/** Whom it was said to: a pronoun, a name, or a noun group up to "that" or the next clause. */
export function hearerEnd(tokens: readonly Token[], from: number, end: number): number {
  if (is(tokens[from], WORD.objectPronoun)) return from + 1;
  const limit = Math.min(end, from + FARTHEST_THAT);
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    const bits = bitsOf(token);
    if (!token || token.kind === 'quotation') return i;
    if (token.kind === 'mark' && token.text !== '&') return i;
    if (token.lower === 'that' || bits & (WORD.modal | WORD.auxiliary | WORD.time)) return i;
    if (i === from) {
      if (bits & (WORD.preposition | WORD.adverb)) return i;
      continue;
    }
    if (bits & WORD.preposition && token.lower !== 'of' && token.lower !== 'from' && token.lower !== 'for')
      return i;
    if (bits & (WORD.subjectPronoun | WORD.subordinator)) return i;
    if (
      bits & (WORD.determiner | WORD.possessive) &&
      !is(before, WORD.preposition | WORD.coordinator | WORD.determiner)
    )
      return i;
    if (isName(token) && before && !before.capital && bitsOf(before) === 0 && !hasThat(tokens, i, limit))
      return i;
    if (bits & WORD.adverb) return i;
  }
  return limit;
}

function hasThat(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) {
    if (tokens[i]?.lower === 'that') return true;
    if (is(tokens[i], WORD.modal | WORD.auxiliary) || isComma(tokens[i])) return false;
  }
  return false;
}

function clauseAfter(tokens: readonly Token[], cue: Cue, end: number): After | undefined {
  const clause = (from: number): After | undefined =>
    from < end ? { kind: 'clause', from, addressee: undefined } : undefined;
  if (tokens[cue.to]?.lower === 'that') return clause(isComma(tokens[cue.to + 1]) ? cue.to + 2 : cue.to + 1);
  if (QUESTION_WORDS.has(tokens[cue.to]?.lower ?? '')) return clause(cue.to);
  let at = skipAdverbials(tokens, cue.to, end);
  const quote = quoteAfter(tokens, at, end, undefined);
  if (quote) return quote;
  if (isComma(tokens[at])) {
    const that = thatAfterGroup(tokens, at, end);
    return that === undefined ? undefined : clause(that + 1);
  }
  if (tokens[at]?.lower === 'that') return clause(at + 1);
  const token = tokens[at];
  if (at >= end || !token || token.kind === 'mark') return undefined;
  const bits = bitsOf(token);
  if (bits & WORD.subordinator && !(bits & WORD.preposition)) {
    if (at === cue.to && CONDITIONS.has(token.lower))
      return commaAhead(tokens, at, end) ? clause(at) : undefined;
    if (!QUESTION_WORDS.has(token.lower)) return undefined;
    return at === cue.to || token.lower !== 'when' ? clause(at) : undefined;
  }
  if (bits & WORD.coordinator || bits & WORD.relative) return undefined;
  if (at === cue.to && bits & WORD.adverb) at = cue.to;
  return clause(at);
}

/** `said | because it was late, nobody came`: what was said may begin with its reason or condition. */
const CONDITIONS = new Set(['because', 'unless', 'although', 'though', 'even', 'just']);

function commaAhead(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from + 2; i < end - 2; i++) if (isComma(tokens[i])) return true;
  return false;
}

/** "said, in remarks to lawmakers, that …" */
function thatAfterGroup(tokens: readonly Token[], comma: number, end: number): number | undefined {
  const limit = Math.min(end, comma + FARTHEST_THAT);
  for (let i = comma + 1; i < limit; i++) {
    if (tokens[i]?.kind === 'quotation') return undefined;
    if (isComma(tokens[i])) return tokens[i + 1]?.lower === 'that' ? i + 1 : undefined;
  }
  return undefined;
}

/** "accused Seoul | of lying": whom, and the preposition that what was said begins after. */
const OBJECT_PREPOSITIONS: Readonly<Record<string, readonly string[]>> = {
  accuse: ['of'],
  blame: ['for'],
  thank: ['for'],
  congratulate: ['on', 'for'],
  charge: ['with'],
  praise: ['for'],
  criticize: ['for'],
  criticise: ['for'],
  condemn: ['for'],
  commend: ['for'],
  rebuke: ['for'],
  hail: [],
};

const FEELINGS = new Set(
  `concern concerns regret hope hopes worry worries support opposition condolences thanks gratitude confidence
  willingness optimism doubt doubts outrage anger disappointment sympathy solidarity appreciation dismay alarm
  satisfaction frustration skepticism scepticism fear fears interest desire intention readiness commitment remorse`
    .trim()
    .split(/\s+/),
);
const FEELING_PREPOSITIONS = new Set(['over', 'about', 'at', 'for', 'that', 'of', 'in', 'with']);
const FARTHEST_PREPOSITION = 14;

/** `expressed regret over | the remarks`, `accused Seoul of | lying`. */
function afterPreposition(tokens: readonly Token[], cue: Cue, end: number): After | undefined {
  const limit = Math.min(end - 1, cue.to + FARTHEST_PREPOSITION);
  if (cue.base === 'express' || cue.base === 'voice' || cue.base === 'convey') {
    for (let i = cue.to; i < Math.min(limit, cue.to + 4); i++) {
      const isFelt =
        FEELINGS.has(tokens[i]?.lower ?? '') && FEELING_PREPOSITIONS.has(tokens[i + 1]?.lower ?? '');
      if (isFelt)
        return {
          kind: tokens[i + 1]?.lower === 'that' ? 'clause' : 'noun',
          from: i + 2,
          addressee: undefined,
        };
    }
    return undefined;
  }
  const wanted = OBJECT_PREPOSITIONS[cue.base];
  if (!wanted) return undefined;
  for (let i = cue.to + 1; i < limit; i++) {
    const token = tokens[i];
    if (!token || isComma(token) || token.kind === 'quotation' || is(token, WORD.modal | WORD.auxiliary))
      return undefined;
    if (token.lower === 'and' && isPast(tokens, i + 1)) return undefined;
    if (wanted.includes(token.lower))
      return { kind: 'noun', from: i + 1, addressee: { from: cue.to, to: i } };
  }
  return undefined;
}

/** "pledged delegates", "back down": a verb of these wants its object's determiner, name or number. */
const DETERMINED = new Set(['pledge', 'contest', 'forecast', 'back', 'challenge', 'favor', 'favour']);

const isAdjective = (tokens: readonly Token[], { base, to }: Cue): boolean => {
  const next = tokens[to];
  const opens =
    is(next, WORD.determiner | WORD.possessive | WORD.objectPronoun) || isName(next) || next?.kind !== 'word';
  return DETERMINED.has(base) && !opens && !next?.lower.endsWith('ing');
};

/** "a drill called Calm Harbour": a name, and nobody calls it that here. */
function isNaming(tokens: readonly Token[], { base, at, to, group }: Cue, end: number): boolean {
  if (base !== 'call' || group !== at || tokens[at]?.lower !== 'called') return false;
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || before.capital || bitsOf(before) !== 0) return false;
  let next = is(tokens[to], WORD.determiner) ? to + 1 : to;
  if (tokens[next]?.kind === 'quotation') return true;
  if (!isName(tokens[next])) return false;
  while (next < end && isName(tokens[next])) next++;
  return (
    next >= end ||
    tokens[next]?.kind === 'mark' ||
    is(tokens[next], WORD.preposition | WORD.relative | WORD.auxiliary)
  );
}

/** "called | that report | a lie", "questioned | whether it would". */
const NOUN_OPENERS = new Set(['what', 'that', 'whether', 'why', 'how']);

function nounAfter(tokens: readonly Token[], from: number, end: number): After | undefined {
  const token = tokens[from];
  if (!token || from >= end || token.kind === 'mark') return undefined;
  const bits = bitsOf(token);
  if (bits & (WORD.coordinator | WORD.modal) || bits & WORD.time) return undefined;
  if (bits & WORD.subordinator && token.lower !== 'as' && !NOUN_OPENERS.has(token.lower)) return undefined;
  if (
    bits & WORD.preposition &&
    !(bits & WORD.determiner) &&
    token.lower !== 'as' &&
    token.lower !== 'against'
  )
    return undefined;
  const isClause = NOUN_OPENERS.has(token.lower) && token.lower !== 'that';
  return { kind: isClause ? 'clause' : 'noun', from, addressee: undefined };
}
