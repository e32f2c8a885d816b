import { ACT_IDS, ACTS, PLOVER_ROOTS, type PloverRoot, type ScoredAct } from '../model/act.ts';
import type { ScoredTopic } from '../model/topic.ts';
import type { Evidence, Matter } from './evidence.ts';
import type { FeatureBag } from './feature-bag.ts';
import {
  calibrated,
  calibratedOdds,
  type Head,
  logistic,
  logOdds,
  probabilities,
  scoreOf,
  scores,
} from './linear.ts';
import { sayingPrior, type ToldBy } from './saying-prior.ts';
import type { Weights } from './weights.ts';

/** How far the frames alone move the score of what they say; the learned layer starts from there. */
const FIRM_FRAME = 3;
const BARE_FRAME = 1.2;
/** Log-odds of a topic without a term, with one, and what each further one adds. */
const NO_TERM = -3.5;
const FIRST_TERM = 3;
const FURTHER_TERM = 0.7;
/** Less likely acts and topics are not worth saying. */
const LEAST_ACT = 0.15;
const LEAST_ODDS = logOdds(LEAST_ACT);
const LEAST_TOPIC = 0.3;

/** What the frames speak for, as scores by class, before the linear layer adds its own. */
export function framePrior(head: Head, evidence: Evidence): Float64Array {
  const prior = new Float64Array(head.classes.length);
  const weight = evidence.reading.firm ? FIRM_FRAME : BARE_FRAME;
  for (const said of [evidence.reading.root, evidence.reading.act]) {
    const k = said === undefined ? -1 : head.classes.indexOf(said);
    if (k >= 0) prior[k] = weight;
  }
  return prior;
}

export function actPrior(head: Head, evidence: Evidence, toldBy?: ToldBy): Float64Array {
  return evidence.saying ? sayingPrior(head, evidence.saying, undefined, toldBy) : framePrior(head, evidence);
}

export function topicPrior(head: Head, evidence: Matter): Float64Array {
  const prior = new Float64Array(head.classes.length).fill(NO_TERM);
  for (const { id, terms } of evidence.topics) {
    const k = head.classes.indexOf(id);
    if (k >= 0) prior[k] = FIRST_TERM + FURTHER_TERM * Math.min(2, terms.length - 1);
  }
  return prior;
}

/** Bearing at which a text is as likely diplomatic as not, and the log-odds of each unit beyond. */
const EVEN_BEARING = 2.9;
const BEARING_ODDS = 2.2;

export const worldPrior = ({ bearing }: Matter): Float64Array =>
  Float64Array.of(BEARING_ODDS * (bearing.score - EVEN_BEARING));

/**
 * Log-odds by which an answer on a plain wire sentence is surer than on the corpus, which was written to be
 * hard; chosen on development sentences, see docs/accuracy.md.
 */
const PLAIN_ROOT = 1.4;
const PLAIN_ACT = 0.4;

/** Log-odds by which diplomacy is rarer in a day's news than in the corpus; chosen on development headlines. */
const RARE_DIPLOMACY = -0.2;

/** Moves a probability by some log-odds. */
const surer = (p: number, by: number): number => p / (p + (1 - p) * Math.exp(-by));

export function judgeRoot({ heads }: Weights, evidence: Evidence): { id: PloverRoot; p: number } {
  const p = probabilities(
    heads.plover,
    scores(heads.plover, evidence.clause, framePrior(heads.plover, evidence)),
  );
  let best: PloverRoot = PLOVER_ROOTS[0];
  let most = -1;
  for (const [k, id] of PLOVER_ROOTS.entries()) {
    const at = p[k] ?? 0;
    if (at > most) {
      most = at;
      best = id;
    }
  }
  return { id: best, p: surer(calibrated(heads.plover, most), PLAIN_ROOT) };
}

export const judgeActs = (weights: Weights, evidence: Evidence): ScoredAct[] =>
  rankActs(weights, evidence.act, actPrior(weights.heads.acts, evidence));

/** Acts at or above the least probability, and always the likeliest. */
export function rankActs({ heads }: Weights, bag: FeatureBag, prior: Float64Array): ScoredAct[] {
  const head = heads.acts;
  const sums = scores(head, bag, prior);
  let best = 0;
  for (let k = 1; k < sums.length; k++) if ((sums[k] ?? 0) > (sums[best] ?? 0)) best = k;
  const most = logistic(calibratedOdds(head.curve, (sums[best] ?? 0) / head.temperature) + PLAIN_ACT);
  const acts: ScoredAct[] = [];
  for (const [k, id] of ACT_IDS.entries()) {
    const claimed = (sums[k] ?? 0) / head.temperature;
    if (k !== best && claimed < LEAST_ODDS) continue;
    // The curve is that of the likeliest act. The others are never above it.
    const p = k === best ? most : Math.min(most, logistic(claimed));
    acts.push({ id, plover: ACTS[id].plover, p });
  }
  return acts.sort((a, b) => b.p - a.p);
}

/** Topics that the layer was trained on get its say; a desk's own stand on their terms alone. */
export function judgeTopics({ heads }: Weights, evidence: Matter): ScoredTopic[] {
  const head = heads.topics;
  const sums = scores(head, evidence.text, topicPrior(head, evidence));
  const least = scoreOf(head, LEAST_TOPIC);
  const topics: ScoredTopic[] = [];
  for (const [k, id] of head.classes.entries()) {
    const sum = sums[k] ?? 0;
    if (sum >= least) topics.push({ id, p: logistic(calibratedOdds(head.curve, sum / head.temperature)) });
  }
  for (const { id, p } of evidence.topics) if (!head.classes.includes(id)) topics.push({ id, p });
  return topics.sort((a, b) => b.p - a.p);
}

export function judgeDiplomatic({ heads }: Weights, evidence: Matter): number {
  const head = heads.diplomatic;
  const [sum = 0] = scores(head, evidence.text, worldPrior(evidence));
  return logistic(calibratedOdds(head.curve, sum / head.temperature) + RARE_DIPLOMACY);
}
