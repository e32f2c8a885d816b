import type { Grounds } from './grounds.ts';
import { type NamedState, roleWeight, runsOf } from './named-states.ts';

/** Each further state of one text counts a little less. */
const EACH_FURTHER = 0.2;
/** A state beside the likeliest is aimed at too where it has this share of its votes. */
const BESIDE = 1 / 3;

/** Weighs which states a saying may be aimed at, and which of them go together. */
export class Ballot {
  readonly #votes = new Map<string, number>();
  readonly #together = new Map<string, Set<string>>();
  readonly #speakers: ReadonlySet<string>;
  readonly #grounds: Grounds | undefined;

  /** Nobody aims at the states that speak. */
  constructor(speakers: ReadonlySet<string>, grounds: Grounds | undefined) {
    this.#speakers = speakers;
    this.#grounds = grounds;
  }

  /** The most votes that a state has. */
  get most(): number {
    return Math.max(0, ...this.#votes.values());
  }

  has(code: string): boolean {
    return this.#votes.has(code);
  }

  /** @param because the ground, in words for who asks why */
  vote(code: string, weight: number, because: string): void {
    if (this.#speakers.has(code)) return;
    this.#votes.set(code, (this.#votes.get(code) ?? 0) + weight);
    this.#grounds?.aimed(code, because);
  }

  /** Votes for the states that a text names, those named side by side together. */
  hear(states: readonly NamedState[], weight: number, because: string, joins = true): void {
    const found = states.filter(({ code }) => !this.#speakers.has(code));
    for (const [i, state] of distinct(found).entries())
      this.vote(state.code, (weight * roleWeight(state)) / (1 + EACH_FURTHER * i), because);
    if (joins) for (const run of runsOf(states)) this.join(run.filter((code) => !this.#speakers.has(code)));
    for (const [i, { code, after }] of states.entries()) {
      const next = states[i + 1];
      if (next && DEALING.test(after)) this.#deal(code, next, weight, because);
    }
  }

  /** The same weight for each of several states that are aimed at together. */
  voteAll(codes: readonly string[], weight: number, because: string): void {
    for (const code of codes) this.vote(code, weight, because);
    this.join(codes);
  }

  join(codes: readonly string[]): void {
    for (const one of codes)
      for (const other of codes)
        if (one !== other) this.#together.set(one, (this.#together.get(one) ?? new Set()).add(other));
  }

  /** The likeliest state and those that go with it; none where even that has fewer votes than `least`. */
  elected(least: number): readonly string[] {
    const [best] = [...this.#votes].sort((a, b) => b[1] - a[1]);
    if (!best || best[1] < least) return [];
    const [code, most] = best;
    const beside = [...(this.#together.get(code) ?? [])];
    return [code, ...beside.filter((other) => (this.#votes.get(other) ?? 0) > most * BESIDE)];
  }

  /** "The North's ties with Russia": who is alarmed at a dealing between two states is so at both. */
  #deal(code: string, next: NamedState, weight: number, because: string): void {
    if (this.#speakers.has(code) || this.#speakers.has(next.code)) return;
    this.join([code, next.code]);
    this.vote(next.code, weight * (1 - roleWeight(next)), because);
  }
}

const distinct = (states: readonly NamedState[]): NamedState[] => {
  const seen = new Set<string>();
  return states.filter(({ code }) => !seen.has(code) && seen.add(code));
};

/** "North Korea's growing ties with", "the North's transfer of arms to". */
const DEALING =
  /^(?:['’]s?)?\s(?:\S+\s){0,3}(?:ties|relations|cooperation|alliance|partnership|trade|pact|treaty|deals?|dealings|transfers?|shipments?|deliver(?:y|ies))\s(?:\S+\s){0,3}(?:with|to|and)\s(?:the\s)?$/;
