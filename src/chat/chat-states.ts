import type { Logger } from '../lib/log.ts';
import type { ChatEvent } from '../model/chat.ts';
import type { Platform } from '../model/destination.ts';

/** What each platform last said of itself: for health, and to leave one alone whose token was refused. */
export class ChatStates {
  readonly #states = new Map<Platform, string>();
  readonly #log: Logger;

  constructor(log: Logger) {
    this.#log = log;
  }

  readonly onEvent = (event: ChatEvent): void => {
    const { kind, platform } = event;
    if (kind === 'fault') {
      this.#log.error({ platform, err: event.cause }, event.message);
      return;
    }
    this.#states.set(platform, kind);
    if (kind === 'connected') this.#log.info({ platform }, 'Connected');
    else this.#log.warn({ platform, kind }, event.message);
  };

  set(platform: Platform, state: string): void {
    this.#states.set(platform, state);
  }

  /** A platform that refused its token is not asked again until the next start. */
  mayPost(platform: Platform): boolean {
    const state = this.#states.get(platform);
    return state !== undefined && state !== 'refused';
  }

  all(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#states);
  }
}
