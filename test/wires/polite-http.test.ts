import { describe, expect, test } from 'vitest';
import type { HttpOutcome, HttpRequest } from '../../src/lib/http.ts';
import { PoliteHttp } from '../../src/wires/polite-http.ts';

const answered = (status: number, body = ''): HttpOutcome => ({
  kind: 'answered',
  status,
  headers: new Map(),
  bytes: new TextEncoder().encode(body),
  finalUrl: 'https://wire.example/',
});

/** A host with this robots.txt, and what it was asked for. */
function host(robots: HttpOutcome) {
  const asked: string[] = [];
  const send = async ({ url }: HttpRequest): Promise<HttpOutcome> => {
    asked.push(new URL(url).pathname);
    return url.endsWith('/robots.txt') ? robots : answered(200, 'page');
  };
  let now = 0;
  const clock = (): number => now;
  const polite = new PoliteHttp({ http: { send }, clock, agent: 'Demarche', delayMs: 0 });
  return {
    asked,
    ask: (path: string) => polite.send({ url: `https://wire.example${path}` }),
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('PoliteHttp', () => {
  test('asks once a day what it may read, and reads only that', async () => {
    const wire = host(answered(200, 'User-agent: *\nDisallow: /archive/\n'));
    expect((await wire.ask('/news/1')).kind).toBe('answered');
    expect(await wire.ask('/archive/1')).toMatchObject({ kind: 'refused', reason: 'robots' });
    expect(wire.asked).toEqual(['/robots.txt', '/news/1']);
    wire.pass(25 * 3_600_000);
    await wire.ask('/news/2');
    expect(wire.asked.slice(2)).toEqual(['/robots.txt', '/news/2']);
  });

  test('goes by what is said to it by name', async () => {
    const wire = host(answered(200, 'User-agent: *\nDisallow: /\n\nUser-agent: Demarche\nAllow: /\n'));
    expect((await wire.ask('/news/1')).kind).toBe('answered');
  });

  test('reads everything where there is no robots.txt', async () => {
    expect((await host(answered(404)).ask('/news/1')).kind).toBe('answered');
  });

  test('leaves a host alone that cannot say, and asks again later', async () => {
    const wire = host(answered(503));
    expect(await wire.ask('/news/1')).toMatchObject({ kind: 'failed' });
    expect(await wire.ask('/news/2')).toMatchObject({ kind: 'failed' });
    expect(wire.asked).toEqual(['/robots.txt']);
    wire.pass(11 * 60_000);
    await wire.ask('/news/3');
    expect(wire.asked).toEqual(['/robots.txt', '/robots.txt']);
  });

  test('tells who would have to wait too long to come later', async () => {
    const wire = host(answered(200, 'User-agent: *\nCrawl-delay: 45\n'));
    expect((await wire.ask('/news/1')).kind).toBe('answered');
    expect(await wire.ask('/news/2')).toMatchObject({ kind: 'failed', reason: 'timeout' });
  });
});
