import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFeed } from '../../src/wires/read-feed.ts';
import { readPage } from '../../src/wires/read-page.ts';
import { seededRandom } from '../support/seeded-random.ts';

const SEED = 20_310_519;

const FEEDS: readonly string[] = [
  `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY w "Wire">]><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
   <channel><title>&w;</title><link>https://m.example/</link><ttl>5</ttl><item><title><![CDATA[Talks & more]]></title><link>/1?a=1&amp;b=2</link>
   <guid isPermaLink="false">1</guid><pubDate>Mon, 19 May 2031 14:02:00 +0900</pubDate><dc:creator>Ada</dc:creator>
   <description>&lt;p&gt;Two envoys&lt;/p&gt;</description></item></channel></rss>`,
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://m.example/"><title type="html">&lt;b&gt;W&lt;/b&gt;</title><entry><id>urn:1</id>
   <link rel="alternate" href="1"/><updated>2031-05-19T05:02:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Two <a href="x">envoys</a></p></div></content>
   <summary type="application/octet-stream">VGFsa3M=</summary></entry></feed>`,
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>W</title></channel>
   <item rdf:about="https://m.example/1"><title>회담</title></item></rdf:RDF>`,
  '{"version":"https://jsonfeed.org/version/1.1","title":"W","items":[{"id":"1","url":"https://m.example/1","content_html":"<p>x</p>","tags":["a"],"authors":[{"name":"Ada"}]}]}',
];
const PAGES = ['yonhap-like', 'upi-like'].map((name) =>
  readFileSync(new URL(`../fixtures/pages/${name}.html`, import.meta.url)),
);
const SPLINTERS: readonly string[] = [
  '<',
  '>',
  '</',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '&',
  '&#',
  '&#x110000;',
  '&amp;',
  '"',
  "'",
  '<item>',
  '</item>',
  '<title>',
  '\0',
  '\ufeff',
  '<?xml',
  '<!DOCTYPE',
  '[',
  '{',
  '}',
  '\\',
  '<p>',
  '</div>',
  '<script>',
  '<table>',
  '\ud800',
  '%',
  'xmlns=',
  '='.repeat(50),
];

/** A few cuts, doublings, splinters and broken bytes. */
function mutate(original: Uint8Array, random: () => number): Uint8Array {
  let bytes = Buffer.from(original);
  const some = (below: number): number => Math.floor(random() * below);
  for (let step = 1 + some(6); step > 0; step--) {
    const [at, length] = [some(bytes.length), some(80)];
    const [before, part, after] = [
      bytes.subarray(0, at),
      bytes.subarray(at, at + length),
      bytes.subarray(at + length),
    ];
    const splinter = Buffer.from(SPLINTERS[some(SPLINTERS.length)] ?? '');
    const choices = [
      [before, after],
      [before, part, part, after],
      [before, splinter, part, after],
      [before, Buffer.from([some(256), some(256)]), after],
      [before],
      [after, before],
    ];
    bytes = Buffer.concat(choices[some(choices.length)] ?? []);
  }
  return bytes;
}

test('reads three thousand damaged feeds without falling over', async () => {
  const random = seededRandom(SEED);
  const kinds = new Set<string>();
  for (let i = 0; i < 3000; i++) {
    const bytes = mutate(Buffer.from(FEEDS[i % FEEDS.length] ?? ''), random);
    const reading = await readFeed({ bytes });
    kinds.add(reading.kind === 'feed' ? 'feed' : reading.reason);
    if (reading.kind !== 'feed') continue;
    for (const item of reading.items)
      for (const value of Object.values(item))
        expect(value === undefined || typeof value === 'string' || Array.isArray(value)).toBe(true);
  }
  // The damage reaches every outcome: otherwise it tests less than it seems.
  expect([...kinds].sort()).toEqual(expect.arrayContaining(['broken', 'feed', 'not-a-feed']));
});

test('reads four hundred damaged pages without falling over', () => {
  const random = seededRandom(SEED);
  let withStory = 0;
  for (let i = 0; i < 400; i++) {
    const story = readPage({
      bytes: mutate(PAGES[i % PAGES.length] ?? new Uint8Array(), random),
      url: 'https://m.example/1',
    });
    expect(typeof story.body).toBe('string');
    if (story.body.includes('preconditions')) withStory++;
  }
  expect(withStory).toBeGreaterThan(100);
});

test('does not hang on what is piled up', async () => {
  const piles = [
    '<a>',
    '<p>',
    '<div><p>',
    '<item>',
    '</a>',
    '<a b="',
    '<![CDATA[',
    '<!--',
    '&amp;',
    '&',
    '<table><tr><td>',
    '<li><a href="x">',
    '<!x[',
    '<x:',
  ];
  for (const pile of piles) {
    const text = pile.repeat(Math.ceil(1_000_000 / pile.length));
    await readFeed({ bytes: Buffer.from(`<rss><channel><item><description>${text}`) });
    readPage({ bytes: Buffer.from(`<html><body>${text}`) });
  }
}, 20_000);
