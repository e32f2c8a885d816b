import type { ArticleText } from '../model/article.ts';
import type { RevisionMark } from '../model/revision.ts';
import { type ArticleGist, gistOf } from './article-gist.ts';
import { type ArticlePrint, printOf } from './article-print.ts';
import { kinship } from './kinship.ts';
import type { Signature } from './min-hash.ts';
import { createNearCopies } from './near-copies.ts';
import { isSameStory, type Resemblance, resemblance } from './same-story.ts';
import { addMember, forget, newStory, type Story } from './story.ts';
import { createStoryIndex } from './story-index.ts';
import { createTermWeights } from './term-weights.ts';

export type Relation = 'new' | 'same-story' | 'duplicate' | 'revision';

/** Where an article belongs: `of` is the id of the article it goes with. */
export interface Placement {
  /** The id of the story's first article. */
  readonly story: string;
  readonly relation: Relation;
  readonly of: string | null;
}

export interface Clusterer {
  /**
   * Decides on what came before alone, and remembers the article. `at` is its arrival, epoch ms.
   * `revises` names an earlier article that it is known to replace. An id that is placed again is placed anew.
   */
  place(article: ArticleText, at: number, revises?: string): Placement;
  /** Remembers an article whose story (the id of its first article) was decided before a restart. */
  restore(article: ArticleGist, at: number, story: string): void;
}

export interface ClustererOptions {
  /** How long an article is remembered. */
  readonly windowMs: number;
  readonly readMark: (article: ArticleText) => RevisionMark;
}

/** Beyond these the oldest are forgotten before their time, so that memory is bounded: some 4 kB each. */
const MOST_ARTICLES = 100_000;
const CANDIDATES = 6;

interface Placed {
  readonly print: ArticlePrint;
  readonly story: Story;
  readonly signature: Signature;
}

interface Candidate {
  readonly story: Story;
  readonly likeness: Resemblance;
}

export function createClusterer({ windowMs, readMark }: ClustererOptions): Clusterer {
  const weights = createTermWeights();
  const index = createStoryIndex(MOST_ARTICLES + 1);
  const copies = createNearCopies<Placed>();
  /** In order of arrival. */
  const window = new Map<string, Placed>();
  const stories = new Map<string, Story>();
  const bySlot: (Story | undefined)[] = [];
  const freeSlots: number[] = [];

  function begin(id: string): Story {
    const story = newStory(id, freeSlots.pop() ?? bySlot.length);
    bySlot[story.slot] = story;
    stories.set(id, story);
    return story;
  }

  function end({ id, slot }: Story): void {
    stories.delete(id);
    bySlot[slot] = undefined;
    freeSlots.push(slot);
  }

  function remember(print: ArticlePrint, storyId: string): void {
    const story = stories.get(storyId) ?? begin(storyId);
    const placed = { print, story, signature: print.signature };
    addMember(story, print);
    index.add(print, story);
    copies.add(placed);
    window.set(print.id, placed);
  }

  function drop(placed: Placed): void {
    const { print, story } = placed;
    window.delete(print.id);
    index.remove(print, story);
    copies.remove(placed);
    if (forget(story, print)) end(story);
  }

  /** Drops what is older than the window, and an earlier placing of the same article. */
  function makeRoom(id: string, at: number): void {
    const again = window.get(id);
    if (again) drop(again);
    for (const oldest of window.values()) {
      if (oldest.print.at >= at - windowMs && window.size < MOST_ARTICLES) break;
      drop(oldest);
    }
  }

  function read(article: ArticleGist, at: number): ArticlePrint {
    makeRoom(article.id, at);
    return printOf(article, { at, weights });
  }

  return {
    place(article, at, revises) {
      const print = read(gistOf(article, readMark(article)), at);
      const placement = decide(print, revises === undefined ? undefined : window.get(revises));
      remember(print, placement.story);
      return placement;
    },
    restore: (article, at, story) => remember(read(article, at), story),
  };

  function decide(print: ArticlePrint, revised: Placed | undefined): Placement {
    if (revised) return { story: revised.story.id, relation: 'revision', of: revised.print.id };
    const candidates = index
      .candidates(print, CANDIDATES)
      .flatMap((slot) => bySlot[slot] ?? [])
      .map((story): Candidate => ({ story, likeness: resemblance(print, story) }));
    const kin = nearestKin(print, candidates, copies.find(print.signature));
    if (kin) return kin;
    const best = candidates.reduce<Candidate | undefined>(
      (most, one) => (most && most.likeness.score >= one.likeness.score ? most : one),
      undefined,
    );
    if (!best || !isSameStory(best.likeness)) return { story: print.id, relation: 'new', of: null };
    return { story: best.story.id, relation: 'same-story', of: best.likeness.nearest?.id ?? best.story.id };
  }
}

/** The article that this one revises, the latest first; or else that of which it is most a copy. */
function nearestKin(
  print: ArticlePrint,
  candidates: readonly Candidate[],
  copies: ReadonlySet<Placed>,
): Placement | undefined {
  const near = new Map<ArticlePrint, Story>();
  // A revision is of the same wire; another wire's copy shares a band, or is the nearest.
  for (const { story, likeness } of candidates)
    for (const member of story.members)
      if (member.source === print.source || member === likeness.nearest) near.set(member, story);
  for (const { print: copied, story } of copies) near.set(copied, story);
  let revised: ArticlePrint | undefined;
  let copied: ArticlePrint | undefined;
  let most = 0;
  for (const earlier of near.keys()) {
    const kin = kinship(print, earlier);
    if (kin.kind === 'revision' && (!revised || earlier.at >= revised.at)) revised = earlier;
    if (kin.kind === 'duplicate' && kin.likeness > most) [copied, most] = [earlier, kin.likeness];
  }
  const of = revised ?? copied;
  const story = of && near.get(of);
  if (!of || !story) return undefined;
  return { story: story.id, relation: revised ? 'revision' : 'duplicate', of: of.id };
}
