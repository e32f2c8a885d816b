import type { ArticleText } from '../model/article.ts';
import type { Statement } from '../model/statement.ts';
import type { ScoredTopic } from '../model/topic.ts';
import { gatherMatter, type Lexicons } from './evidence.ts';
import { judgeDiplomatic, judgeTopics } from './judge.ts';
import type { Weights } from './weights.ts';

/** What an article amounts to. */
export interface ArticleReading {
  readonly diplomatic: number;
  /** Most likely first. */
  readonly topics: readonly ScoredTopic[];
}

const LEAD_CHARS = 400;

/** An article is diplomatic where a statement in it is, or where its title and lead are on diplomacy. */
export function classifyArticle(
  { title = '', body }: ArticleText,
  statements: readonly Statement[],
  lexicons: Lexicons,
  weights: Weights,
): ArticleReading {
  const head = gatherMatter({ text: `${title}. ${body.slice(0, LEAD_CHARS)}` }, lexicons, { named: false });
  const said = statements.reduce((most, { diplomatic }) => Math.max(most, diplomatic), 0);
  const topics = new Map<string, ScoredTopic>();
  for (const topic of [...judgeTopics(weights, head), ...statements.flatMap((one) => one.topics)])
    if (topic.p > (topics.get(topic.id)?.p ?? 0)) topics.set(topic.id, topic);
  return {
    // Without anything said, the title alone has to be much surer.
    diplomatic: Math.max(said, statements.length > 0 ? 0 : judgeDiplomatic(weights, head) ** 2),
    topics: [...topics.values()].sort((a, b) => b.p - a.p),
  };
}
