import type { Statement, Utterance } from '../model/statement.ts';
import type { ScoredTopic } from '../model/topic.ts';
import { besideName } from './beside-name.ts';
import { discourseOf } from './discourse.ts';
import { elaborated } from './elaborated.ts';
import type { Lexicons } from './evidence.ts';
import { sayingBag } from './evidence.ts';
import type { Grounds } from './grounds.ts';
import { rankActs } from './judge.ts';
import { leadInOf } from './lead-in.ts';
import { namedStates } from './named-states.ts';
import { readSaying } from './saying.ts';
import { sayingPrior } from './saying-prior.ts';
import { type Sides, sidesOf } from './sides.ts';
import { type SpeakerFacts, stateBehind, stateVoice } from './speaker-facts.ts';
import { sayingOf, spanAround } from './speech.ts';
import { topicsSaid } from './statement-topics.ts';
import type { Story } from './story.ts';
import type { Weights } from './weights.ts';

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
  grounds?: Grounds,
): Statement {
  const paragraph = story.paragraphAt(spanAround(utterance)[0]);
  const beside = besideName(story.body, utterance);
  const from = facts.country ?? stateBehind(utterance.speaker, beside);
  const behind = lexicons.places.statesIn(utterance.speaker.text ?? '');
  const own = from === null ? behind : new Set([...behind, from]);
  const saying = readSaying(sayingOf(story.body, utterance), own, lexicons);
  const statesIn = (text: string): string[] => namedStates(text, lexicons.places).map(({ code }) => code);
  const discourse = discourseOf(utterance.speaker, from, { earlier, statesIn });
  const bag = sayingBag(saying, { named: false });
  const goesOn = elaborated(saying, utterance, discourse.own);
  if (grounds) grounds.elaborated = goesOn;
  const prior = sayingPrior(weights.heads.acts, saying, goesOn);
  const acts = rankActs(weights, bag, prior);
  const act = acts[0]?.id;
  const leadIn = leadInOf(story.body, utterance);
  const sides = sidesOf(
    { utterance, saying, leadIn, act, from, post: facts.post, paragraph, story, discourse },
    lexicons.places,
    grounds,
  );
  const stage = stageOf(utterance, facts.post, story, statesIn);
  const jointly = utterance.speaker.kind === 'group' ? statesIn(utterance.speaker.text ?? '') : [];
  const states = new Set([from, ...sides.to, ...stage].filter((code) => code !== null));
  const topics = topicsSaid(
    {
      ...saying,
      leadIn,
      states,
      together: new Set([...states, ...jointly]),
      mandate: from === 'UN' ? `${utterance.speaker.text ?? ''}, ${facts.post}` : '',
      own: discourse.own,
      paragraph,
      story,
    },
    { lexicons, weights },
    grounds,
  );
  const voice = stateVoice(
    utterance.speaker,
    facts,
    new Set(statesIn(utterance.speaker.text ?? '')).size,
    beside,
  );
  return {
    ...utterance,
    from,
    to: sides.to,
    acts,
    topics,
    diplomatic: voice * matterOf(sides, topics),
    rank: facts.rank,
  };
}

/** "Ambassador to the United Nations". */
const SENT = /\b(?:ambassador|envoy|representative|delegate)\s(?:to|at)\b/i;

/** The United Nations, where they are told of it, lend the hall or hear an envoy sent there: "at the U.N. Security Council". */
function stageOf(
  { addressee, venue, speaker }: Utterance,
  post: string,
  { statesInTitle }: Story,
  statesIn: (text: string) => readonly string[],
): readonly string[] {
  const sentThere = [speaker.text ?? '', post].filter((title) => SENT.test(title));
  const there = statesIn([addressee?.text ?? '', venue ?? '', ...sentThere].join(', '));
  const inTitle = statesInTitle.filter(({ before }) => /\bat\s(?:the\s)?$/.test(before));
  return [...there, ...inTitle.map(({ code }) => code)].filter((code) => code === 'UN');
}

/** How likely it is that what is said concerns a foreign counterpart or a listed topic. */
function matterOf({ to, named, joint }: Sides, topics: readonly ScoredTopic[]): number {
  const target = named || joint ? A_TARGET : FAINT_TARGET;
  const not = (1 - NO_MATTER) * (to.length > 0 || joint ? 1 - target : 1);
  return 1 - topics.reduce((rest, { p }) => rest * (1 - p), not);
}
