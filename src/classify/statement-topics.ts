import type { ScoredTopic } from '../model/topic.ts';
import { gatherMatter, type Lexicons } from './evidence.ts';
import { judgeTopics } from './judge.ts';
import type { Story, StoryParagraph } from './story.ts';
import { termsIn } from './terms-in.ts';
import type { Weights } from './weights.ts';

export interface TopicsInput {
  readonly content: string;
  readonly verb: string;
  readonly paragraph: StoryParagraph;
  readonly story: Story;
}

const LIKELY = 0.5;
const LEAST = 0.3;
/** A topic that the story has and not the words themselves. */
const OF_STORY = 0.7;
/** Where it is said tells little about what it is on. */
const STAGES: ReadonlySet<string> = new Set(['un']);

/** The topics of a statement read in its story: those of its own words, else those of the story. */
export function topicsSaid(input: TopicsInput, lexicons: Lexicons, weights: Weights): readonly ScoredTopic[] {
  const { content, verb, paragraph, story } = input;
  const evidence = gatherMatter({ text: content }, lexicons, { named: false });
  const topics = new Map(judgeTopics(weights, evidence).map((topic) => [topic.id, topic]));
  for (const topic of evidence.topics) keepLikelier(topics, topic);
  for (const topic of termsIn(verb, lexicons)) if (!STAGES.has(topic.id)) keepLikelier(topics, topic);
  const own = [...topics.values()].filter(({ id, p }) => p >= LIKELY && !STAGES.has(id));
  if (own.length > 0) return ranked(topics);
  const near = paragraph.topics.filter(({ id }) => story.topics.has(id));
  const around = near.length > 0 ? near.map(({ id }) => id) : [...story.topics];
  for (const id of around) keepLikelier(topics, { id, p: OF_STORY });
  return ranked(topics);
}

function keepLikelier(topics: Map<string, ScoredTopic>, { id, p }: ScoredTopic): void {
  if (p > (topics.get(id)?.p ?? 0)) topics.set(id, { id, p });
}

const ranked = (topics: ReadonlyMap<string, ScoredTopic>): ScoredTopic[] =>
  [...topics.values()].filter(({ p }) => p >= LEAST).sort((a, b) => b.p - a.p);
