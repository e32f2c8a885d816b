import { createExtractor } from '../language/extractor.ts';
import type { Person } from '../model/person.ts';
import { type Analyser, createAnalyser, unclassified } from '../pipeline/analyse.ts';

/** The whole reading of an article, from the files of a configuration folder. */
export function loadAnalyser(_configDir: string, people: readonly Person[]): Analyser {
  return createAnalyser({ extract: createExtractor({ people }), classify: unclassified });
}
