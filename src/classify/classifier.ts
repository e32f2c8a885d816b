import type { ArticleText } from '../model/article.ts';
import type { FrameGroup, FrameRole } from '../model/frame.ts';
import type { Reason } from '../model/reason.ts';
import type { Statement, Utterance } from '../model/statement.ts';
import type { TopicRule } from '../model/topic.ts';
import type { World } from '../model/world.ts';
import { type ArticleReading, classifyArticle } from './article.ts';
import { gather, type Lexicons } from './evidence.ts';
import { explain } from './explain.ts';
import { explainStatement } from './explain-statement.ts';
import { FrameIndex } from './frame-index.ts';
import { Grounds } from './grounds.ts';
import { judgeActs, judgeDiplomatic, judgeRoot, judgeTopics } from './judge.ts';
import { PlaceIndex } from './places.ts';
import type { SentenceAnswer, SentenceInput } from './sentence.ts';
import { NO_FACTS } from './speaker-facts.ts';
import { type Circumstances, classifyStatement } from './statement.ts';
import { Story } from './story.ts';
import { TopicIndex } from './topic-index.ts';
import type { Weights } from './weights.ts';
import { WorldIndex } from './world-index.ts';

/** What a classifier is made of; all of it data from config/. */
export interface ClassifierParts {
  readonly frames: readonly FrameGroup[];
  readonly topics: readonly TopicRule[];
  readonly world: World;
  readonly weights: Weights;
}

/** Says of texts whether they are diplomatic, which acts they perform, and on which topics. Pure. */
export interface Classifier {
  sentence(input: SentenceInput, options?: { readonly explain?: boolean }): SentenceAnswer;
  /** What all statements of an article are read against: made once an article. */
  story(article: ArticleText): Story;
  /** What an utterance does, on what, and between which states. */
  statement(story: Story, utterance: Utterance, circumstances?: Partial<Circumstances>): Statement;
  /** The same, and why, in words. */
  explain(
    story: Story,
    utterance: Utterance,
    circumstances?: Partial<Circumstances>,
  ): { readonly statement: Statement; readonly why: readonly Reason[] };
  /** The article as a whole, from the statements in it and its title. */
  article(article: ArticleText, statements: readonly Statement[]): ArticleReading;
}

const isOfTheSaid = (role: FrameRole): boolean => role === 'tone' || role === 'sense';

export const createLexicons = ({ frames, topics, world }: Omit<ClassifierParts, 'weights'>): Lexicons => ({
  frames: new FrameIndex(frames.filter(({ role }) => !isOfTheSaid(role))),
  tones: new FrameIndex(frames.filter(({ role }) => isOfTheSaid(role))),
  topics: new TopicIndex(topics),
  places: new PlaceIndex(),
  world: new WorldIndex(world),
});

export function createClassifier(parts: ClassifierParts): Classifier {
  const lexicons = createLexicons(parts);
  const { weights } = parts;
  return {
    sentence(input, options = {}) {
      const evidence = gather(input, lexicons, { named: options.explain ?? false });
      const answer: SentenceAnswer = {
        diplomatic: judgeDiplomatic(weights, evidence),
        acts: judgeActs(weights, evidence),
        plover: judgeRoot(weights, evidence),
        topics: judgeTopics(weights, evidence),
      };
      return options.explain ? { ...answer, why: explain(answer, evidence, weights) } : answer;
    },
    story: (article) => new Story(article, lexicons),
    statement: (story, utterance, { facts = NO_FACTS, earlier = [] } = {}) =>
      classifyStatement(story, utterance, { facts, earlier }, { lexicons, weights }),
    explain(story, utterance, { facts = NO_FACTS, earlier = [] } = {}) {
      const grounds = new Grounds();
      const parts = { lexicons, weights };
      const statement = classifyStatement(story, utterance, { facts, earlier }, parts, grounds);
      const { body } = story;
      return { statement, why: explainStatement({ statement, facts, grounds, body }, parts) };
    },
    article: (article, statements) => classifyArticle(article, statements, lexicons, weights),
  };
}
