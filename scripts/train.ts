import { readFileSync, writeFileSync } from 'node:fs';
import { packWeights } from '../src/classify/weights.ts';
import { loadTraining } from './train/load.ts';
import { trainWeights } from './train/train-weights.ts';

/** `npm run train` rebuilds config/weights.bin; with `-- --check` it only says whether that is what it is. */
const { lexicons, files, topicIds, weightsFile } = loadTraining('.');
const weights = trainWeights(files, lexicons, topicIds);
const bytes = packWeights(weights);
console.log(`${weightsFile}: ${bytes.length} bytes, corpus ${weights.corpus.slice(0, 12)}`);
console.table(weights.figures);
if (!process.argv.includes('--check')) writeFileSync(weightsFile, bytes);
else if (Buffer.compare(readFileSync(weightsFile), bytes) !== 0) {
  console.error(`Cannot pass ${weightsFile} as it must be what npm run train makes: got another file`);
  process.exitCode = 1;
}
