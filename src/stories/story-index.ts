import type { ArticlePrint } from './article-print.ts';
import type { Story } from './story.ts';
import type { TermId } from './term.ts';

/** Which stories share the most telling terms of an article: an inverted index over these alone. */
export interface StoryIndex {
  /** The slots of the stories that share most weight with the article, best first. */
  candidates(article: ArticlePrint, most: number): number[];
  add(article: ArticlePrint, story: Story): void;
  remove(article: ArticlePrint, story: Story): void;
}

/** So many stories are remembered for a term, those it stood in last: a term of more tells none of them. */
const MOST_STORIES = 24;
/** A story that shares less than this part of what the best one shares is none. */
const WORTH_A_LOOK = 0.25;

interface Posting {
  /** Slots of stories, the latest last. */
  readonly slots: number[];
  /** How many articles of each have the term among their most telling. */
  readonly articles: number[];
}

/** @param mostStories how many there may be at once: slots are below it */
export function createStoryIndex(mostStories: number): StoryIndex {
  const postings = new Map<TermId, Posting>();
  /** By slot; all zero between two look-ups. */
  const shared = new Float64Array(mostStories);
  return {
    candidates({ telling }, most) {
      const touched: number[] = [];
      for (let at = 0; at < telling.ids.length; at++) {
        const posting = postings.get(telling.ids[at] ?? 0);
        if (!posting) continue;
        const weight = (telling.weights[at] ?? 0) ** 2;
        for (const slot of posting.slots) {
          const before = shared[slot] ?? 0;
          if (before === 0) touched.push(slot);
          shared[slot] = before + weight;
        }
      }
      const best = largest(shared, touched, most);
      for (const slot of touched) shared[slot] = 0;
      return best;
    },
    add({ telling }, { slot }) {
      for (const id of telling.ids) {
        const posting = postings.get(id);
        if (posting) append(posting, slot);
        else postings.set(id, { slots: [slot], articles: [1] });
      }
    },
    remove({ telling }, { slot }) {
      for (const id of telling.ids) {
        const posting = postings.get(id);
        const at = posting?.slots.indexOf(slot) ?? -1;
        if (!posting || at < 0) continue;
        const left = (posting.articles[at] ?? 1) - 1;
        if (left > 0) posting.articles[at] = left;
        else take(posting, at);
        if (posting.slots.length === 0) postings.delete(id);
      }
    },
  };
}

/** Moves the story to the end, where the latest stand. */
function append(posting: Posting, slot: number): void {
  const { slots, articles } = posting;
  const at = slots.lastIndexOf(slot);
  const latest = slots.length - 1;
  if (at >= 0 && at === latest) {
    articles[at] = (articles[at] ?? 0) + 1;
    return;
  }
  const known = at < 0 ? 0 : take(posting, at);
  slots.push(slot);
  articles.push(known + 1);
  if (slots.length > MOST_STORIES) take(posting, 0);
}

/** Takes one out, and answers how many articles it had. */
function take({ slots, articles }: Posting, at: number): number {
  const had = articles[at] ?? 0;
  slots.copyWithin(at, at + 1).pop();
  articles.copyWithin(at, at + 1).pop();
  return had;
}

function largest(shared: Float64Array, touched: readonly number[], most: number): number[] {
  let best = 0;
  for (const slot of touched) best = Math.max(best, shared[slot] ?? 0);
  return touched
    .filter((slot) => (shared[slot] ?? 0) >= best * WORTH_A_LOOK)
    .sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0))
    .slice(0, most);
}
