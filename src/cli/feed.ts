import { buffer } from 'node:stream/consumers';
import { readFeed } from '../wires/read-feed.ts';
import { writeError, writeLine } from './json-out.ts';
import { takeNoWords } from './read-words.ts';
import type { Verb } from './verb.ts';

const USAGE = 'feed  < DOCUMENT   one feed document in, one line an item out, then one for the feed';

export const feed: Verb = {
  usage: USAGE,
  async run(words, { input, output }) {
    takeNoWords(USAGE, words);
    const reading = await readFeed({ bytes: await buffer(input) });
    if (reading.kind === 'unreadable') return writeError(output, reading.reason, reading.message);
    for (const item of reading.items)
      await writeLine(output, {
        guid: item.guid ?? null,
        url: item.url ?? null,
        title: item.title ?? null,
        summary: item.summary ?? null,
        content: item.content ?? null,
        author: item.author ?? null,
        publishedAt: item.publishedAt ?? null,
        updatedAt: item.updatedAt ?? null,
        categories: item.categories ?? [],
        lang: item.lang ?? null,
      });
    const { title, url, lang, ttlMinutes, hub } = reading.head;
    await writeLine(output, {
      feed: {
        title: title ?? null,
        url: url ?? null,
        lang: lang ?? null,
        ttlMinutes: ttlMinutes ?? null,
        hub: hub ?? null,
      },
    });
    return 0;
  },
};
