import { setTimeout as wait } from 'node:timers/promises';
import { HostSpacing } from '../lib/host-spacing.ts';
import type { Http, HttpOutcome, HttpRequest } from '../lib/http.ts';
import { redactUrl } from '../lib/redact-url.ts';
import type { Clock } from '../model/clock.ts';
import { Robots } from './robots.ts';

export interface PoliteOptions {
  readonly http: Pick<Http, 'send'>;
  readonly clock: Clock;
  /** The program's name, as robots.txt would name it. */
  readonly agent: string;
  /** Between two requests to one host, where it asks for no longer. */
  readonly delayMs: number;
}

/** Nobody waits longer for a turn: who would have to is told to come later. */
const LONGEST_WAIT_MS = 30_000;

/** Sends as `Http` does, but only what the host's robots.txt allows, and keeping a distance from it. */
export class PoliteHttp {
  readonly #options: PoliteOptions;
  readonly #robots: Robots;
  readonly #spacing: HostSpacing;

  constructor(options: PoliteOptions) {
    this.#options = options;
    this.#robots = new Robots(options);
    this.#spacing = new HostSpacing(options.clock);
  }

  async send(request: HttpRequest): Promise<HttpOutcome> {
    const { http, delayMs } = this.#options;
    if (!URL.canParse(request.url) || !/^https?:/i.test(request.url)) return http.send(request);
    const verdict = await this.#robots.verdict(request.url);
    const cannot = `Cannot fetch ${redactUrl(request.url)} as`;
    if (verdict.kind === 'disallowed')
      return { kind: 'refused', reason: 'robots', message: `${cannot} the host's robots.txt must allow it` };
    if (verdict.kind === 'unknown')
      return {
        kind: 'failed',
        reason: 'network',
        message: `${cannot} the host's robots.txt must be readable`,
      };
    const waitMs = this.#spacing.reserve(new URL(request.url).host, Math.max(delayMs, verdict.delayMs));
    if (waitMs > LONGEST_WAIT_MS)
      return {
        kind: 'failed',
        reason: 'timeout',
        message: `${cannot} its turn must come within ${LONGEST_WAIT_MS} ms`,
      };
    // Whoever stops meanwhile gets the answer of a request that was stopped.
    if (waitMs > 0)
      await wait(waitMs, undefined, request.signal ? { signal: request.signal } : {}).catch(() => {});
    return http.send(request);
  }
}
