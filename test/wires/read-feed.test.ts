import { describe, expect, test } from 'vitest';
import type { FeedItem } from '../../src/model/article.ts';
import { readFeed } from '../../src/wires/read-feed.ts';

const NAMESPACES = `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"`;
const rss = (item: string, attributes = NAMESPACES): string =>
  `<?xml version="1.0"?><rss version="2.0" ${attributes}><channel><title>Meridian Wire</title>
   <link>https://meridian.example/</link><item>${item}</item></channel></rss>`;
const atom = (entry: string, attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Meridian</title><entry>${entry}</entry></feed>`;
const atom03 = (entry: string): string =>
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>${entry}</entry></feed>`;

async function read(text: string, url?: string) {
  const reading = await readFeed({ bytes: new TextEncoder().encode(text), url });
  if (reading.kind !== 'feed') throw new Error(reading.message);
  return reading;
}

async function firstItem(text: string, url?: string): Promise<FeedItem> {
  const [item] = (await read(text, url)).items;
  if (!item) throw new Error('Cannot look at the item as there must be one');
  return item;
}

describe('readFeed', () => {
  test('reads a whole RSS item', async () => {
    const item = await firstItem(
      rss(`<guid isPermaLink="false">mw-1</guid><title>Envoys to meet &amp;amp; talk</title>
        <link> https://meridian.example/1 </link><description>&lt;p&gt;Two &lt;b&gt;envoys&lt;/b&gt;&lt;/p&gt;</description>
        <content:encoded><![CDATA[<p>Two envoys will meet.</p>]]></content:encoded><dc:creator>Ada Sorrel</dc:creator>
        <pubDate>Mon, 21 Jun 2021 14:02:00 +0900</pubDate><category>talks</category><category>north</category>`),
    );
    expect(item).toEqual({
      guid: 'mw-1',
      url: 'https://meridian.example/1',
      title: 'Envoys to meet & talk',
      summary: '<p>Two <b>envoys</b></p>',
      content: '<p>Two envoys will meet.</p>',
      author: 'Ada Sorrel',
      publishedAt: '2021-06-21T05:02:00.000Z',
      updatedAt: undefined,
      categories: ['talks', 'north'],
      lang: undefined,
    });
  });

  test('reads the head: language, time to live, hub', async () => {
    const { head } =
      await read(`<rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom"><channel><title>Wire</title>
      <link>https://meridian.example/</link><language>ko</language><ttl>15</ttl>
      <a:link rel="hub" href="https://hub.example/"/><a:link rel="self" href="https://meridian.example/rss"/></channel></rss>`);
    expect(head).toEqual({
      title: 'Wire',
      url: 'https://meridian.example/',
      lang: 'ko',
      ttlMinutes: 15,
      hub: 'https://hub.example/',
      self: 'https://meridian.example/rss',
    });
  });

  test('takes the syndication module for a time to live', async () => {
    const { head } = await read(`<rss version="2.0"><channel><sy:updatePeriod>hourly</sy:updatePeriod>
      <sy:updateFrequency>4</sy:updateFrequency></channel></rss>`);
    expect(head.ttlMinutes).toBe(15);
  });

  const EXAMPLES: readonly (readonly [string, string, Partial<FeedItem>])[] = [
    [
      'RSS 0.91 without a channel',
      '<rss version="0.91"><item><title>Talks</title></item></rss>',
      { title: 'Talks' },
    ],
    [
      'RSS without a version',
      '<rss><channel><item><title>Talks</title></item></channel></rss>',
      { title: 'Talks' },
    ],
    [
      'RSS 1.0, items beside the channel',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
       <channel><title>Wire</title></channel><item rdf:about="https://m.example/1"><title>Talks</title></item></rdf:RDF>`,
      { title: 'Talks', guid: 'https://m.example/1', url: 'https://m.example/1' },
    ],
    [
      'RSS 0.90',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
       <channel/><item><title>Talks</title><link>https://m.example/1</link></item></rdf:RDF>`,
      { title: 'Talks', url: 'https://m.example/1' },
    ],
    [
      'RSS under a prefix of its own',
      '<r:rss version="2.0" xmlns:r="http://backend.userland.com/rss2"><r:channel><r:item><r:title>Talks</r:title></r:item></r:channel></r:rss>',
      { title: 'Talks' },
    ],
    [
      'known namespaces under unknown prefixes',
      rss(
        '<d:creator>Ada Sorrel</d:creator><c:encoded>Text</c:encoded>',
        'xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/"',
      ),
      { author: 'Ada Sorrel', content: 'Text' },
    ],
    [
      'known prefixes that nobody declared',
      rss('<dc:creator>Ada Sorrel</dc:creator>', ''),
      { author: 'Ada Sorrel' },
    ],
    [
      'an element of another vocabulary with a familiar name',
      rss('<x:title>wrong</x:title><title>right</title>', 'xmlns:x="https://other.example/ns"'),
      { title: 'right' },
    ],
    ['an undeclared entity', rss('<title>Talks &nbsp;&mdash; day two</title>'), { title: 'Talks — day two' }],
    [
      'an entity the document declares',
      `<!DOCTYPE rss [<!ENTITY wire "Meridian Wire">]>${rss('<title>&wire; says</title>')}`,
      { title: 'Meridian Wire says' },
    ],
    ['bare ampersands and angles', rss('<title>Q&A: 3 < 4 & so on</title>'), { title: 'Q&A: 3 < 4 & so on' }],
    [
      'markup pasted in bare',
      rss('<description><p>Two <b>envoys</b><br>met</p></description>'),
      { summary: '<p>Two <b>envoys</b><br>met</p>' },
    ],
    [
      'an element left open',
      rss('<title>Talks<link>https://m.example/1</link>'),
      { title: 'Talks', url: 'https://m.example/1' },
    ],
    [
      'a CDATA section that never ends',
      '<rss version="2.0"><channel><item><title><![CDATA[Talks</title></item></channel></rss>',
      { title: 'Talks' },
    ],
    [
      'a document cut off',
      '<rss version="2.0"><channel><item><title>Talks</title><link>https://m.exa',
      { title: 'Talks', url: 'https://m.exa' },
    ],
    [
      'the end of a CDATA section as text',
      rss('<title>a ]]&gt; b &amp;amp; c</title>'),
      { title: 'a ]]> b & c' },
    ],
    ['control characters', rss('<title>Ta\u0001lks</title>'), { title: 'Talks' }],
    [
      'a permalink and no link',
      rss('<guid>https://m.example/1</guid>'),
      { guid: 'https://m.example/1', url: 'https://m.example/1' },
    ],
    [
      'an id that is no link',
      rss('<guid isPermaLink="false">https://m.example/1</guid>'),
      { guid: 'https://m.example/1', url: undefined },
    ],
    ['a link relative to the site', rss('<link>/1</link>'), { url: 'https://meridian.example/1' }],
    [
      'an e-mail address before a name',
      rss('<author>ada@m.example (Ada Sorrel)</author>'),
      { author: 'Ada Sorrel' },
    ],
    [
      'an e-mail address and a name apart',
      rss('<author>ada@m.example</author><dc:creator>Ada Sorrel</dc:creator>'),
      { author: 'Ada Sorrel' },
    ],
    [
      'a bad date and a good one',
      rss('<pubDate>soon</pubDate><dc:date>2021-06-21T05:02:00Z</dc:date>'),
      { publishedAt: '2021-06-21T05:02:00.000Z' },
    ],
    ['Atom 0.3 in base64', atom03('<title mode="base64">VGFsa3M=</title>'), { title: 'Talks' }],
    [
      'Atom 0.3 escaped',
      atom03('<summary type="text/html" mode="escaped">&lt;p&gt;Talks&lt;/p&gt;</summary>'),
      { summary: '<p>Talks</p>' },
    ],
    [
      'Atom 0.3 dates',
      atom03('<issued>2021-06-21T05:02:00Z</issued><modified>2021-06-21T06:00:00Z</modified>'),
      { publishedAt: '2021-06-21T05:02:00.000Z', updatedAt: '2021-06-21T06:00:00.000Z' },
    ],
    [
      'Atom with XHTML inside',
      atom(
        '<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>1 &lt; 2</x:p></x:div></content>',
      ),
      { content: '<div><p>1 &lt; 2</p></div>' },
    ],
    [
      'Atom text that looks like markup',
      atom('<summary type="text">a &lt;b&gt; c</summary>'),
      { summary: 'a &lt;b&gt; c' },
    ],
    [
      'Atom links, the page among them',
      atom('<link rel="edit" href="https://m.example/e"/><link href="https://m.example/1"/>'),
      { url: 'https://m.example/1' },
    ],
    [
      'an Atom id for a link',
      atom('<id>https://m.example/1</id>'),
      { guid: 'https://m.example/1', url: 'https://m.example/1' },
    ],
    [
      "the source's fields beside the entry's",
      atom('<source><title>Elsewhere</title><id>s</id></source><title>Here</title><id>e</id>'),
      { title: 'Here', guid: 'e' },
    ],
    [
      "the feed's language and author",
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><author><name>Desk</name></author><entry><title>Talks</title></entry></feed>`,
      { lang: 'en', author: 'Desk' },
    ],
    [
      'xml:base at every level',
      atom(
        '<link href="1"/><content type="html" xml:base="b/">&lt;a href="c"&gt;d&lt;/a&gt;</content>',
        'xml:base="https://m.example/a/"',
      ),
      { url: 'https://m.example/a/1', content: '<a href="https://m.example/a/b/c">d</a>' },
    ],
    [
      'a JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"W","items":[{"id":7,"content_text":"1 < 2","authors":[{"name":"Ada"}],"date_published":"2021-06-21T05:02:00Z"}]}',
      { guid: '7', content: '1 &lt; 2', author: 'Ada', publishedAt: '2021-06-21T05:02:00.000Z' },
    ],
  ];
  test.each(EXAMPLES)('reads %s', async (_what, text, expected) => {
    expect(await firstItem(text)).toMatchObject(expected);
  });

  test('resolves against where the document came from', async () => {
    const item = await firstItem(
      '<rss version="2.0"><channel><item><link>1</link></item></channel></rss>',
      'https://m.example/feeds/rss',
    );
    expect(item.url).toBe('https://m.example/feeds/1');
  });

  test('reads an empty feed as a feed', async () => {
    expect((await read('<rss version="2.0"><channel><title>Quiet</title></channel></rss>')).items).toEqual(
      [],
    );
  });

  test.each([
    ['', 'empty'],
    ['\ufeff \n', 'empty'],
    ['<!doctype html><html><body>Not found</body></html>', 'html'],
    ['<opml version="2.0"/>', 'not-a-feed'],
    ['{"status":"error"}', 'not-a-feed'],
    ['{"version":', 'broken'],
    ['Service unavailable', 'broken'],
  ])('says why %j is no feed', async (text, reason) => {
    const reading = await readFeed({ bytes: new TextEncoder().encode(text) });
    expect(reading).toMatchObject({ kind: 'unreadable', reason });
  });

  test('takes a bomb of entities, endless nesting and endless openings in its stride', async () => {
    const names = [...'abcdefghij'];
    const bomb = names
      .map((name, i) => `<!ENTITY ${name} "${`&${names[i - 1] ?? 'lol'};`.repeat(10)}">`)
      .join('');
    await read(`<!DOCTYPE rss [${bomb}]>${rss(`<title>&j;</title>`)}`);
    await read(rss(`<description>${'<b>'.repeat(200_000)}</description>`));
    await read(rss('<![CDATA['.repeat(100_000)));
    await read(rss('</x'.repeat(100_000)));
    await read(rss('<!x>'.repeat(100_000)));
  });
});
