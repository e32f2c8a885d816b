import type { ArticleText } from '../model/article.ts';
import type { Statement, Utterance } from '../model/statement.ts';
import type { Lexicons } from './evidence.ts';
import { sayingBag } from './evidence.ts';
import { rankActs, sayingPrior } from './judge.ts';
import { readSaying } from './saying.ts';
import { type Sides, sidesOf } from './sides.ts';
import { type SpeakerFacts, stateVoice } from './speaker-facts.ts';
import { sayingOf, spanAround } from './speech.ts';
import { topicsSaid } from './statement-topics.ts';
import { storyTopics } from './story-topics.ts';
import type { Weights } from './weights.ts';

/** That a statement without a target or a topic is diplomatic all the same. */
const NO_MATTER = 0.35;
const A_TARGET = 0.7;

/** Reads what an utterance does, on what, and between whom. */
export function classifyStatement(
  article: ArticleText,
  utterance: Utterance,
  facts: SpeakerFacts,
  { lexicons, weights }: { lexicons: Lexicons; weights: Weights },
): Statement {
  const saying = readSaying(sayingOf(article.body, utterance), lexicons.frames);
  const context = contextOf(article, spanAround(utterance)[0]);
  const from = facts.country ?? utterance.speaker.country;
  const bag = sayingBag(saying, { named: false });
  const acts = rankActs(weights, bag, sayingPrior(weights.heads.acts, saying));
  const sides = sidesOf(
    { ...saying, ...context, utterance, act: acts[0]?.id, from, body: article.body },
    lexicons.places,
  );
  const story = storyTopics(article, lexicons);
  const topics = topicsSaid({ ...saying, ...context, story }, lexicons, weights);
  const matter = matterOf(
    sides,
    topics.map(({ p }) => p),
  );
  return {
    ...utterance,
    ...sides,
    acts,
    topics,
    diplomatic: stateVoice(utterance.speaker, facts) * matter,
  };
}

/** How likely it is that what is said concerns a foreign counterpart or a listed topic. */
const matterOf = ({ to }: Sides, topics: readonly number[]): number =>
  topics.reduce((not, p) => not * (1 - p), (1 - NO_MATTER) * (to.length > 0 ? 1 - A_TARGET : 1)) * -1 + 1;

/** The story around an utterance: its title and the paragraph it stands in. */
export interface StoryContext {
  readonly title: string;
  readonly paragraph: string;
}

function contextOf({ title = '', body }: ArticleText, at: number): StoryContext {
  const from = body.lastIndexOf('\n', at) + 1;
  const to = body.indexOf('\n', at);
  return {
    title,
    paragraph: body.slice(from, to < 0 ? body.length : to),
  };
}
