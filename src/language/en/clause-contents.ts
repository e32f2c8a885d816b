import type { Token } from '../token.ts';
import type { Cue } from './05-cues.ts';
import type { Phrase } from './06-subjects.ts';
import { contentAfter } from './07-contents.ts';
import { skipAdverbials } from './adverbials.ts';
import type { After } from './after.ts';
import { INTENTIONS } from './attitude-verbs.ts';
import type { Attribution, Sieve } from './attribution.ts';
import { hasFiniteVerb, OTHERWISE } from './clause-shapes.ts';
import { contentBefore } from './content-before.ts';
import { extentOf } from './content-extent.ts';
import { followingContent } from './following-content.ts';
import { afterComma, parenthetical } from './parenthetical.ts';
import type { Reading } from './readings.ts';
import { isSaidToo } from './said-leads.ts';
import { is, isComma, WORD } from './words.ts';

type Contents = Pick<Attribution, 'sieve' | 'addressee' | 'contents'>;

/** What a verb of saying's clause has before it, after it or on both sides of it. */
export function contentsOf(tokens: readonly Token[], reading: Reading, limit: number): Contents | undefined {
  const { cue, subject, inverted } = reading;
  const start = subject.kind === 'phrase' ? subject.start : cue.group;
  const isRemark = cue.takes.size === 1 && cue.takes.has('remark');
  const isOwn = subject.kind === 'phrase' && !(subject.relative && is(tokens[cue.group - 1], WORD.relative));
  const isMain = inverted !== undefined || isOwn;
  const before = !isRemark && isMain ? contentBefore(tokens, start, cue) : undefined;
  const after = inverted ? afterInversion(tokens, inverted, limit) : contentAfter(tokens, cue, limit);
  const following = (): Contents | undefined =>
    after && !inverted ? followingContent(tokens, reading, after, limit) : undefined;
  switch (before?.kind) {
    case 'quotation':
      return quoteFirst(tokens, reading, before.phrase, after, limit);
    case 'mixed': {
      const follows =
        after && (before.leads || tokens[after.from - 1]?.lower === 'that') && !isTail(tokens, cue, limit);
      return (follows ? following() : undefined) ?? quoteFirst(tokens, reading, before.phrase, after, limit);
    }
    case 'clause': {
      const hasAfter =
        after &&
        !continues(tokens, after) &&
        (tokens[after.from - 1]?.lower === 'that' || !isTail(tokens, cue, limit));
      const said = hasAfter ? following() : undefined;
      return (
        said ??
        (hasObject(tokens, reading, limit) ? undefined : clauseFirst(tokens, reading, before.phrase, limit))
      );
    }
    case 'lead': {
      const lead = isReport(cue) && isSaidToo(tokens, before.phrase) ? [before.phrase] : [];
      const second = after || !mayReport(cue) ? undefined : afterComma(tokens, cue, limit);
      const said = following();
      return (
        (said && after && continues(tokens, after)
          ? { ...said, contents: [...lead, ...said.contents] }
          : said) ??
        (second && { sieve: 'parenthetical', addressee: undefined, contents: [...lead, second] }) ??
        (isTail(tokens, cue, limit) && isLongEnough(before.phrase)
          ? clauseFirst(tokens, reading, before.phrase, limit)
          : undefined)
      );
    }
    case undefined:
      return following() ?? (after ? undefined : pastComma(tokens, reading, limit));
    default:
      return before satisfies never;
  }
}

/** `The town grew, and Kim wrote a column`: the verb has an object, and nothing before it was said. */
function hasObject(tokens: readonly Token[], { cue, inverted }: Reading, limit: number): boolean {
  if (inverted || !OTHERWISE.has(cue.base)) return false;
  const next = tokens[skipAdverbials(tokens, cue.to, limit)];
  return next?.kind === 'word' && !isTail(tokens, cue, limit);
}

function quoteFirst(
  tokens: readonly Token[],
  { cue, inverted }: Reading,
  first: Phrase,
  after: After | undefined,
  limit: number,
): Contents {
  const isQuoteNext = after?.kind === 'quote' || after?.kind === 'colon';
  const second = isQuoteNext ? extentOf(tokens, after, limit) : parenthetical(tokens, cue, inverted, limit);
  return {
    sieve: 'quote-first',
    addressee: after?.addressee ?? (inverted ? undefined : hearerOf(tokens, cue, limit)),
    contents: second ? [first, second] : [first],
  };
}

function clauseFirst(
  tokens: readonly Token[],
  { cue, inverted }: Reading,
  first: Phrase,
  limit: number,
): Contents {
  const second = parenthetical(tokens, cue, inverted, limit);
  const sieve: Sieve = second ? 'parenthetical' : 'clause-first';
  const addressee = inverted ? undefined : hearerOf(tokens, cue, limit);
  return { sieve, addressee, contents: second ? [first, second] : [first] };
}

/** `"A," Kim told reporters.` */
function hearerOf(tokens: readonly Token[], cue: Cue, limit: number): Phrase | undefined {
  if (!cue.takes.has('hearer')) return undefined;
  let to = cue.to;
  while (to < limit && tokens[to]?.kind === 'word' && !is(tokens[to], WORD.time | WORD.preposition)) to++;
  return to > cue.to ? { from: cue.to, to } : undefined;
}

/** `The visit, Kim said, "is a mistake"`: a quotation after a comma that begins small goes on with the clause. */
const continues = (tokens: readonly Token[], { kind, from }: After): boolean =>
  kind === 'quote' && isComma(tokens[from - 1]) && tokens[from]?.capital === false;

const FEWEST_CLAUSE = 5;

/** `In all, nine boats sank, Kim said`: more than a phrase that leads in, as nothing follows that he said. */
const isLongEnough = ({ from, to }: Phrase): boolean => to - from >= FEWEST_CLAUSE;

/** `On Monday Kim voted, a decline on 2020`: no words follow what only takes a position. */
const mayReport = ({ takes }: Cue): boolean =>
  takes.has('clause') || takes.has('hearer') || takes.has('quote');

const isReport = ({ base, takes }: Cue): boolean =>
  !OTHERWISE.has(base) && (REPORTING.has(base) || (takes.has('clause') && !INTENTIONS.has(base)));

/** Verbs after whose comma what was said may begin. */
const REPORTING = new Set([
  'say',
  'tell',
  'report',
  'note',
  'write',
  'observe',
  'explain',
  'argue',
  'warn',
  'add',
  'estimate',
]);

/** `The daily reported, costs rose by half`, `As Kim told the daily, costs rose by half`. */
function pastComma(
  tokens: readonly Token[],
  { cue, subject, inverted }: Reading,
  limit: number,
): Contents | undefined {
  if (inverted || subject.kind !== 'phrase' || subject.relative || !REPORTING.has(cue.base)) return undefined;
  const content = afterComma(tokens, cue, limit);
  if (!content || !hasFiniteVerb(tokens, content.from, content.to)) return undefined;
  return { sieve: 'parenthetical', addressee: undefined, contents: [content] };
}

/** `A, Kim said at a rally`: what follows the verb is an adverbial, not what was said. */
function isTail(tokens: readonly Token[], cue: Cue, limit: number): boolean {
  const at = skipAdverbials(tokens, cue.to, limit);
  return at >= limit || tokens[at]?.text === ';';
}

function afterInversion(tokens: readonly Token[], inverted: Phrase, limit: number): After | undefined {
  let at = skipAdverbials(tokens, inverted.to, limit);
  const isAppositive = isComma(tokens[at]) && tokens[at + 1]?.kind === 'word';
  if (isAppositive) while (at < limit && !(isComma(tokens[at]) && tokens[at + 1]?.kind === 'quotation')) at++;
  if (isComma(tokens[at]) || tokens[at]?.text === ':') at++;
  const isQuote = at < limit && tokens[at]?.kind === 'quotation';
  return isQuote ? { kind: 'quote', from: at, addressee: undefined } : undefined;
}
