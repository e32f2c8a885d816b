import type { Statement } from '../model/statement.ts';
import type { ScoredTopic } from '../model/topic.ts';
import { gatherMatter, type Lexicons } from './evidence.ts';
import type { Grounds } from './grounds.ts';
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
  /** The same, with each of the states that speak as one. */
  readonly together: ReadonlySet<string>;
  /** What a body of the United Nations that speaks is charged with; empty for other speakers. */
  readonly mandate: string;
  /** What the same voice said before it. */
  readonly own: Statement | undefined;
  readonly paragraph: StoryParagraph;
  readonly story: Story;
}

const LIKELY = 0.5;
/** A topic that the corpus alone speaks for, without a term of it in the words. */
const SURE = 0.6;
const LEAST = 0.3;
/** A topic that the story has and not the words themselves. */
const OF_STORY = 0.7;
/** Where it is said tells little about what it is on. */
const HALL = 'un';
const STAGES: ReadonlySet<string> = new Set([HALL]);
/** The body of the United Nations meant in stories on safeguards. */
const AGENCY = 'iaea-npt';

/**
 * The topics of a statement read in its story: those of its own words, else of what the writer says it
 * answers, of what its speaker was on before, or of the story; and those of the states it passes between.
 */
export function topicsSaid(
  input: TopicsInput,
  { lexicons, weights }: { lexicons: Lexicons; weights: Weights },
  grounds?: Grounds,
): readonly ScoredTopic[] {
  const { content, verb, states } = input;
  const evidence = gatherMatter({ text: content }, lexicons, { named: false });
  const termed = new Set(evidence.topics.map(({ id }) => id));
  const judged = judgeTopics(weights, evidence).filter(({ id, p }) => termed.has(id) || p >= SURE);
  const topics = new Map(judged.map((topic) => [topic.id, topic]));
  const keep = ({ id, p }: ScoredTopic, because: string): void => {
    if (p <= (topics.get(id)?.p ?? 0)) return;
    topics.set(id, { id, p });
    grounds?.onTopic(id, because);
  };
  for (const topic of evidence.topics) {
    grounds?.onTopic(topic.id, `the words ${wordsOf(topic)}`);
    keep(topic, `the words ${wordsOf(topic)}`);
  }
  for (const topic of withoutStages(termsIn(verb, lexicons))) keep(topic, 'the writer’s words about it');
  const { words, places } = evidence;
  const between = lexicons.topics.find({ text: content, words, places, parties: states });
  if (!isPlain(topics.values(), evidence.topics, input.story)) {
    // "The talks" between two states are theirs.
    const theirs = withoutStages(between);
    for (const topic of theirs) keep(topic, 'the words, between these states');
    const { ids, because } = around(input, lexicons, new Set(topics.keys()));
    if (!between.some(saysSo) && !OUTING.test(content))
      for (const id of ids) keep({ id, p: OF_STORY }, because);
  }
  for (const { id, p } of between.filter((one) => !saysSo(one) && isHeard(one, input)))
    keep({ id: bodyMeant(id, input), p }, 'the states it passes between');
  if (BARE.test(content))
    for (const id of input.story.topics) keep({ id, p: OF_STORY }, 'the story of what it judges');
  if (topics.has(AID) && KOREAS.every((code) => states.has(code)))
    keep({ id: ACROSS, p: OF_STORY }, 'aid across the border');
  if (THE_THREE.every((code) => input.together.has(code)))
    keep({ id: TRILATERAL, p: OF_STORY }, 'what the three partners undertake together');
  for (const topic of mandateOf(input, lexicons)) keep(topic, 'what the speaker’s body is charged with');
  return ranked(topics);
}

/** A visit to come has no topic of its own, whatever the story. */
const OUTING = /\b(?:visit|trip|travel|invited?|look(?:s|ing)? forward to seeing)\b/i;
/** "The sanctions", and no more. */
const BARE = /^(?:the|this|these)\s[\w-]+[.,]?$/i;
/** Aid from one Korea to the other is between them. */
const AID = 'humanitarian-aid';
const ACROSS = 'inter-korean';
const KOREAS = ['KR', 'KP'];

/** What Washington, Seoul and Tokyo do or are told together. */
const TRILATERAL = 'trilateral-japan-history';
const THE_THREE = ['US', 'KR', 'JP'];

/** Two states that are not named in the words are their matter only where the story is on the two. */
const isHeard = ({ id, terms }: FoundTopic, { story }: TopicsInput): boolean =>
  !terms.every((term) => term.includes('+')) || story.topics.has(id);

interface Around {
  readonly ids: readonly string[];
  readonly because: string;
}

/** What a saying without a topic of its own is on. */
function around(
  { leadIn, own, paragraph, story }: TopicsInput,
  lexicons: Lexicons,
  known: ReadonlySet<string>,
): Around {
  const further = (topics: readonly ScoredTopic[]): ScoredTopic[] =>
    withoutStages(topics).filter(({ id }) => !known.has(id));
  const asked = further(termsIn(leadIn, lexicons));
  if (asked.length > 0) return { ids: idsOf(asked), because: 'what the saying answers' };
  const before = further((own?.topics ?? []).filter(({ p }) => p >= LIKELY));
  if (before.length > 0) return { ids: idsOf(before), because: 'what the speaker was on before' };
  const near = further(paragraph.topics).filter(({ id }) => story.topics.has(id));
  if (near.length > 0) return { ids: idsOf(near), because: 'the paragraph around it' };
  return { ids: [...story.topics], because: 'the story around it' };
}

/** Whether a word of the text is part of what was found, and not the parties alone. */
const saysSo = ({ terms }: FoundTopic): boolean =>
  terms.some((term) => term.split('+').some((part) => !part.trim().startsWith('@')));

/** A body of the United Nations speaks on what it is charged with, whatever its words. */
function mandateOf({ mandate, story }: TopicsInput, lexicons: Lexicons): readonly ScoredTopic[] {
  const named = termsIn(mandate, lexicons);
  const isAgency = /\bagency\b/i.test(mandate) && story.topics.has(AGENCY);
  return isAgency ? [...named, { id: AGENCY, p: OF_STORY }] : named;
}

/** To those who speak to it of safeguards the United Nations are the agency. */
const bodyMeant = (id: string, { mandate, story }: TopicsInput): string =>
  id === HALL && mandate === '' && story.topics.has(AGENCY) ? AGENCY : id;

const idsOf = (topics: readonly ScoredTopic[]): string[] => topics.map(({ id }) => id);

/** Whether the words tell a matter, and not only the state that the story's matter lies in. */
function isPlain(
  topics: Iterable<ScoredTopic>,
  found: readonly FoundTopic[],
  story: Pick<Story, 'topics'>,
): boolean {
  const placed = new Set(
    found.filter((one) => namesOnly(one) && story.topics.has(one.id)).map(({ id }) => id),
  );
  return withoutStages([...topics]).some(({ id, p }) => p >= LIKELY && !placed.has(id));
}

/** Found by the name of one state, as the Middle East by Jordan's. */
const namesOnly = ({ terms }: FoundTopic): boolean =>
  terms.every((term) => term.startsWith('@') && !term.includes('+'));

const withoutStages = (topics: readonly ScoredTopic[]): ScoredTopic[] =>
  topics.filter(({ id }) => !STAGES.has(id));

const wordsOf = ({ terms }: FoundTopic): string => terms.map((term) => `“${term}”`).join(', ');

const ranked = (topics: ReadonlyMap<string, ScoredTopic>): ScoredTopic[] =>
  [...topics.values()].filter(({ p }) => p >= LEAST).sort((a, b) => b.p - a.p);
