import { createExtractor } from '../language/extractor.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import { type Analyser, createAnalyser } from '../pipeline/analyse.ts';
import { classifyWith } from '../pipeline/classify-with.ts';
import { loadClassifier } from './classify.ts';

/** The whole reading of an article, from the files of a configuration folder. */
export function loadAnalyser(configDir: string, people: PeopleIndex): Analyser {
  return createAnalyser({
    extract: createExtractor({ people }),
    classify: classifyWith(loadClassifier(configDir), people),
  });
}
