import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLexicons } from '../../src/classify/classifier.ts';
import { readActsFile } from '../../src/config/acts-file.ts';
import { readTopicsFile } from '../../src/config/topics-file.ts';
import { readWorldFile } from '../../src/config/world-file.ts';
import type { CorpusFile } from './train-weights.ts';

/** Everything training reads, from the folders of the checkout. */
export function loadTraining(root: string) {
  const config = join(root, 'config');
  const topics = readTopicsFile(join(config, 'topics.yaml'));
  const lexicons = createLexicons({
    frames: readActsFile(join(config, 'acts.yaml')),
    topics,
    world: readWorldFile(join(config, 'world.yaml')),
  });
  const folder = join(root, 'corpus');
  const files = readdirSync(folder)
    .filter((name) => /-\d+\.tsv$/.test(name))
    .map((name): CorpusFile => ({ name, content: readFileSync(join(folder, name), 'utf8') }));
  return { lexicons, files, topicIds: topics.map(({ id }) => id), weightsFile: join(config, 'weights.bin') };
}
