import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { anyAddress } from '../../src/lib/address-guard.ts';
import { Http } from '../../src/lib/http.ts';
import { fetchFeed } from '../../src/wires/fetch-feed.ts';

const NOW = Date.UTC(2031, 4, 19, 12);

async function wire(
  answer: (request: { path: string; headers: IncomingHttpHeaders }, response: ServerResponse) => void,
) {
  const server = createServer((request, response) =>
    answer({ path: request.url ?? '', headers: request.headers }, response),
  ).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('Cannot serve as there must be a port');
  const http = new Http({
    userAgent: 'Demarche/test (+https://demarche.example/contact)',
    mayConnect: anyAddress,
  });
  const base = `http://127.0.0.1:${address.port}`;
  return {
    base,
    fetch: (request: { path?: string; etag?: string; lastModified?: string } = {}) =>
      fetchFeed({ ...request, url: `${base}${request.path ?? '/rss'}` }, { http, clock: () => NOW }),
    [Symbol.asyncDispose]: async () => {
      await http[Symbol.asyncDispose]();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe('fetchFeed', () => {
  test('brings a feed with what is needed to ask for it again', async () => {
    await using meridian = await wire((_request, response) => {
      response.writeHead(200, {
        'content-type': 'application/rss+xml; charset=utf-8',
        etag: 'W/"7"',
        'last-modified': 'Mon, 19 May 2031 11:00:00 GMT',
        'cache-control': 'public, max-age=300',
        age: '60',
        link: '<https://hub.example/>; rel="hub", </rss>; rel=self',
      });
      response.end('<rss/>');
    });
    expect(await meridian.fetch()).toMatchObject({
      kind: 'fetched',
      contentType: 'application/rss+xml; charset=utf-8',
      etag: 'W/"7"',
      lastModified: 'Mon, 19 May 2031 11:00:00 GMT',
      maxAgeMs: 240_000,
      finalUrl: `${meridian.base}/rss`,
      permanentUrl: undefined,
      hub: 'https://hub.example/',
      self: `${meridian.base}/rss`,
    });
  });

  test('asks only for what is new', async () => {
    await using meridian = await wire(({ headers }, response) => {
      const known = headers['if-none-match'] === '"7"' && headers['if-modified-since'] === 'yesterday';
      response.writeHead(known ? 304 : 200).end();
    });
    expect(await meridian.fetch({ etag: '"7"', lastModified: 'yesterday' })).toMatchObject({
      kind: 'unchanged',
    });
    expect(await meridian.fetch()).toMatchObject({ kind: 'fetched' });
  });

  test.each([
    [429, { 'retry-after': '120' }, { kind: 'limited', retryAfterMs: 120_000 }],
    [503, { 'retry-after': new Date(NOW + 60_000).toUTCString() }, { kind: 'limited', retryAfterMs: 60_000 }],
    [429, {}, { kind: 'limited', retryAfterMs: undefined }],
    [503, {}, { kind: 'failed', reason: 'status', status: 503 }],
    [410, {}, { kind: 'failed', reason: 'gone', status: 410 }],
    [403, {}, { kind: 'failed', reason: 'status', status: 403 }],
  ])('tells what %i means', async (status, headers, expected) => {
    await using meridian = await wire((_request, response) => {
      response.writeHead(status, headers).end();
    });
    expect(await meridian.fetch()).toMatchObject(expected);
  });

  test('tells where a feed has moved for good', async () => {
    await using meridian = await wire(({ path }, response) => {
      if (path === '/rss') response.writeHead(301, { location: '/feeds/rss' });
      response.end();
    });
    expect(await meridian.fetch()).toMatchObject({
      kind: 'fetched',
      permanentUrl: `${meridian.base}/feeds/rss`,
    });
  });

  test('tells that nobody answers, without the address', async () => {
    const gone = await wire(() => {});
    await gone[Symbol.asyncDispose]();
    await using http = new Http({ userAgent: 'Demarche/test', mayConnect: anyAddress });
    const outcome = await fetchFeed({ url: `${gone.base}/rss?key=s3cret` }, { http, clock: () => NOW });
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'network' });
    expect(JSON.stringify(outcome)).toContain('ECONNREFUSED');
    expect(JSON.stringify(outcome)).not.toContain('s3cret');
  });
});
