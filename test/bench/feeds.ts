/**
 * Feed text read per second, beside feedsmith and rss-parser alone, in the same run: they read well-formed text in
 * UTF-8; readFeed starts from bytes and mends. Run: npx node test/bench/feeds.ts
 */
import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { readFeed } from '../../src/wires/read-feed.ts';

const ITEMS = 100;
const ROUNDS = 12;
const ROUND_MS = 150;

const paragraph =
  'The two delegations met on Monday for the first time in a year, and said that they would meet again. ';
const html = `<p>${paragraph.repeat(3)}</p><p><a href="/more">More</a> &amp; less.</p>`;
const escaped = html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const numbers = Array.from({ length: ITEMS }, (_, i) => i);

const FEEDS: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'RSS 2.0',
    text: `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Meridian</title><link>https://meridian.example/</link>${numbers
      .map(
        (
          i,
        ) => `<item><guid isPermaLink="false">mw-${i}</guid><title>Envoys to meet, take ${i}</title><link>https://meridian.example/${i}</link>
<description>${escaped}</description><content:encoded><![CDATA[${html.repeat(4)}]]></content:encoded><dc:creator>Ada Sorrel</dc:creator>
<pubDate>Mon, 19 May 2031 14:02:00 +0900</pubDate><category>talks</category></item>`,
      )
      .join('')}</channel></rss>`,
  },
  {
    name: 'Atom 1.0',
    text: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Meridian</title><id>urn:m</id>${numbers
      .map(
        (
          i,
        ) => `<entry><id>urn:m:${i}</id><title>Envoys to meet, take ${i}</title><link href="https://meridian.example/${i}"/>
<updated>2031-05-19T05:02:00Z</updated><author><name>Ada Sorrel</name></author><summary type="html">${escaped}</summary>
<content type="html">${escaped.repeat(4)}</content></entry>`,
      )
      .join('')}</feed>`,
  },
];

/** @returns MB/s in one round */
async function speed(text: string, read: () => unknown): Promise<number> {
  const started = performance.now();
  let runs = 0;
  for (; performance.now() - started < ROUND_MS; runs++) await read();
  return (runs * text.length) / 1000 / (performance.now() - started);
}

for (const { name, text } of FEEDS) {
  const bytes = new TextEncoder().encode(text);
  const readers: readonly (readonly [string, () => unknown])[] = [
    ['readFeed', () => readFeed({ bytes })],
    ['feedsmith', () => parseFeed(text)],
    ['rss-parser alone', () => new Parser().parseString(text)],
  ];
  // In turns, and the best of each: what else the machine does only slows.
  const best = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++)
    for (const [reader, read] of readers)
      best.set(reader, Math.max(best.get(reader) ?? 0, await speed(text, read)));
  const cells = [...best].map(([reader, speeds]) => `${reader} ${speeds.toFixed(1)} MB/s`);
  console.log(`${name} (${(bytes.length / 1000).toFixed(0)} kB, ${ITEMS} items)  ${cells.join('   ')}`);
}
