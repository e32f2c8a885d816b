import type { ActId } from './act.ts';

export const PRIORITIES = ['flash', 'urgent', 'normal'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** As rows keep it, so that a database sorts by it: 0 normal, 2 flash. */
export const urgencyOf = (priority: Priority): number => PRIORITIES.length - 1 - PRIORITIES.indexOf(priority);

export const priorityOfUrgency = (urgency: number): Priority =>
  PRIORITIES[PRIORITIES.length - 1 - urgency] ?? 'normal';

/** What a statement of this priority can be asked for by: a flash is urgent too. */
export const atLeast = (priority: Priority): readonly Priority[] =>
  PRIORITIES.slice(PRIORITIES.indexOf(priority));

/** How alerts are ranked: config/priorities.yaml. Each weight is added; the sum is compared with the marks. */
export interface PriorityRules {
  /** From this sum on a statement is flash, or urgent. */
  readonly flash: number;
  readonly urgent: number;
  readonly acts: Readonly<Partial<Record<ActId, number>>>;
  /** Times the speaker's rank, 0 to 1. */
  readonly rank: number;
  /** Words of a speaker's title that raise it. */
  readonly titles: readonly { readonly words: readonly string[]; readonly weight: number }[];
  /** Times the novelty, 0 (said before) to 1 (first of its story). */
  readonly novelty: number;
}
