import type { ActId } from '../model/act.ts';
import type { Head } from './linear.ts';
import type { Saying } from './saying.ts';

/** How far the writer's own verb moves an act's score, or else the words said, before the linear layer adds its own. */
export type ToldBy = Readonly<Record<Saying['by'], number>>;
const TOLD_BY: ToldBy = {
  verb: 7,
  words: 3,
  grammar: 2.4,
  // A saying that nothing tells of is oftenest a plain remark.
  nothing: 1.8,
};

/** How far the act that a saying may bear out moves its score. */
const ELABORATED = 2.5;

/** A future without any hostile word threatens and warns of little: "the issue would be on the agenda". */
const HARMLESS = -2;
/** Nor is a judgement a plain remark. */
const JUDGED = -1;
const JUDGING: ReadonlySet<ActId> = new Set(['condemn', 'praise-welcome']);
const PLAIN: ReadonlySet<ActId> = new Set(['announce-plan', 'consult-meet']);
const HOSTILE: readonly ActId[] = ['threaten', 'warn', 'accuse', 'condemn'];

/** A bare count charges nobody. */
const REPORTED = -2;

/** Who tells of what the own side does accuses nobody. */
const BLAMELESS = -3;
const OWN: ReadonlySet<string> = new Set(['we', 'own', 'both']);
const THE_SPEAKER: ReadonlySet<string> = new Set(['it', 'he', 'she']);

const isOfOneself = ([first]: Saying['said']): boolean =>
  first !== undefined && (OWN.has(first.clause.subject) || THE_SPEAKER.has(first.words.text[0] ?? ''));

/** What a saying and what went before it speak for, as scores by act, before the linear layer adds its own. */
export function sayingPrior(
  head: Head,
  { act, by, said }: Saying,
  elaborated?: ActId,
  toldBy = TOLD_BY,
): Float64Array {
  const prior = new Float64Array(head.classes.length);
  const raise = (id: ActId, weight: number): void => {
    const k = head.classes.indexOf(id);
    prior[k] = (prior[k] ?? 0) + weight;
  };
  raise(act ?? 'comment-decline', toldBy[by]);
  if (elaborated) raise(elaborated, ELABORATED);
  if (by === 'grammar' && act && JUDGING.has(act)) raise('comment-decline', JUDGED);
  if ((by === 'grammar' || by === 'nothing') && isOfOneself(said)) raise('accuse', BLAMELESS);
  if (by === 'grammar' && act === 'comment-decline') for (const hostile of HOSTILE) raise(hostile, REPORTED);
  if (act && PLAIN.has(act)) for (const hostile of HOSTILE) raise(hostile, HARMLESS);
  return prior;
}
