import type { ArticleGist } from './article-gist.ts';
import { type ArticlePrint, printOf } from './article-print.ts';
import type { Signature } from './min-hash.ts';
import { createNearCopies } from './near-copies.ts';
import { type Candidate, type Earlier, nearestKin } from './nearest-kin.ts';
import { createQueue } from './queue.ts';
import { isSameStory, resemblance } from './same-story.ts';
import { addMember, forget, newStory, type Story } from './story.ts';
import { createStoryIndex, tellingOf } from './story-index.ts';
import type { TermVector } from './term-vector.ts';
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
  place(article: ArticleGist, at: number, revises?: string): Placement;
  /** Whether the article is in the window. */
  knows(id: string): boolean;
  /** Remembers an article whose story (the id of its first article) was decided before a restart. */
  restore(article: ArticleGist, at: number, story: string): void;
}

export interface ClustererOptions {
  /** How long an article is remembered. */
  readonly windowMs: number;
}

/** Beyond these the oldest are forgotten before their time, so that memory is bounded: some 4 kB each. */
const MOST_ARTICLES = 100_000;
const CANDIDATES = 6;

interface Placed extends Earlier {
  readonly signature: Signature;
}

interface Incoming {
  readonly print: ArticlePrint;
  readonly telling: TermVector;
}

export function createClusterer({ windowMs }: ClustererOptions): Clusterer {
  const weights = createTermWeights();
  const index = createStoryIndex();
  const copies = createNearCopies<Placed>();
  const window = new Map<string, Placed>();
  /** Of those in the window, and some dropped since. */
  const arrivals = createQueue<Placed>();
  const stories = new Map<string, Story>();

  function remember({ print, telling }: Incoming, storyId: string): void {
    const story = stories.get(storyId) ?? newStory(storyId);
    const placed = { print, story, signature: print.signature };
    stories.set(storyId, story);
    addMember(story, print);
    index.add(telling, story);
    copies.add(placed);
    window.set(print.id, placed);
    arrivals.push(placed);
  }

  function drop(placed: Placed): void {
    const { print, story } = placed;
    window.delete(print.id);
    copies.remove(placed);
    if (forget(story, print)) stories.delete(story.id);
  }

  /** Drops what is older than the window, and an earlier placing of the same article. */
  function makeRoom(id: string, at: number): void {
    const again = window.get(id);
    if (again) drop(again);
    for (let oldest = arrivals.first(); oldest; oldest = arrivals.first()) {
      if (oldest.print.at >= at - windowMs && window.size < MOST_ARTICLES) break;
      if (window.get(oldest.print.id) === oldest) drop(oldest);
      arrivals.shift();
    }
  }

  function read(article: ArticleGist, at: number): Incoming {
    makeRoom(article.id, at);
    const print = printOf(article, { at, weights });
    return { print, telling: tellingOf(print.vector) };
  }

  return {
    place(article, at, revises) {
      const incoming = read(article, at);
      const placement = decide(incoming, revises === undefined ? undefined : window.get(revises));
      remember(incoming, placement.story);
      return placement;
    },
    knows: (id) => window.has(id),
    restore: (article, at, story) => remember(read(article, at), story),
  };

  function decide({ print, telling }: Incoming, revised: Placed | undefined): Placement {
    if (revised) return { story: revised.story.id, relation: 'revision', of: revised.print.id };
    const candidates = index
      .candidates(telling, CANDIDATES)
      .map((story): Candidate => ({ story, likeness: resemblance(print, story) }));
    const kin = nearestKin(print, candidates, copies.find(print.signature));
    if (kin) return { story: kin.story.id, relation: kin.relation, of: kin.print.id };
    const best = candidates.reduce<Candidate | undefined>(
      (most, one) => (most && most.likeness.score >= one.likeness.score ? most : one),
      undefined,
    );
    if (!best || !isSameStory(best.likeness)) return { story: print.id, relation: 'new', of: null };
    return { story: best.story.id, relation: 'same-story', of: best.likeness.nearest?.id ?? best.story.id };
  }
}
