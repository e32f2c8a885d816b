import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/wires/read-page.ts';
import { encoderOf } from './charset/encoder.ts';

const fixture = (name: string) =>
  readPage({ bytes: readFileSync(new URL(`../fixtures/pages/${name}.html`, import.meta.url)) });

const read = (html: string, url?: string) => readPage({ bytes: new TextEncoder().encode(html), url });

const PARAGRAPH =
  'The two delegations met on Monday for the first time in a year, and said that they would meet again.';
const STORY = `<p>${PARAGRAPH}</p>`.repeat(5);
const page = (head: string, body = STORY): string =>
  `<html><head>${head}</head><body><article>${body}</article></body></html>`;

describe('readPage', () => {
  test("reads a page in Yonhap's structure", () => {
    expect(fixture('yonhap-like')).toEqual({
      title: "(LEAD) Coastal republic's envoy offers talks 'without preconditions'",
      byline: 'Seo Garam',
      publishedAt: '2031-05-19T05:02:11.000Z',
      updatedAt: '2031-05-19T06:40:00.000Z',
      lang: 'en',
      canonicalUrl: 'https://en.hanbit.example/view/AEN20310519004152315',
      body: [
        "(ATTN: UPDATES with minister's remarks in paras 4-5; ADDS photo)",
        "HARBOUR CITY, May 19 (Hanbit) -- The Coastal Republic's chief envoy said Monday that her government was ready to meet the northern side at any time and at any place, days after the two sides broke off a round of working-level contacts.",
        '"We have set no preconditions, and we will set none," Maren Solberg told reporters after a trilateral meeting at a hotel in the capital. "The door stands open."',
        'Her counterpart, Deputy Minister Ilya Verrin, welcomed the remark.',
        'The ministry later said in a statement that it would study the offer and answer it in due course, without giving a date for any meeting between the two delegations.',
      ].join('\n\n'),
    });
  });

  test("reads a page in UPI's structure", () => {
    expect(fixture('upi-like')).toEqual({
      title: 'Envoy: Door to talks is open',
      byline: 'Tamsin Okoro',
      publishedAt: '2031-05-19T06:33:00.000Z',
      updatedAt: '2031-05-19T11:10:00.000Z',
      lang: undefined,
      canonicalUrl: 'https://www.meridian.example/Top_News/2031/05/19/envoy-door-open/1501621500000/',
      body: [
        "May 19 (MPI) -- The Coastal Republic's new envoy said Monday that her government would meet the northern side without preconditions, in the first public remarks since her appointment last month.",
        'Maren Solberg spoke after talks with her two counterparts in the capital, Hanbit News Agency reported.',
        '"We have set no preconditions," she said, according to the agency.',
        '"We hope for an answer soon, and we hope that it is a good one," she added.',
        'Northern state media did not report on the offer on Monday, and the mission abroad did not answer calls.',
      ].join('\n\n'),
    });
  });

  test('reads a page in the charset it declares', () => {
    const html = `<html><head><meta charset="euc-kr"><title>회담</title></head><body><article>${'<p>가온 대사는 “우리는 전제 조건 없이 대화할 준비가 되어 있다”고 서울에서 기자들에게 말했다. 외교부는 회담을 환영했다.</p>'.repeat(6)}</article></body></html>`;
    const story = readPage({ bytes: encoderOf('euc-kr')(html) });
    expect(story.title).toBe('회담');
    expect(story.body).toContain('전제 조건 없이 대화할 준비가');
  });

  test.each([
    [
      'a graph of linked data',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2031-05-19T06:33:00Z"}]}</script>',
    ],
    [
      'linked data with raw line breaks',
      '<script type="application/ld+json">{"@type":"NewsArticle","description":"a\nb","datePublished":"2031-05-19T06:33:00Z"}</script>',
    ],
    ['a meta element', '<meta property="article:published_time" content="2031-05-19T06:33:00Z">'],
    [
      'a meta element by another name',
      '<meta name="DC.date.issued" content="Mon, 19 May 2031 06:33:00 GMT">',
    ],
  ])('takes the time from %s', (_where, head) => {
    expect(read(page(head)).publishedAt).toBe('2031-05-19T06:33:00.000Z');
  });

  test('takes the time from what is visible', () => {
    expect(read(page('', `<time datetime="2031-05-19T06:33:00Z">Monday</time>${STORY}`)).publishedAt).toBe(
      '2031-05-19T06:33:00.000Z',
    );
  });

  test.each([
    ['<link rel="canonical" href="/story">', 'https://m.example/story'],
    ['<link rel="canonical" href="https://m.example/">', 'https://m.example/here?id=1'],
    ['', 'https://m.example/here?id=1'],
  ])('takes %j for an address', (head, expected) => {
    expect(read(page(head), 'https://m.example/here?id=1').canonicalUrl).toBe(expected);
  });

  test.each([
    [
      'a caption',
      '<div class="wp-caption"><p>The hotel where the two delegations met on Monday. Photo by Jo Aldane.</p></div>',
    ],
    [
      'a box of links',
      '<ul><li><a href="/1">Ferry resumes</a></li><li><a href="/2">Bank keeps rate</a></li></ul>',
    ],
    [
      'a line that links elsewhere',
      '<p>Read more: <a href="/1">Northern side rejects the offer of contacts</a></p>',
    ],
    ['a share widget', '<div class="share-tools"><span>Share this on a network</span></div>'],
    [
      'a newsletter form',
      '<form><p>Get the stories that matter in your inbox every single morning, for free.</p></form>',
    ],
    [
      'a hidden part',
      '<div style="display:none"><p>Please enable scripts to read this page as it was meant to be.</p></div>',
    ],
  ])('leaves out %s', (_what, furniture) => {
    const body = read(page('', `${STORY}${furniture}${STORY}`)).body;
    expect(body.split('\n\n')).toEqual(Array(10).fill(PARAGRAPH));
  });

  test('keeps posts that a story quotes, lists, and paragraphs parted by line breaks', () => {
    const quoted = '<div class="social-embed"><blockquote><p>We agreed.</p></blockquote></div>';
    const body = read(
      page('', `${STORY}${quoted}<ul><li>First, a pause.</li></ul><div>One.<br><br>Two.</div>${STORY}`),
    ).body;
    expect(body.split('\n\n').slice(5, 9)).toEqual(['We agreed.', 'First, a pause.', 'One.', 'Two.']);
  });

  test.each(['', 'plain words', '<', '<html></html>', '\0\0\0', '{"a":1}', '<!doctype html><body><p>Short.'])(
    'survives %j',
    (html) => {
      expect(typeof read(html).body).toBe('string');
    },
  );
});
