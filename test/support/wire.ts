import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface WireItem {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly publishedAt?: number | undefined;
  /** Default `https://wire.example/ID`. */
  readonly url?: string | undefined;
}

/** A wire on loopback whose feed a test can change, break and watch. */
export interface TestWire extends AsyncDisposable {
  readonly url: string;
  readonly requests: IncomingMessage[];
  items: WireItem[];
  /** Sent with the feed. */
  headers: Record<string, string>;
  /** Answers instead of the feed, when set. */
  answer: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
}

export async function testWire(items: WireItem[] = []): Promise<TestWire> {
  const server = createServer((request, response) => {
    wire.requests.push(request);
    if (wire.answer) return wire.answer(request, response);
    const etag = `"${JSON.stringify(wire.items).length}"`;
    if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
    return response
      .writeHead(200, { 'content-type': 'application/rss+xml', etag, ...wire.headers })
      .end(rss(wire.items));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const wire: TestWire = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`,
    requests: [],
    items,
    headers: {},
    answer: undefined,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return wire;
}

/** A feed document as this wire would send it. */
export const rss = (items: readonly WireItem[]): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Test wire</title>${items.map(item).join('')}</channel></rss>`;

function item({ id, title, body, publishedAt, url }: WireItem): string {
  const link = url ?? `https://wire.example/${id}`;
  return `<item><guid isPermaLink="false">${id}</guid><title>${escapeXml(title)}</title>${
    publishedAt === undefined ? '' : `<pubDate>${new Date(publishedAt).toUTCString()}</pubDate>`
  }<link>${escapeXml(link)}</link><content:encoded>${escapeXml(body)}</content:encoded></item>`;
}

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
