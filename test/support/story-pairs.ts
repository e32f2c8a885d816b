import type { Analysis } from '../../src/model/analysis.ts';
import type { Party } from '../../src/model/party.ts';
import type { Span } from '../../src/model/span.ts';
import type { Statement } from '../../src/model/statement.ts';
import type { GoldSpeaker, GoldStatement, GoldStory } from './story-fixtures.ts';

/** Share of the letters and digits of two statements that both have, from which they are the same. */
const SAME_WORDS = 0.8;

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

export const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  new Set(a).symmetricDifference(new Set(b)).size === 0;
