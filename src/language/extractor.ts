import type { Extraction } from '../model/analysis.ts';
import type { ArticleText } from '../model/article.ts';
import type { Person } from '../model/person.ts';
import { indexPeople, type PeopleIndex } from '../people/people-index.ts';
import { detectLanguage } from './detect-language.ts';
import { createEnglishReader } from './en/english.ts';

export interface ExtractorOptions {
  /** The registry, or its index where one is there already. */
  readonly people: readonly Person[] | PeopleIndex;
}

/** From an article to who said what. Pure; time grows with the text's length. */
export type Extractor = (article: ArticleText) => Extraction;

export function createExtractor({ people }: ExtractorOptions): Extractor {
  const index = 'byName' in people ? people : indexPeople(people);
  const english = createEnglishReader(index);
  return (article) => {
    const lang = article.lang ?? detectLanguage(article.body);
    return { lang, utterances: lang === 'ko' ? [] : english(article) };
  };
}
