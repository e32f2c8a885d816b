import { readJudgement } from '../config/configuration.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import type { Analyser } from '../pipeline/analyse.ts';
import { makeReader } from './make-reader.ts';

/**
 * The whole reading of an article, from the files of a configuration folder. They are read and checked at
 * once.
 * @throws {ConfigError}
 */
export const loadAnalyser = (configDir: string, people: PeopleIndex): Analyser =>
  makeReader(readJudgement({ DEMARCHE_CONFIG_DIR: configDir }), people).analyse;
