import type { ActId } from '../model/act.ts';

/** Collects why a statement is aimed where it is, and on its topics; made only where somebody asks. */
export class Grounds {
  readonly #targets = new Map<string, string>();
  readonly #topics = new Map<string, string>();
  /** Why nobody is aimed at, where that was decided. */
  nobody: string | undefined;
  /** The act of the same voice before, where the saying was taken to bear it out. */
  elaborated: ActId | undefined;

  /** The first ground of a state is its strongest. */
  aimed(code: string, because: string): void {
    if (!this.#targets.has(code)) this.#targets.set(code, because);
  }

  onTopic(id: string, because: string): void {
    this.#topics.set(id, because);
  }

  target(code: string): string {
    return this.#targets.get(code) ?? 'the state that the story is about';
  }

  topic(id: string): string {
    return this.#topics.get(id) ?? 'the words as a whole, by what the corpus taught';
  }
}
