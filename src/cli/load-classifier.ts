import { join } from 'node:path';
import { type Classifier, createClassifier } from '../classify/classifier.ts';
import { unpackWeights } from '../classify/weights.ts';
import { readActsFile } from '../config/acts-file.ts';
import { readTopicsFile } from '../config/topics-file.ts';
import { readWeightsFile } from '../config/weights-file.ts';
import { readWorldFile } from '../config/world-file.ts';

/** A classifier from the files of a configuration folder. @throws {ConfigError} */
export const loadClassifier = (folder: string): Classifier =>
  createClassifier({
    frames: readActsFile(join(folder, 'acts.yaml')),
    topics: readTopicsFile(join(folder, 'topics.yaml')),
    world: readWorldFile(join(folder, 'world.yaml')),
    weights: unpackWeights(readWeightsFile(join(folder, 'weights.bin'))),
  });
