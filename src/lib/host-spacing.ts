const MOST_HOSTS = 10_000;

/** Hands out moments so that requests to one host keep their distance, whoever makes them. */
export class HostSpacing {
  readonly #clock: () => number;
  /** When a host may next be asked; the least recently asked one first. */
  readonly #free = new Map<string, number>();

  /** @param clock epoch ms */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Takes the host's next moment. @returns how long to wait for it, in ms */
  reserve(host: string, delayMs: number): number {
    const now = this.#clock();
    const at = Math.max(now, this.#free.get(host) ?? now);
    this.#free.delete(host);
    this.#free.set(host, at + delayMs);
    const [oldest] = this.#free.keys();
    if (this.#free.size > MOST_HOSTS && oldest !== undefined) this.#free.delete(oldest);
    return at - now;
  }
}
