import type { Story } from './story.ts';
import type { TermId } from './term.ts';
import { heaviest, type TermVector } from './term-vector.ts';

/** Which stories share an article's most telling terms: an inverted index over these alone. */
export interface StoryIndex {
  /** The stories that share most weight with the article, best first: of those under way. */
  candidates(telling: TermVector, most: number): Story[];
  add(telling: TermVector, story: Story): void;
}

const TELLING_TERMS = 24;

/** What an article is looked up by. */
export const tellingOf = (article: TermVector): TermVector => heaviest(article, TELLING_TERMS);

/** So many stories are remembered for a term, those it stood in last: a term of more tells none of them. */
const MOST_STORIES = 24;
/** A story that shares less than this part of what the best one shares is none. */
const WORTH_A_LOOK = 0.25;
const FEWEST_POSTINGS = 50_000;

export function createStoryIndex(): StoryIndex {
  /** Of a term, the stories it stood in, the latest last; some of them may be over. */
  const postings = new Map<TermId, Story[]>();
  let sweepAt = FEWEST_POSTINGS;

  /** Stories that are over stay until the terms have doubled: so each costs the same, and memory is bounded. */
  function sweep(): void {
    for (const [id, stories] of postings) {
      const underWay = stories.filter(isUnderWay);
      if (underWay.length === 0) postings.delete(id);
      else if (underWay.length < stories.length) postings.set(id, underWay);
    }
    sweepAt = Math.max(FEWEST_POSTINGS, 2 * postings.size);
  }

  return {
    candidates(telling, most) {
      const touched: Story[] = [];
      for (let at = 0; at < telling.ids.length; at++) {
        const weight = (telling.weights[at] ?? 0) ** 2;
        for (const story of postings.get(telling.ids[at] ?? 0) ?? []) {
          if (!isUnderWay(story)) continue;
          if (story.shared === 0) touched.push(story);
          story.shared += weight;
        }
      }
      const best = largest(touched, most);
      for (const story of touched) story.shared = 0;
      return best;
    },
    add(telling, story) {
      for (const id of telling.ids) {
        const stories = postings.get(id);
        if (stories) append(stories, story);
        else postings.set(id, [story]);
      }
      if (postings.size >= sweepAt) sweep();
    },
  };
}

const isUnderWay = (story: Story): boolean => story.count > 0;

/** Moves the story to the end, where the latest stand. */
function append(stories: Story[], story: Story): void {
  const at = stories.lastIndexOf(story);
  if (at >= 0 && at === stories.length - 1) return;
  if (at >= 0) stories.copyWithin(at, at + 1).pop();
  else if (stories.length === MOST_STORIES) stories.shift();
  stories.push(story);
}

function largest(touched: readonly Story[], most: number): Story[] {
  let best = 0;
  for (const { shared } of touched) best = Math.max(best, shared);
  return touched
    .filter(({ shared }) => shared >= best * WORTH_A_LOOK)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most);
}
