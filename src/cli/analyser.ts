import type { PeopleIndex } from '../people/people-index.ts';
import type { Analyser } from '../pipeline/analyse.ts';
import { loadJudging } from './judging.ts';

/**
 * The whole reading of an article, from the files of a configuration folder.
 * @throws {ConfigError}
 */
export const loadAnalyser = (configDir: string, people: PeopleIndex): Analyser =>
  loadJudging(configDir, people).analyse;
