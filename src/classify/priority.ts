import type { Priority, PriorityRules } from '../model/priority.ts';
import type { Statement } from '../model/statement.ts';

export interface PriorityInput {
  readonly statement: Pick<Statement, 'acts' | 'speaker' | 'diplomatic'>;
  /** 0 (nobody in particular) to 1 (a head of state or government). */
  readonly rank: number;
  /** 0 (said before) to 1 (the first of its story). */
  readonly novelty: number;
}

/** How fast a statement should reach a desk, by its act, who says it and how new it is. */
export function priorityOf({ statement, rank, novelty }: PriorityInput, rules: PriorityRules): Priority {
  const [act] = statement.acts;
  const title = (statement.speaker.text ?? '').toLowerCase();
  const titles = rules.titles.filter(({ words }) => words.some((word) => title.includes(word.toLowerCase())));
  const weight =
    (act ? (rules.acts[act.id] ?? 0) * act.p : 0) +
    rules.rank * rank +
    Math.max(0, ...titles.map((one) => one.weight)) +
    rules.novelty * novelty;
  const sum = weight * statement.diplomatic;
  if (sum >= rules.flash) return 'flash';
  return sum >= rules.urgent ? 'urgent' : 'normal';
}
