import type { Statement, Utterance } from '../model/statement.ts';
import type { ScoredTopic } from '../model/topic.ts';
import type { Lexicons } from './evidence.ts';
import { sayingBag } from './evidence.ts';
import { rankActs, sayingPrior } from './judge.ts';
import { readSaying } from './saying.ts';
import { type Sides, sidesOf } from './sides.ts';
import { type SpeakerFacts, stateVoice } from './speaker-facts.ts';
import { sayingOf, spanAround } from './speech.ts';
import { topicsSaid } from './statement-topics.ts';
import type { Story } from './story.ts';
import type { Weights } from './weights.ts';
import { cutWords } from './words.ts';

/** That a statement without a target or a topic is diplomatic all the same. */
const NO_MATTER = 0.3;
const A_TARGET = 0.7;
const FAINT_TARGET = 0.3;

/** What is known of an utterance beyond its article's text. */
export interface Circumstances {
  readonly facts: SpeakerFacts;
  /** The statements before it in the article, in their order. */
  readonly earlier: readonly Statement[];
}

/** Reads what an utterance does, on what, and between whom. */
export function classifyStatement(
  story: Story,
  utterance: Utterance,
  { facts, earlier }: Circumstances,
  { lexicons, weights }: { lexicons: Lexicons; weights: Weights },
): Statement {
  const saying = readSaying(sayingOf(story.body, utterance), lexicons.frames);
  const paragraph = story.paragraphAt(spanAround(utterance)[0]);
  const from = facts.country ?? utterance.speaker.country;
  const bag = sayingBag(saying, { named: false });
  const acts = rankActs(weights, bag, sayingPrior(weights.heads.acts, saying));
  const act = acts[0]?.id;
  const sides = sidesOf(
    { utterance, saying, act, from, post: facts.post, paragraph, story, earlier },
    lexicons.places,
  );
  const topics = topicsSaid({ ...saying, paragraph, story }, lexicons, weights);
  const states = new Set(
    lexicons.places.find(cutWords(utterance.speaker.text ?? ''), utterance.speaker.text ?? ''),
  );
  const voice = stateVoice(utterance.speaker, facts, states.size);
  return {
    ...utterance,
    from,
    to: sides.to,
    acts,
    topics,
    diplomatic: voice * matterOf(sides, topics),
  };
}

/** How likely it is that what is said concerns a foreign counterpart or a listed topic. */
function matterOf({ to, named }: Sides, topics: readonly ScoredTopic[]): number {
  const target = named ? A_TARGET : FAINT_TARGET;
  const not = (1 - NO_MATTER) * (to.length > 0 ? 1 - target : 1);
  return 1 - topics.reduce((rest, { p }) => rest * (1 - p), not);
}
