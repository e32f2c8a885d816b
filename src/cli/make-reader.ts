import { createClassifier } from '../classify/classifier.ts';
import { unpackWeights } from '../classify/weights.ts';
import type { Judgement } from '../config/configuration.ts';
import { readWeightsFile } from '../config/weights-file.ts';
import { createExtractor } from '../language/extractor.ts';
import { lazily } from '../lib/lazily.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import { type Analyser, createAnalyser } from '../pipeline/analyse.ts';
import { classifyWith } from '../pipeline/classify-with.ts';
import { type Explainer, explainWith } from '../pipeline/explain-with.ts';

/** The whole reading of an article, and why. */
export interface Reader {
  readonly analyse: Analyser;
  readonly explain: Explainer;
}

/**
 * What a reader looks things up in is made with the first article.
 * @throws {ConfigError} where there are no weights
 */
export function makeReader(judgement: Judgement, people: PeopleIndex): Reader {
  const { frames, topics, world, weightsFile } = judgement;
  const weights = unpackWeights(readWeightsFile(weightsFile));
  const classifier = lazily(() => createClassifier({ frames, topics, world, weights }));
  const analyser = lazily(() =>
    createAnalyser({
      extract: createExtractor({ people }),
      classify: classifyWith(classifier(), people),
    }),
  );
  const explainer = lazily(() => explainWith(classifier(), people));
  return {
    analyse: (article) => analyser()(article),
    explain: (article, utterances) => explainer()(article, utterances),
  };
}
