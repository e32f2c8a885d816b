import type { ActId, PloverRoot } from './act.ts';

/** What the members of a group of frames do to the words that follow (config/acts.yaml explains each). */
export const FRAME_ROLES = [
  'act',
  'begin',
  'commit',
  'offer',
  'refuse',
  'demand',
  'urge',
  'order',
  'threaten',
  'lift',
  'cut',
  'fail',
  'report',
  'negation',
  'future',
  'condition',
  'unsaid',
  'tone',
  'sense',
] as const;

export type FrameRole = (typeof FRAME_ROLES)[number];

/** Words that perform the same act in the same way: one block of config/acts.yaml. */
export interface FrameGroup {
  readonly id: string;
  readonly role: FrameRole;
  /** Absent for events that are no acts of speech. */
  readonly act?: ActId | undefined;
  readonly root?: PloverRoot | undefined;
  /** Dictionary forms; inflected by rule. */
  readonly verbs: readonly string[];
  /** Take a plural by rule; alone they weigh less than a verb. */
  readonly nouns: readonly string[];
  /** Inflect their first word; `~` stands for up to six words. */
  readonly idioms: readonly string[];
  /** Stand as they are. */
  readonly phrases: readonly string[];
  /** Stems of Korean words. */
  readonly ko: readonly string[];
}
