import type { ChatEvent, StartOutcome } from '../model/chat.ts';
import type { Platform } from '../model/destination.ts';

const START_LIMIT_MS = 10_000;
const NAMES: Readonly<Record<Platform, string>> = {
  discord: 'Discord',
  slack: 'Slack',
  console: 'The terminal',
};

/** A platform's connection from its first attempt until it is over for good, whatever library carries it. */
export class ConnectionLife {
  readonly #platform: Platform;
  readonly #onEvent: (event: ChatEvent) => void;
  readonly #started = Promise.withResolvers<StartOutcome>();
  readonly #limit: NodeJS.Timeout;
  #retry: NodeJS.Timeout | undefined;
  #ended = false;

  constructor(platform: Platform, onEvent: (event: ChatEvent) => void) {
    this.#platform = platform;
    this.#onEvent = onEvent;
    this.#limit = setTimeout(() => this.#wait(`${NAMES[platform]} has not answered yet`), START_LIMIT_MS);
  }

  /** Settles at the first answer of the platform, after 10 s at the latest. */
  get started(): Promise<StartOutcome> {
    return this.#started.promise;
  }

  /** True after a refusal and after the stop. */
  get ended(): boolean {
    return this.#ended;
  }

  ready(as: string): void {
    clearTimeout(this.#limit);
    this.#started.resolve({ kind: 'ready', as });
  }

  /** Says what happened, and attempts again after a while. */
  retry(what: string, delayMs: number, attempt: () => Promise<void>): void {
    const message = `${what}; trying again in ${Math.ceil(delayMs / 1000)} s`;
    this.#wait(message);
    this.#onEvent({ kind: 'disconnected', platform: this.#platform, message });
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void attempt(), delayMs);
  }

  /** The platform takes no token of ours: ends it for good. @returns false where it had ended before */
  refuse(message: string): boolean {
    if (this.#ended) return false;
    this.#ended = true;
    clearTimeout(this.#limit);
    this.#started.resolve({ kind: 'refused', message });
    this.#onEvent({ kind: 'refused', platform: this.#platform, message });
    return true;
  }

  stop(): void {
    this.#ended = true;
    clearTimeout(this.#limit);
    clearTimeout(this.#retry);
    this.#wait('stopped');
  }

  #wait(message: string): void {
    this.#started.resolve({ kind: 'waiting', message });
  }
}

const LONGEST_RETRY_MS = 300_000;

/** Doubling from `firstMs`, up to five minutes. @param failures in a row, at least 1 */
export const retryDelayMs = (firstMs: number, failures: number): number =>
  Math.min(LONGEST_RETRY_MS, firstMs * 2 ** (failures - 1));
