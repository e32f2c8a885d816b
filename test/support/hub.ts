import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A WebSub hub on loopback: takes subscriptions, and asks and delivers when a test says so. */
export interface TestHub extends AsyncDisposable {
  readonly url: string;
  /** The forms it was sent. */
  readonly asked: URLSearchParams[];
}

export async function testHub(): Promise<TestHub> {
  const asked: URLSearchParams[] = [];
  const server = createServer(async (request, response) => {
    asked.push(new URLSearchParams(Buffer.concat(await request.toArray()).toString()));
    response.writeHead(202).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The callback's address, as it is reached on this machine. */
export function callbackOn(port: number | undefined, form: URLSearchParams): URL {
  const { pathname } = new URL(form.get('hub.callback') ?? '');
  return new URL(`http://127.0.0.1:${port}${pathname}`);
}

/** Asks the callback to confirm, as a hub does before it delivers. */
export async function verify(
  port: number | undefined,
  form: URLSearchParams,
  fields: Readonly<Record<string, string>> = {},
): Promise<{ status: number; body: string }> {
  const callback = callbackOn(port, form);
  const question = {
    'hub.mode': 'subscribe',
    'hub.topic': form.get('hub.topic') ?? '',
    'hub.challenge': 'a challenge',
    'hub.lease_seconds': '864000',
    ...fields,
  };
  for (const [name, value] of Object.entries(question)) callback.searchParams.set(name, value);
  const answer = await fetch(callback);
  return { status: answer.status, body: await answer.text() };
}

/** @returns the answer's status */
export async function deliver(
  port: number | undefined,
  form: URLSearchParams,
  { body, secret }: { body: string; secret: string },
): Promise<number> {
  const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
  const headers = { 'content-type': 'application/rss+xml', 'x-hub-signature': signature };
  const answer = await fetch(callbackOn(port, form), { method: 'POST', headers, body });
  return answer.status;
}
