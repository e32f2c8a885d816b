import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadTraining } from '../../scripts/train/load.ts';
import { trainWeights } from '../../scripts/train/train-weights.ts';
import { packWeights } from '../../src/classify/weights.ts';

it('holds the weights that npm run train makes of the corpus, bit for bit', { timeout: 180_000 }, () => {
  const { lexicons, files, topicIds, weightsFile } = loadTraining('.');
  const bytes = packWeights(trainWeights(files.toReversed(), lexicons, topicIds));
  const same = Buffer.compare(readFileSync(weightsFile), bytes) === 0;
  expect(same, 'run npm run train and commit config/weights.bin').toBe(true);
});
