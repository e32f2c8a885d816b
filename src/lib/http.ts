import type { IncomingMessage } from 'node:http';
import { ForbiddenAddressError, isForbiddenHost, isPublicAddress, type MayConnect } from './address-guard.ts';
import { ACCEPTED_ENCODINGS, BodyTooLargeError, collectBody, unpackBody } from './http-body.ts';
import { createSender, type Sender } from './http-request.ts';
import { redactUrl } from './redact-url.ts';

export interface HttpOptions {
  /** Sent with every request; names the program and a contact URL. */
  readonly userAgent: string;
  /** Asked of every address on the way. Default: public ones alone. */
  readonly mayConnect?: MayConnect | undefined;
  /** Default 10 MiB, as sent and once unpacked. */
  readonly limitBytes?: number | undefined;
  /** For all redirects and the body together. Default 30 s. */
  readonly timeoutMs?: number | undefined;
}

export interface HttpRequest {
  /** May carry `user:password@`, which becomes an Authorization header for that origin only. */
  readonly url: string;
  readonly method?: 'GET' | 'POST' | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | undefined;
  readonly limitBytes?: number | undefined;
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Messages carry no user name, password, query or fragment of an address. */
export type HttpOutcome =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** Names in lower case. */
      readonly headers: ReadonlyMap<string, string>;
      readonly bytes: Uint8Array;
      readonly finalUrl: string;
      /** Where permanent redirects (301, 308) alone led, when there were any. */
      readonly permanentUrl?: string | undefined;
    }
  | { readonly kind: 'refused'; readonly reason: 'address' | 'scheme' | 'robots'; readonly message: string }
  | {
      readonly kind: 'failed';
      readonly reason: 'too-large' | 'timeout' | 'redirects' | 'network' | 'encoding';
      readonly message: string;
      readonly status?: number | undefined;
    };

const MOST_REDIRECTS = 5;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const PERMANENT: readonly number[] = [301, 308];

/** Fetches from the open internet under limits of address, size and time. Never throws for what a server does. */
export class Http implements AsyncDisposable {
  readonly #options: HttpOptions;
  readonly #mayConnect: MayConnect;
  readonly #sender: Sender;

  constructor(options: HttpOptions) {
    this.#options = options;
    this.#mayConnect = options.mayConnect ?? isPublicAddress;
    this.#sender = createSender(this.#mayConnect);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#sender.close();
  }

  async send(wanted: HttpRequest): Promise<HttpOutcome> {
    const timeoutMs = wanted.timeoutMs ?? this.#options.timeoutMs ?? 30_000;
    const limitBytes = wanted.limitBytes ?? this.#options.limitBytes ?? 10 * 1024 * 1024;
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = wanted.signal ? AbortSignal.any([wanted.signal, timeout]) : timeout;
    const cannot = `Cannot fetch ${redactUrl(wanted.url)} as`;
    try {
      return await this.#follow(wanted, { signal, limitBytes, cannot });
    } catch (error) {
      if (error instanceof BodyTooLargeError)
        return { kind: 'failed', reason: 'too-large', message: `${cannot} ${error.message}` };
      const forbidden = findCause(error, ForbiddenAddressError);
      if (forbidden) return { kind: 'refused', reason: 'address', message: forbidden.message };
      if (timeout.aborted)
        return {
          kind: 'failed',
          reason: 'timeout',
          message: `${cannot} it must be done within ${timeoutMs} ms`,
        };
      return {
        kind: 'failed',
        reason: 'network',
        message: `${cannot} the connection failed: ${describe(error)}`,
      };
    }
  }

  async #follow(
    wanted: HttpRequest,
    { signal, limitBytes, cannot }: { signal: AbortSignal; limitBytes: number; cannot: string },
  ): Promise<HttpOutcome> {
    let url = wanted.url;
    let permanentUrl: string | undefined;
    let onlyPermanent = true;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const refusal = this.#refuse(url);
      if (refusal) return refusal;
      const target = new URL(url);
      const answer = await this.#ask(target, wanted, signal);
      const status = answer.statusCode ?? 0;
      const { location } = answer.headers;
      if (!REDIRECTS.includes(status) || location === undefined)
        return { ...(await received(answer, limitBytes)), finalUrl: target.href, permanentUrl };
      answer.on('error', () => {}).destroy();
      if (!URL.canParse(location, target.href)) {
        const message = `${cannot} a redirect must lead to an address`;
        return { kind: 'failed', reason: 'redirects', message, status };
      }
      url = new URL(location, target).href;
      onlyPermanent &&= PERMANENT.includes(status);
      if (onlyPermanent) permanentUrl = url;
    }
    const message = `${cannot} it must redirect at most ${MOST_REDIRECTS} times`;
    return { kind: 'failed', reason: 'redirects', message };
  }

  /** Takes user name and password out of the address, for its own origin alone. */
  #ask(target: URL, { method, headers, body }: HttpRequest, signal: AbortSignal): Promise<IncomingMessage> {
    const authorization = credentials(target);
    target.username = '';
    target.password = '';
    return this.#sender.send(target, {
      method: method ?? 'GET',
      signal,
      body,
      headers: {
        'user-agent': this.#options.userAgent,
        'accept-encoding': ACCEPTED_ENCODINGS,
        ...headers,
        ...(authorization ? { authorization } : {}),
      },
    });
  }

  #refuse(url: string): HttpOutcome | undefined {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
      return {
        kind: 'refused',
        reason: 'scheme',
        message: `Cannot fetch ${redactUrl(url)} as it must be an http or https address`,
      };
    const { hostname } = new URL(url);
    if (!isForbiddenHost(hostname, this.#mayConnect)) return undefined;
    return { kind: 'refused', reason: 'address', message: new ForbiddenAddressError(hostname).message };
  }
}

async function received(answer: IncomingMessage, limitBytes: number) {
  const packed = await collectBody(answer, limitBytes);
  const bytes = await unpackBody(packed, answer.headers['content-encoding'] ?? '', limitBytes);
  const headers = Object.entries(answer.headers).map(([name, value]) => [name, single(value)] as const);
  return { kind: 'answered', status: answer.statusCode ?? 0, headers: new Map(headers), bytes } as const;
}

const single = (value: string | string[] | undefined): string =>
  Array.isArray(value) ? value.join(', ') : (value ?? '');

function credentials({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined;
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}

function findCause<T extends Error>(
  error: unknown,
  kind: abstract new (...args: never[]) => T,
): T | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (at instanceof kind) return at;
    if (at instanceof AggregateError) for (const one of at.errors) if (one instanceof kind) return one;
  }
  return undefined;
}

/** The code where there is one: Node's messages would repeat addresses. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? describe(error.cause) : error.name;
}
