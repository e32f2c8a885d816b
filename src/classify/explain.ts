import { ACTS } from '../model/act.ts';
import type { Evidence } from './evidence.ts';
import { featureWords } from './feature-words.ts';
import { shares } from './linear.ts';
import type { SentenceAnswer } from './sentence.ts';
import type { Weights } from './weights.ts';

const MOST_FEATURES = 3;
const LEAST_SHARE = 0.05;

/** Says in words why a sentence was judged as it was: frames first, then what the learned layer saw. */
export function explain(answer: SentenceAnswer, evidence: Evidence, { heads }: Weights): readonly string[] {
  const [act] = answer.acts;
  const actWords = act ? weightiest(shares(heads.acts, evidence.act, act.id)) : '';
  const rootWords = weightiest(shares(heads.plover, evidence.clause, answer.plover.id));
  return [
    frameReason(evidence),
    ...(act ? [`${ACTS[act.id].label} (${percent(act.p)})${because(actWords)}`] : []),
    `PLOVER ${answer.plover.id} (${percent(answer.plover.p)})${because(rootWords)}`,
    diplomaticReason(answer, evidence),
    ...evidence.topics.map(({ id, terms }) => `Topic ${id}: ${terms.map((term) => `“${term}”`).join(', ')}`),
  ];
}

function frameReason({ reading, words }: Evidence): string {
  if (reading.chain.length === 0) return 'No frame found: judged by its words alone';
  const parts = reading.chain.map(
    ({ frame, from, to }) => `“${words.text.slice(from, to).join(' ')}” (${frame.group.id})`,
  );
  return `Frames: ${parts.join(' → ')}${reading.root ? ` = ${reading.root}` : ''}`;
}

function diplomaticReason({ diplomatic }: SentenceAnswer, { bearing }: Evidence): string {
  const named = [...bearing.evidence]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_FEATURES)
    .map(({ word, group, weight }) => `“${word}” (${group}, ${weight > 0 ? 'for' : 'against'})`);
  return `Diplomatic: ${percent(diplomatic)}${because(named.join(', '))}`;
}

const weightiest = (features: ReturnType<typeof shares>): string =>
  features
    .filter(({ weight }) => weight >= LEAST_SHARE)
    .slice(0, MOST_FEATURES)
    .map(({ name }) => featureWords(name))
    .join(', ');

const because = (reasons: string): string => (reasons === '' ? '' : `: ${reasons}`);

const percent = (p: number): string => `${Math.round(100 * p)} %`;
