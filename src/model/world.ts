/** Words that speak for or against international affairs: one block of config/world.yaml. */
export interface WorldGroup {
  readonly id: string;
  readonly weight: number;
  readonly words: readonly string[];
}
