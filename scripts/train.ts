import { writeFileSync } from 'node:fs';
import { packWeights } from '../src/classify/weights.ts';
import { loadTraining } from './train/load.ts';
import { trainWeights } from './train/train-weights.ts';

const { lexicons, files, topicIds, weightsFile } = loadTraining('.');
const weights = trainWeights(files, lexicons, topicIds);
const bytes = packWeights(weights);
writeFileSync(weightsFile, bytes);
console.log(`${weightsFile}: ${bytes.length} bytes, corpus ${weights.corpus.slice(0, 12)}`);
console.table(weights.figures);
