import type { Analysis, Extraction } from '../model/analysis.ts';
import type { ArticleText } from '../model/article.ts';
import type { Statement, Utterance } from '../model/statement.ts';
import type { ScoredTopic } from '../model/topic.ts';

export interface AnalyserParts {
  readonly extract: (article: ArticleText) => Extraction;
  /** What a classifier adds to the utterances of an article, in their order. */
  readonly classify: (article: ArticleText, utterances: readonly Utterance[]) => Reading;
}

export interface Reading {
  readonly diplomatic: number;
  readonly topics: readonly ScoredTopic[];
  readonly statements: readonly Statement[];
}

/** An article's whole reading: who said what, and what that does. */
export type Analyser = (article: ArticleText) => Analysis;

export function createAnalyser({ extract, classify }: AnalyserParts): Analyser {
  return (article) => {
    const { lang, utterances } = extract(article);
    return { lang, ...classify(article, utterances) };
  };
}
