import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { callVerb, jsonLines } from '../support/call-verb.ts';

async function call(words: readonly string[], given: string) {
  const { printed, ...called } = await callVerb(run, words, given);
  return { ...called, lines: jsonLines(printed) };
}

describe('feed', () => {
  test('prints a line an item and the feed last', async () => {
    const { code, lines } = await call(
      ['feed'],
      '<rss version="2.0"><channel><title>Meridian</title><ttl>5</ttl><item><guid>1</guid><title>Talks</title></item></channel></rss>',
    );
    expect(code).toBe(0);
    expect(lines).toEqual([
      {
        guid: '1',
        url: null,
        title: 'Talks',
        summary: null,
        content: null,
        author: null,
        publishedAt: null,
        updatedAt: null,
        categories: [],
        lang: null,
      },
      { feed: { title: 'Meridian', url: null, lang: null, ttlMinutes: 5, hub: null } },
    ]);
  });

  test('prints why a document is no feed', async () => {
    const { code, lines } = await call(['feed'], '<html><body>Not found</body></html>');
    expect(code).toBe(1);
    expect(lines).toMatchObject([{ error: { code: 'html', message: expect.stringContaining('HTML page') } }]);
  });
});

describe('article', () => {
  const page = `<html><head><title>Talks resume</title></head><body><article>${'<p>The two delegations met on Monday for the first time in a year, and will meet again.</p>'.repeat(4)}</article></body></html>`;

  test('prints the story', async () => {
    const { code, lines } = await call(['article', '--url', 'https://meridian.example/1'], page);
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      { title: 'Talks resume', byline: null, canonicalUrl: 'https://meridian.example/1', publishedAt: null },
    ]);
  });

  test('prints why a page has no story', async () => {
    const { code, lines } = await call(['article'], '');
    expect(code).toBe(1);
    expect(lines).toMatchObject([{ error: { code: 'no-story' } }]);
  });

  test('says how it is called', async () => {
    const { code, complained } = await call(['article', '--utl', 'x'], page);
    expect(code).toBe(2);
    expect(complained).toContain('--url URL');
  });
});
