import type { Statement } from '../model/statement.ts';
import type { ScoredTopic } from '../model/topic.ts';
import { gatherMatter, type Lexicons } from './evidence.ts';
import { judgeTopics } from './judge.ts';
import type { Story, StoryParagraph } from './story.ts';
import { termsIn } from './terms-in.ts';
import type { FoundTopic } from './topic-index.ts';
import type { Weights } from './weights.ts';

export interface TopicsInput {
  readonly content: string;
  /** The writer's words without the speaker's name. */
  readonly verb: string;
  /** What the saying answers, as the writer puts it before; may be empty. */
  readonly leadIn: string;
  /** The states that speak and are spoken to. */
  readonly states: ReadonlySet<string>;
  /** The speaker's words and post. */
  readonly speaker: string;
  /** What the same voice said before it. */
  readonly own: Statement | undefined;
  readonly paragraph: StoryParagraph;
  readonly story: Story;
}

const LIKELY = 0.5;
const LEAST = 0.3;
/** A topic that the story has and not the words themselves. */
const OF_STORY = 0.7;
/** Where it is said tells little about what it is on. */
const STAGES: ReadonlySet<string> = new Set(['un']);

/**
 * The topics of a statement read in its story: those of its own words, else of what the writer says it
 * answers, of what its speaker was on before, or of the story; and those of the states it passes between.
 */
export function topicsSaid(input: TopicsInput, lexicons: Lexicons, weights: Weights): readonly ScoredTopic[] {
  const { content, verb, states } = input;
  const evidence = gatherMatter({ text: content }, lexicons, { named: false });
  const topics = new Map(judgeTopics(weights, evidence).map((topic) => [topic.id, topic]));
  for (const topic of evidence.topics) keepLikelier(topics, topic);
  for (const topic of withoutStages(termsIn(verb, lexicons))) keepLikelier(topics, topic);
  const between = lexicons.topics.find({ text: content, words: evidence.words, places: [], parties: states });
  if (!isPlain(topics.values())) {
    // "The talks" between two states are theirs.
    const theirs = withoutStages(between);
    for (const topic of theirs) keepLikelier(topics, topic);
    if (!between.some(saysSo))
      for (const id of around(input, lexicons)) keepLikelier(topics, { id, p: OF_STORY });
  }
  for (const topic of [...between.filter((one) => !saysSo(one)), ...mandateOf(input, lexicons)])
    keepLikelier(topics, topic);
  return ranked(topics);
}

/** What a saying without a topic of its own is on. */
function around({ leadIn, own, paragraph, story }: TopicsInput, lexicons: Lexicons): readonly string[] {
  const asked = withoutStages(termsIn(leadIn, lexicons));
  if (asked.length > 0) return idsOf(asked);
  const before = withoutStages((own?.topics ?? []).filter(({ p }) => p >= LIKELY));
  if (before.length > 0) return idsOf(before);
  const near = withoutStages(paragraph.topics).filter(({ id }) => story.topics.has(id));
  return near.length > 0 ? idsOf(near) : [...story.topics];
}

/** Whether a word of the text is part of what was found, and not the parties alone. */
const saysSo = ({ terms }: FoundTopic): boolean =>
  terms.some((term) => term.split('+').some((part) => !part.trim().startsWith('@')));

/** A body of the United Nations speaks on what it is charged with, whatever its words. */
const mandateOf = ({ speaker, states }: TopicsInput, lexicons: Lexicons): readonly FoundTopic[] =>
  states.has('UN') ? termsIn(speaker, lexicons) : [];

const idsOf = (topics: readonly ScoredTopic[]): string[] => topics.map(({ id }) => id);

const isPlain = (topics: Iterable<ScoredTopic>): boolean =>
  withoutStages([...topics]).some(({ p }) => p >= LIKELY);

const withoutStages = (topics: readonly ScoredTopic[]): ScoredTopic[] =>
  topics.filter(({ id }) => !STAGES.has(id));

function keepLikelier(topics: Map<string, ScoredTopic>, { id, p }: ScoredTopic): void {
  if (p > (topics.get(id)?.p ?? 0)) topics.set(id, { id, p });
}

const ranked = (topics: ReadonlyMap<string, ScoredTopic>): ScoredTopic[] =>
  [...topics.values()].filter(({ p }) => p >= LEAST).sort((a, b) => b.p - a.p);
