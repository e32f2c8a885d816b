import type { ArticlePrint } from './article-print.ts';
import type { Story } from './story.ts';
import type { TermId } from './term.ts';

/** Which stories share the most telling terms of an article: an inverted index over these alone. */
export interface StoryIndex {
  /** The stories that share most weight with the article, best first. */
  candidates(article: ArticlePrint, most: number): Story[];
  add(article: ArticlePrint, story: Story): void;
  remove(article: ArticlePrint, story: Story): void;
}

/** So many stories are remembered for a term, those it stood in last: a term of more tells none of them. */
const MOST_STORIES = 24;
/** A story that shares less than this part of what the best one shares is none. */
const WORTH_A_LOOK = 0.25;

interface Posting {
  readonly story: Story;
  /** How many articles of the story have the term among their most telling. */
  articles: number;
}

export function createStoryIndex(): StoryIndex {
  const postings = new Map<TermId, Posting[]>();
  return {
    candidates({ telling }, most) {
      const shared = new Map<Story, number>();
      for (let at = 0; at < telling.ids.length; at++) {
        const posting = postings.get(telling.ids[at] ?? 0);
        if (!posting) continue;
        const weight = (telling.weights[at] ?? 0) ** 2;
        for (const { story } of posting) shared.set(story, (shared.get(story) ?? 0) + weight);
      }
      return largest(shared, most);
    },
    add({ telling }, story) {
      for (const id of telling.ids) {
        const posting = postings.get(id);
        if (!posting) {
          postings.set(id, [{ story, articles: 1 }]);
          continue;
        }
        const at = posting.findLastIndex((one) => one.story === story);
        const known = at < 0 ? undefined : posting.splice(at, 1)[0];
        posting.push({ story, articles: (known?.articles ?? 0) + 1 });
        if (posting.length > MOST_STORIES) posting.shift();
      }
    },
    remove({ telling }, story) {
      for (const id of telling.ids) {
        const posting = postings.get(id);
        const at = posting?.findIndex((one) => one.story === story) ?? -1;
        const entry = posting?.[at];
        if (!posting || !entry || --entry.articles > 0) continue;
        posting.splice(at, 1);
        if (posting.length === 0) postings.delete(id);
      }
    },
  };
}

function largest(shared: ReadonlyMap<Story, number>, most: number): Story[] {
  const best = shared.values().reduce((a, b) => Math.max(a, b), 0);
  return [...shared.entries().filter(([, weight]) => weight >= best * WORTH_A_LOOK)]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([story]) => story);
}
