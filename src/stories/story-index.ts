import type { ArticlePrint } from './article-print.ts';
import type { Story } from './story.ts';
import type { TermId } from './term.ts';
import { heaviest } from './term-vector.ts';

/** Which stories share the most telling terms of an article: an inverted index over these alone. */
export interface StoryIndex {
  /** The stories that share most weight with the article, best first. */
  candidates(article: ArticlePrint, most: number): Story[];
  add(article: ArticlePrint, story: Story): void;
  remove(article: ArticlePrint, story: Story): void;
}

const TELLING_TERMS = 28;
/** So many stories are remembered for a term, those it stood in last: a term of more tells none of them. */
const MOST_STORIES = 48;

interface Posting {
  readonly story: Story;
  /** How many articles of the story have the term among their most telling. */
  articles: number;
}

export function createStoryIndex(): StoryIndex {
  const postings = new Map<TermId, Posting[]>();
  return {
    candidates({ vector }, most) {
      const shared = new Map<Story, number>();
      for (const { id, weight } of heaviest(vector, TELLING_TERMS))
        for (const { story } of postings.get(id) ?? [])
          shared.set(story, (shared.get(story) ?? 0) + weight * weight);
      return [...shared]
        .sort((a, b) => b[1] - a[1])
        .slice(0, most)
        .map(([story]) => story);
    },
    add({ vector }, story) {
      for (const { id } of heaviest(vector, TELLING_TERMS)) {
        const posting = postings.get(id) ?? [];
        if (posting.length === 0) postings.set(id, posting);
        const at = posting.findIndex((one) => one.story === story);
        const entry = at < 0 ? { story, articles: 0 } : posting.splice(at, 1)[0];
        if (!entry) continue;
        entry.articles++;
        posting.push(entry);
        if (posting.length > MOST_STORIES) posting.shift();
      }
    },
    remove({ vector }, story) {
      for (const { id } of heaviest(vector, TELLING_TERMS)) {
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
