import { join } from 'node:path';
import { type Classifier, type ClassifierParts, createClassifier } from '../classify/classifier.ts';
import { unpackWeights } from '../classify/weights.ts';
import { readActsFile } from '../config/acts-file.ts';
import { readTopicsFile } from '../config/topics-file.ts';
import { readWeightsFile } from '../config/weights-file.ts';
import { readWorldFile } from '../config/world-file.ts';

/** What a classifier is made of, from the files of a configuration folder. @throws {ConfigError} */
export const readClassifierParts = (folder: string): ClassifierParts => ({
  frames: readActsFile(join(folder, 'acts.yaml')),
  topics: readTopicsFile(join(folder, 'topics.yaml')),
  world: readWorldFile(join(folder, 'world.yaml')),
  weights: unpackWeights(readWeightsFile(join(folder, 'weights.bin'))),
});

/** A classifier from the files of a configuration folder. */
export const loadClassifier = (folder: string): Classifier => createClassifier(readClassifierParts(folder));
