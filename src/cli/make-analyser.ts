import { createClassifier } from '../classify/classifier.ts';
import { unpackWeights } from '../classify/weights.ts';
import type { Judgement } from '../config/configuration.ts';
import { createExtractor } from '../language/extractor.ts';
import { lazily } from '../lib/lazily.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import { type Analyser, createAnalyser } from '../pipeline/analyse.ts';
import { classifyWith } from '../pipeline/classify-with.ts';

/** The whole reading of an article. What it looks things up in is made with the first one. */
export function makeAnalyser(judgement: Judgement, people: PeopleIndex): Analyser {
  const parts = { ...judgement, weights: unpackWeights(judgement.weights) };
  const analyser = lazily(() =>
    createAnalyser({
      extract: createExtractor({ people }),
      classify: classifyWith(createClassifier(parts), people),
    }),
  );
  return (article) => analyser()(article);
}
