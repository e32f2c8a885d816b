import type { ChatEvent } from '../../../src/model/chat.ts';

/** Keeps a platform's events, and waits for one. */
export class Recording {
  readonly events: ChatEvent[] = [];
  readonly #waiting = new Set<() => void>();

  readonly onEvent = (event: ChatEvent): void => {
    this.events.push(event);
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  };

  async until(kind: ChatEvent['kind'], count = 1): Promise<ChatEvent> {
    for (;;) {
      const found = this.events.filter((event) => event.kind === kind)[count - 1];
      if (found) return found;
      const next = Promise.withResolvers<void>();
      this.#waiting.add(next.resolve);
      await next.promise;
    }
  }
}
