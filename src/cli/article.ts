import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { readPage } from '../wires/read-page.ts';
import { writeError, writeLine } from './json-out.ts';
import { readWords } from './read-words.ts';
import type { Verb } from './verb.ts';

const USAGE = 'article [--url URL]  < PAGE   one HTML page in, its own story out';

export const article: Verb = {
  usage: USAGE,
  async run(words, { input, output }) {
    const options = { url: { type: 'string' } } as const;
    const { url } = readWords(USAGE, () => parseArgs({ args: [...words], options })).values;
    const story = readPage({ bytes: await buffer(input), url });
    if (story.body === '' && story.title === undefined)
      return writeError(output, 'no-story', 'Cannot read the page as it must hold a story: found no text');
    await writeLine(output, {
      title: story.title ?? null,
      byline: story.byline ?? null,
      publishedAt: story.publishedAt ?? null,
      updatedAt: story.updatedAt ?? null,
      lang: story.lang ?? null,
      body: story.body,
      canonicalUrl: story.canonicalUrl ?? null,
    });
    return 0;
  },
};
