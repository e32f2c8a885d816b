import { join } from 'node:path';
import { createClassifier } from '../classify/classifier.ts';
import { readPrioritiesFile } from '../config/priorities-file.ts';
import { createExtractor } from '../language/extractor.ts';
import { lazily } from '../lib/lazily.ts';
import type { Analysis } from '../model/analysis.ts';
import type { ArticleText } from '../model/article.ts';
import type { PriorityRules } from '../model/priority.ts';
import type { TopicRule } from '../model/topic.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import { createAnalyser } from '../pipeline/analyse.ts';
import { classifyWith } from '../pipeline/classify-with.ts';
import { readClassifierParts } from './classify.ts';

/** What the service reads and ranks by: topics, acts, priorities and weights, as last read. */
export interface Judging {
  readonly analyse: (article: ArticleText) => Analysis;
  readonly topics: () => readonly TopicRule[];
  readonly priorities: () => PriorityRules;
  /**
   * Reads the files again; the next article is judged by them.
   * @throws {ConfigError} where one of them is wrong: then all stays as it was
   */
  readonly reload: () => void;
}

/**
 * From the files of a configuration folder. They are read and checked at once; what is made of them, with
 * the first article.
 * @throws {ConfigError}
 */
export function loadJudging(configDir: string, people: PeopleIndex): Judging {
  let current = readJudgement(configDir, people);
  return {
    analyse: (article) => current.analyser()(article),
    topics: () => current.topics,
    priorities: () => current.priorities,
    reload: () => {
      current = readJudgement(configDir, people);
    },
  };
}

function readJudgement(configDir: string, people: PeopleIndex) {
  const parts = readClassifierParts(configDir);
  return {
    topics: parts.topics,
    priorities: readPrioritiesFile(join(configDir, 'priorities.yaml')),
    analyser: lazily(() =>
      createAnalyser({
        extract: createExtractor({ people }),
        classify: classifyWith(createClassifier(parts), people),
      }),
    ),
  };
}
