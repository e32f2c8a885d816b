import { createServer, type RequestListener } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { anyAddress } from '../../src/lib/address-guard.ts';
import { Http } from '../../src/lib/http.ts';

const USER_AGENT = 'Demarche/test (+https://demarche.example/contact)';

async function serve(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('Cannot serve as there must be a port');
  const { port } = address;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const open = (options: { limitBytes?: number; timeoutMs?: number } = {}) =>
  new Http({ userAgent: USER_AGENT, mayConnect: anyAddress, ...options });

describe('Http', () => {
  test('names itself, and gives the answer with its headers', async () => {
    await using server = await serve((request, response) => {
      response.setHeader('ETag', '"7"').end(request.headers['user-agent']);
    });
    await using http = open();
    const answer = await http.send({ url: server.url });
    if (answer.kind !== 'answered') throw new Error(answer.message);
    expect(Buffer.from(answer.bytes).toString()).toBe(USER_AGENT);
    expect(answer.headers.get('etag')).toBe('"7"');
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
  ] as const)('unpacks %s', async (coding, pack) => {
    await using server = await serve((_request, response) => {
      response.setHeader('Content-Encoding', coding).end(pack(Buffer.from('talks resume')));
    });
    await using http = open();
    const answer = await http.send({ url: server.url });
    expect(answer.kind === 'answered' && Buffer.from(answer.bytes).toString()).toBe('talks resume');
  });

  test('stops an archive that unpacks beyond the limit, and a body that goes on beyond it', async () => {
    await using server = await serve((request, response) => {
      if (request.url === '/bomb') {
        response.setHeader('Content-Encoding', 'gzip').end(gzipSync(Buffer.alloc(30_000_000)));
        return;
      }
      const more = (): void => {
        if (!response.destroyed && response.write(Buffer.alloc(65_536, 'a'))) setImmediate(more);
      };
      response.on('drain', more);
      more();
    });
    await using http = open({ limitBytes: 1_000_000 });
    for (const path of ['/bomb', '/endless']) {
      const answer = await http.send({ url: `${server.url}${path}` });
      expect(answer).toMatchObject({ kind: 'failed', reason: 'too-large' });
    }
  });

  test('ends a body that never ends in time', async () => {
    await using server = await serve((_request, response) => {
      response.write('slow');
    });
    await using http = open({ timeoutMs: 100 });
    expect(await http.send({ url: server.url })).toMatchObject({ kind: 'failed', reason: 'timeout' });
  });

  test('follows redirects, tells which were for good, and stops at a circle', async () => {
    await using server = await serve((request, response) => {
      const next: Record<string, [number, string]> = {
        '/old': [301, '/new'],
        '/new': [302, '/today'],
        '/circle': [302, '/circle'],
      };
      const [status, location] = next[request.url ?? ''] ?? [200, ''];
      if (location) response.setHeader('Location', location);
      response.writeHead(status).end('here');
    });
    await using http = open();
    expect(await http.send({ url: `${server.url}/old` })).toMatchObject({
      kind: 'answered',
      finalUrl: `${server.url}/today`,
      permanentUrl: `${server.url}/new`,
    });
    expect(await http.send({ url: `${server.url}/circle` })).toMatchObject({
      kind: 'failed',
      reason: 'redirects',
    });
  });

  test('sends credentials to their own origin only, and tells them to nobody', async () => {
    const seen: (string | undefined)[] = [];
    await using other = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.destroy();
    });
    await using server = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(302, { Location: `http://127.0.0.1:${other.port}/` }).end();
    });
    await using http = open();
    const url = `http://desk:s3cret@127.0.0.1:${server.port}/feed?token=t0ken`;
    const answer = await http.send({ url });
    expect(seen).toEqual([`Basic ${Buffer.from('desk:s3cret').toString('base64')}`, undefined]);
    expect(answer).toMatchObject({ kind: 'failed', reason: 'network' });
    expect(JSON.stringify(answer)).not.toMatch(/s3cret|t0ken|desk/);
  });

  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::10.0.0.1]/',
    'http://[2002:7f00:1::]/',
    'http://169.254.169.254/latest/meta-data',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://192.168.0.1/',
    'http://172.16.0.1/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://127.0.0.1./',
  ])('does not fetch %s for a user', async (url) => {
    await using http = new Http({ userAgent: USER_AGENT });
    expect(await http.send({ url })).toMatchObject({ kind: 'refused', reason: 'address' });
  });

  test.each([
    'http://[::1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://localhost:1/',
    'file:///etc/passwd',
  ])('does not follow a permitted server to %s', async (location) => {
    await using server = await serve((_request, response) => {
      response.writeHead(302, { location }).end();
    });
    const firstHop = (address: string) => address === '127.0.0.1' && hops++ === 0;
    let hops = 0;
    await using http = new Http({ userAgent: USER_AGENT, mayConnect: firstHop });
    expect(await http.send({ url: server.url })).toMatchObject({ kind: 'refused' });
  });

  test.each(['file:///etc/passwd', 'ftp://wire.example/', 'javascript:alert(1)', 'nonsense'])(
    'does not fetch %s at all',
    async (url) => {
      await using http = open();
      expect(await http.send({ url })).toMatchObject({ kind: 'refused', reason: 'scheme' });
    },
  );
});
