import type { Judgement } from '../config/configuration.ts';
import type { PriorityRules } from '../model/priority.ts';
import type { TopicRule } from '../model/topic.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import { makeReader, type Reader } from './make-reader.ts';

/** What the service reads and ranks by: topics, acts, priorities and weights, as last read. */
export interface Judging extends Reader {
  readonly topics: () => readonly TopicRule[];
  readonly priorities: () => PriorityRules;
  /**
   * Reads the files again; the next article is judged by them.
   * @throws {ConfigError} where one of them is wrong: then all stays as it was
   */
  readonly reload: () => Promise<void>;
}

export function createJudging(
  first: Judgement,
  people: PeopleIndex,
  readAgain: () => Promise<Judgement>,
): Judging {
  let current = judgeBy(first, people);
  return {
    analyse: (article) => current.analyse(article),
    explain: (article, utterances) => current.explain(article, utterances),
    topics: () => current.topics,
    priorities: () => current.priorities,
    reload: async () => {
      current = judgeBy(await readAgain(), people);
    },
  };
}

const judgeBy = (judgement: Judgement, people: PeopleIndex) => ({
  topics: judgement.topics,
  priorities: judgement.priorities,
  ...makeReader(judgement, people),
});
