import { createClassifier } from '../classify/classifier.ts';
import { createExtractor } from '../language/extractor.ts';
import { lazily } from '../lib/lazily.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import { type Analyser, createAnalyser } from '../pipeline/analyse.ts';
import { classifyWith } from '../pipeline/classify-with.ts';
import { readClassifierParts } from './classify.ts';

/**
 * The whole reading of an article, from the files of a configuration folder. They are read and checked at
 * once; what is made of them, with the first article.
 * @throws {ConfigError}
 */
export function loadAnalyser(configDir: string, people: PeopleIndex): Analyser {
  const parts = readClassifierParts(configDir);
  const analyser = lazily(() =>
    createAnalyser({
      extract: createExtractor({ people }),
      classify: classifyWith(createClassifier(parts), people),
    }),
  );
  return (article) => analyser()(article);
}
