import type { Analysis } from '../../src/model/analysis.ts';
import type { Party } from '../../src/model/party.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import type { Statement } from '../../src/model/statement.ts';
import type { GoldSpeaker, GoldStatement, GoldStory } from './story-fixtures.ts';

/** Share of the letters and digits of two statements that both have, from which they are the same. */
const SAME_WORDS = 0.8;
const SURE = 0.9;
const LIKELY = 0.5;

export interface ReadStory {
  readonly story: GoldStory;
  readonly analysis: Analysis;
}

/** One statement beside its gold; either may be missing. */
export interface Pair {
  readonly story: GoldStory;
  readonly gold: GoldStatement | undefined;
  readonly found: Statement | undefined;
}

/** `right` of `of`. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface Agreement {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

export interface StoryScore {
  /** Same words, right person. */
  readonly endToEnd: Agreement;
  /** Same words. */
  readonly detection: Agreement;
  /** Of those with the same words: */
  readonly mention: Share;
  readonly person: Share;
  readonly kind: Share;
  readonly diplomatic: Share;
  /** Of those with the same words that are diplomatic: */
  readonly firstAct: Share;
  readonly topics: Agreement;
  readonly from: Share;
  readonly to: Share;
  readonly negated: Share;
  readonly conditional: Share;
  /** Statements found in stories that have none. */
  readonly falseInEmpty: number;
  /** Statements called diplomatic in stories without any diplomatic one. */
  readonly falseDiplomatic: number;
  /** Of those found with p of 0.9 or more, the share with same words and right person. */
  readonly sure: Share;
}

export function scoreStories(read: readonly ReadStory[]): StoryScore {
  const pairs = read.flatMap(pairUp);
  const matched = pairs.filter(isMatched);
  const diplomatic = matched.filter(({ gold }) => gold.diplomatic);
  const found = pairs.filter((pair) => pair.found !== undefined);
  const gold = pairs.filter((pair) => pair.gold !== undefined).length;
  const rightPerson = matched.filter(isRight).length;
  return {
    endToEnd: { right: rightPerson, found: found.length, gold },
    detection: { right: matched.length, found: found.length, gold },
    mention: share(matched, (one) => sameMention(one.gold.mention, one.found.speaker.mention)),
    person: { right: rightPerson, of: matched.length },
    kind: share(matched, (one) => one.gold.kind === one.found.kind),
    diplomatic: share(matched, (one) => one.gold.diplomatic === one.found.diplomatic >= LIKELY),
    firstAct: share(diplomatic, (one) => one.gold.acts[0] === one.found.acts[0]?.id),
    topics: topicAgreement(diplomatic),
    from: share(diplomatic, (one) => one.gold.from === one.found.from),
    to: share(diplomatic, (one) => sameSet(one.gold.to, one.found.to)),
    negated: share(diplomatic, (one) => one.gold.negated === one.found.negated),
    conditional: share(diplomatic, (one) => one.gold.conditional === one.found.conditional),
    falseInEmpty: found.filter(({ story }) => story.statements.length === 0).length,
    falseDiplomatic: found.filter((one) => !one.story.diplomatic && (one.found?.diplomatic ?? 0) >= LIKELY)
      .length,
    sure: share(
      found.filter((one) => (one.found?.p ?? 0) >= SURE),
      (one) => isMatched(one) && isRight(one),
    ),
  };
}

/** Pairs each statement found with the gold one whose words it shares most, one to one. */
export function pairUp({ story, analysis }: ReadStory): readonly Pair[] {
  const { body } = story.text;
  const near = story.statements
    .flatMap((gold) =>
      analysis.statements.map((found) => ({
        gold,
        found,
        same: sameWords(body, gold.segments, found.segments),
      })),
    )
    .filter(({ same }) => same >= SAME_WORDS)
    .sort((a, b) => b.same - a.same);

  const pairs: Pair[] = [];
  const taken = new Set<GoldStatement | Statement>();
  for (const { gold, found } of near) {
    if (taken.has(gold) || taken.has(found)) continue;
    taken.add(gold).add(found);
    pairs.push({ story, gold, found });
  }
  for (const gold of story.statements) if (!taken.has(gold)) pairs.push({ story, gold, found: undefined });
  for (const found of analysis.statements)
    if (!taken.has(found)) pairs.push({ story, gold: undefined, found });
  return pairs;
}

export interface Matched extends Pair {
  readonly gold: GoldStatement;
  readonly found: Statement;
}

export const isMatched = (pair: Pair): pair is Matched => pair.gold !== undefined && pair.found !== undefined;

export const isRight = ({ gold, found }: Matched): boolean => samePerson(gold.speaker, found.speaker);

/** Intersection over union of the letters and digits in two sets of spans, 0 to 1. */
export function sameWords(body: string, a: readonly Span[], b: readonly Span[]): number {
  const left = letters(body, a);
  const right = letters(body, b);
  const union = left.union(right).size;
  return union === 0 ? 0 : left.intersection(right).size / union;
}

function letters(body: string, spans: readonly Span[]): Set<number> {
  const places = new Set<number>();
  for (const [start, end] of spans)
    for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(body.charAt(at))) places.add(at);
  return places;
}

/** The same id, the same members, or, where no registry holds them, the same kind (and country, if gold names it). */
export function samePerson(gold: GoldSpeaker, found: Party): boolean {
  if ('id' in gold) return gold.id === found.id;
  if ('members' in gold) return sameSet(gold.members, found.members);
  return (
    found.id === null &&
    found.members.length === 0 &&
    gold.kind === found.kind &&
    (gold.country === undefined || gold.country === found.country)
  );
}

const sameMention = (gold: Span | null, found: Span | null): boolean =>
  gold === null || found === null ? gold === found : overlaps(gold, found);

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  new Set(a).symmetricDifference(new Set(b)).size === 0;

function topicAgreement(matched: readonly Matched[]): Agreement {
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const one of matched) {
    const theirs = new Set(one.found.topics.filter(({ p }) => p >= LIKELY).map(({ id }) => id));
    const ours = new Set(one.gold.topics);
    right += ours.intersection(theirs).size;
    found += theirs.size;
    gold += ours.size;
  }
  return { right, found, gold };
}

const share = <T>(items: readonly T[], isOne: (item: T) => boolean): Share => ({
  right: items.filter(isOne).length,
  of: items.length,
});
