import { overlaps, type Span } from '../../src/model/span.ts';
import { isMatched, isRight, type Matched, pairUp, type ReadStory, sameSet } from './story-pairs.ts';

const SURE = 0.9;
const LIKELY = 0.5;

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

const sameMention = (gold: Span | null, found: Span | null): boolean =>
  gold === null || found === null ? gold === found : overlaps(gold, found);

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
