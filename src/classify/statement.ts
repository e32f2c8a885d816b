import { ACTS, type ActId, type ScoredAct } from '../model/act.ts';
import type { ArticleText } from '../model/article.ts';
import type { Statement, Utterance } from '../model/statement.ts';
import type { ScoredTopic } from '../model/topic.ts';
import { gather, type Lexicons } from './evidence.ts';
import { judgeActs, judgeDiplomatic, judgeTopics } from './judge.ts';
import { sidesOf } from './sides.ts';
import { type SpeakerFacts, stateVoice } from './speaker-facts.ts';
import { readSpeech, type Speech } from './speech.ts';
import type { Weights } from './weights.ts';

const LEAST_ACT = 0.15;
/** What the writer's verb, or the frames of what was said, make of the likeliest act. */
const NAMED_ACT = 0.93;
const TOLD_ACT = 0.75;

/** Reads what an utterance does, on what, and between whom. */
export function classifyStatement(
  article: ArticleText,
  utterance: Utterance,
  facts: SpeakerFacts,
  { lexicons, weights }: { lexicons: Lexicons; weights: Weights },
): Statement {
  const speech = readSpeech(article.body, utterance, lexicons.frames);
  const paragraph = paragraphAround(article.body, speech.around[0]);
  const text = article.body.slice(...speech.around);
  const evidence = gather({ text, source: mentionWithin(utterance, speech) }, lexicons, { named: false });
  const title = article.title ?? '';
  const topics = topicsOf(
    { content: `${speech.narration} ${speech.content}`, title, paragraph },
    lexicons,
    weights,
  );
  const from = facts.country ?? utterance.speaker.country;
  const sides = sidesOf(
    { utterance, from, content: speech.content, narration: speech.narration, title, paragraph },
    lexicons.places,
  );
  const voice = stateVoice(utterance.speaker, facts);
  const subject =
    1 - (1 - (sides.to.length > 0 ? 0.7 : 0.05)) * (1 - Math.max(0, ...topics.map(({ p }) => p)));
  const matter = Math.max(subject, judgeDiplomatic(weights, evidence) * 0.8);
  return {
    ...utterance,
    ...sides,
    acts: actsOf(speech, judgeActs(weights, evidence)),
    topics,
    diplomatic: voice * matter,
  };
}

function actsOf({ act, named }: Speech, learned: readonly ScoredAct[]): readonly ScoredAct[] {
  if (act === undefined) return learned;
  const sure = named ? NAMED_ACT : TOLD_ACT;
  const rest = learned
    .filter(({ id }) => id !== act)
    .map((one) => ({ ...one, p: one.p * (1 - sure) }))
    .filter(({ p }) => p >= LEAST_ACT / 2);
  return [scored(act, sure), ...rest].sort((a, b) => b.p - a.p);
}

const scored = (id: ActId, p: number): ScoredAct => ({ id, plover: ACTS[id].plover, p });

interface TopicInput {
  readonly content: string;
  readonly title: string;
  readonly paragraph: string;
}

/** A topic that only the title or the paragraph names counts for less than one in the words said. */
const ELSEWHERE = 0.62;

function topicsOf({ content, title, paragraph }: TopicInput, lexicons: Lexicons, weights: Weights) {
  const inWords = judgeTopics(weights, gather({ text: content }, lexicons, { named: false }));
  const around = gather({ text: `${title}. ${paragraph}` }, lexicons, { named: false }).topics;
  const byId = new Map<string, ScoredTopic>(inWords.map((topic) => [topic.id, topic]));
  if (inWords.length === 0) for (const { id, p } of around) byId.set(id, { id, p: p * ELSEWHERE });
  return [...byId.values()].filter(({ p }) => p >= 0.3).sort((a, b) => b.p - a.p);
}

function mentionWithin({ speaker }: Utterance, { around }: Speech) {
  const mention = speaker.mention;
  return mention ? ([mention[0] - around[0], mention[1] - around[0]] as const) : undefined;
}

function paragraphAround(body: string, at: number): string {
  const from = body.lastIndexOf('\n', at) + 1;
  const to = body.indexOf('\n', at);
  return body.slice(from, to < 0 ? body.length : to);
}
