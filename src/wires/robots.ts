import { createRequire } from 'node:module';
import type { Http } from '../lib/http.ts';
import type { Clock } from '../model/clock.ts';

/** What a host's robots.txt says of an address. */
export type RobotsVerdict =
  | { readonly kind: 'allowed'; readonly delayMs: number }
  | { readonly kind: 'disallowed' }
  /** The host cannot say now, and must be left alone until it can (RFC 9309, 2.3.1.4). */
  | { readonly kind: 'unknown' };

interface Entry {
  readonly until: number;
  readonly rules: Promise<Rules>;
}

interface Parsed {
  isDisallowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
}

// Its types declare an ES module's default export; it is a CommonJS module that exports the function itself.
const parseRobots: (url: string, text: string) => Parsed = createRequire(import.meta.url)('robots-parser');

type Rules = Parsed | 'none' | 'unreachable';

const FRESH_MS = 24 * 3_600_000;
/** A host whose robots.txt could not be read is asked again after this. */
const RETRY_MS = 10 * 60_000;
/** RFC 9309, 2.5: at least 500 KiB are read. */
const LIMIT_BYTES = 512 * 1024;
/** Longer Crawl-delays would mean never. */
const LONGEST_DELAY_MS = 60_000;
const MOST_HOSTS = 2000;

/** Asks each host for its robots.txt once a day and answers for its addresses. */
export class Robots {
  readonly #parts: { readonly http: Pick<Http, 'send'>; readonly clock: Clock; readonly agent: string };
  readonly #entries = new Map<string, Entry>();

  /** @param parts `agent` is the program's name, as robots.txt would name it */
  constructor(parts: { readonly http: Pick<Http, 'send'>; readonly clock: Clock; readonly agent: string }) {
    this.#parts = parts;
  }

  async verdict(url: string): Promise<RobotsVerdict> {
    const rules = await this.#rulesOf(new URL(url).origin);
    if (rules === 'unreachable') return { kind: 'unknown' };
    if (rules === 'none') return { kind: 'allowed', delayMs: 0 };
    const { agent } = this.#parts;
    if (rules.isDisallowed(url, agent)) return { kind: 'disallowed' };
    return { kind: 'allowed', delayMs: Math.min((rules.getCrawlDelay(agent) ?? 0) * 1000, LONGEST_DELAY_MS) };
  }

  #rulesOf(origin: string): Promise<Rules> {
    const now = this.#parts.clock();
    const known = this.#entries.get(origin);
    if (known && known.until > now) return known.rules;
    const rules = this.#read(origin);
    this.#entries.delete(origin);
    this.#entries.set(origin, { until: now + FRESH_MS, rules });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > MOST_HOSTS && oldest !== undefined) this.#entries.delete(oldest);
    return rules;
  }

  async #read(origin: string): Promise<Rules> {
    const url = `${origin}/robots.txt`;
    const answer = await this.#parts.http.send({ url, limitBytes: LIMIT_BYTES, timeoutMs: 10_000 });
    if (answer.kind === 'answered' && answer.status < 300)
      return parseRobots(url, new TextDecoder().decode(answer.bytes));
    if (answer.kind === 'answered' && answer.status < 500 && answer.status !== 429) return 'none';
    const entry = this.#entries.get(origin);
    if (entry) this.#entries.set(origin, { ...entry, until: this.#parts.clock() + RETRY_MS });
    return 'unreachable';
  }
}
