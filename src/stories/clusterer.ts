import type { ArticleText } from '../model/article.ts';

export type Relation = 'new' | 'same-story' | 'duplicate' | 'revision';

/** Where an article belongs: `of` is the id of the article it goes with. */
export interface Placement {
  /** The id of the story's first article. */
  readonly story: string;
  readonly relation: Relation;
  readonly of: string | null;
}

export interface Clusterer {
  /** Decides on what came before alone, and remembers the article. `at` is its arrival, epoch ms. */
  place(article: ArticleText, at: number): Placement;
}

const SAME_STORY = 0.35;
const DUPLICATE = 0.9;

interface Known {
  readonly id: string;
  readonly story: string;
  readonly at: number;
  readonly words: ReadonlySet<string>;
}

/** @param windowMs how long an article is remembered */
export function createClusterer({ windowMs }: { readonly windowMs: number }): Clusterer {
  let window: Known[] = [];
  return {
    place(article, at) {
      window = window.filter((known) => known.at > at - windowMs);
      const words = contentWords(`${article.title ?? ''} ${article.body}`);
      let best: Known | undefined;
      let likeness = 0;
      for (const known of window) {
        const score = overlap(words, known.words);
        if (score > likeness) [best, likeness] = [known, score];
      }
      const neighbour = likeness < SAME_STORY ? undefined : best;
      const story = neighbour?.story ?? article.id;
      window.push({ id: article.id, story, at, words });
      if (!neighbour) return { story, relation: 'new', of: null };
      return { story, relation: likeness >= DUPLICATE ? 'duplicate' : 'same-story', of: neighbour.id };
    },
  };
}

const contentWords = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / Math.min(a.size, b.size);
}
