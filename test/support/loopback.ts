import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that arrived. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What goes wrong with a call: another answer, no answer (`hang`), or the answer lost after the deed (`lost`). */
export type Fault = Answer | 'hang' | 'lost';

export type Matcher = (call: Call) => boolean;

/** A platform's HTTP side on a loopback port: keeps what arrived, and goes wrong where it is told to. */
export class Loopback {
  readonly calls: Call[] = [];
  readonly server: Server;
  readonly #answer: (call: Call) => Answer | Promise<Answer>;
  readonly #read: (text: string, contentType: string) => unknown;
  readonly #faults: { readonly matches: Matcher; readonly fault: Fault }[] = [];
  readonly #waiting = new Set<() => void>();

  constructor(
    answer: (call: Call) => Answer | Promise<Answer>,
    read: (text: string, contentType: string) => unknown,
  ) {
    this.#answer = answer;
    this.#read = read;
    this.server = createServer((request, response) => void this.#serve(request, response));
  }

  async listen(): Promise<number> {
    const listening = Promise.withResolvers<void>();
    this.server.listen(0, '127.0.0.1', listening.resolve);
    await listening.promise;
    return (this.server.address() as AddressInfo).port;
  }

  /** The next call that matches goes wrong, once. */
  fail(matches: Matcher, fault: Fault): void {
    this.#faults.push({ matches, fault });
  }

  /** Resolves once so many matching calls have been dealt with. */
  async seen(matches: Matcher, count = 1): Promise<readonly Call[]> {
    for (;;) {
      const found = this.calls.filter(matches);
      if (found.length >= count) return found;
      const next = Promise.withResolvers<void>();
      this.#waiting.add(next.resolve);
      await next.promise;
    }
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    const closed = Promise.withResolvers<void>();
    this.server.close(() => closed.resolve());
    await closed.promise;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
    const text = Buffer.concat(await request.toArray()).toString();
    const body = text === '' ? undefined : this.#read(text, request.headers['content-type'] ?? '');
    const call = {
      method: request.method ?? '',
      path: pathname,
      query: searchParams,
      headers: request.headers,
      body,
    };
    const index = this.#faults.findIndex(({ matches }) => matches(call));
    const [{ fault } = { fault: undefined }] = index < 0 ? [] : this.#faults.splice(index, 1);
    if (fault === undefined) write(response, await this.#answer(call));
    else if (fault === 'lost') {
      await this.#answer(call);
      request.socket.destroy();
    } else if (fault !== 'hang') write(response, fault);
    this.calls.push(call);
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }
}

function write(response: ServerResponse, { status, headers = {}, body }: Answer): void {
  if (body === undefined) response.writeHead(status, headers).end();
  else
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
