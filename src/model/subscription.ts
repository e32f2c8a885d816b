import type { Destination } from './destination.ts';

/** What a filter can ask for, in the order in which it is written out. */
export const FILTER_KINDS = [
  'topics',
  'people',
  'countries',
  'acts',
  'wires',
  'words',
  'priorities',
] as const;

export type FilterKind = (typeof FILTER_KINDS)[number];

/** Ids (of topics, people, countries, acts, wires), words, or least priorities, wanted and not wanted. */
export interface Choices {
  readonly any: readonly string[];
  readonly none: readonly string[];
}

/** Takes what has one wanted of each kind that asks for something, and nothing not wanted. An empty one takes everything. */
export type Filter = Readonly<Record<FilterKind, Choices>>;

export const NO_CHOICES: Choices = { any: [], none: [] };

export const EVERYTHING: Filter = {
  topics: NO_CHOICES,
  people: NO_CHOICES,
  countries: NO_CHOICES,
  acts: NO_CHOICES,
  wires: NO_CHOICES,
  words: NO_CHOICES,
  priorities: NO_CHOICES,
};

export interface Subscription {
  /** What its readers call it by; unique over all destinations. */
  readonly id: number;
  readonly destination: Destination;
  readonly filter: Filter;
  /** The platform's id of whoever made it. */
  readonly createdBy: string;
  /** Epoch ms. */
  readonly createdAt: number;
  /** Why nothing is sent at present: the platform refuses the destination for good. */
  readonly pausedBecause?: string | undefined;
}
