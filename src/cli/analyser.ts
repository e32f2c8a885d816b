import { createExtractor } from '../language/extractor.ts';
import type { Person } from '../model/person.ts';
import { indexPeople } from '../people/people-index.ts';
import { type Analyser, createAnalyser } from '../pipeline/analyse.ts';
import { classifyWith } from '../pipeline/classify-with.ts';
import { loadClassifier } from './classify.ts';

/** The whole reading of an article, from the files of a configuration folder. */
export function loadAnalyser(configDir: string, people: readonly Person[]): Analyser {
  return createAnalyser({
    extract: createExtractor({ people }),
    classify: classifyWith(loadClassifier(configDir), indexPeople(people)),
  });
}
