import type { Analysis } from '../../src/model/analysis.ts';
import type { ArticleText } from '../../src/model/article.ts';

export interface StoryReader {
  readonly name: string;
  readonly analyse: (text: ArticleText) => Analysis | Promise<Analysis>;
}

/** Finds nothing: what silence scores. */
export const silence: StoryReader = {
  name: 'nobody',
  analyse: () => ({ lang: 'en', diplomatic: 0, topics: [], statements: [] }),
};

export const storyReader = async (): Promise<StoryReader> => silence;
