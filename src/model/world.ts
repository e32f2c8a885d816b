/** Words that speak for or against international affairs: one block of config/world.yaml. */
export interface WorldGroup {
  readonly id: string;
  readonly weight: number;
  /** Counts only beside a foreign place, people, body or leader. */
  readonly abroad: boolean;
  readonly words: readonly string[];
}

/** config/world.yaml. */
export interface World {
  /** States in the news for war, rule or their dealings with others more than for sport or trade. */
  readonly troubled: readonly string[];
  readonly groups: readonly WorldGroup[];
}
