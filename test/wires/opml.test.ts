import { expect, test } from 'vitest';
import { type OpmlFeed, readOpml, writeOpml } from '../../src/wires/opml.ts';

const FEEDS: readonly OpmlFeed[] = [
  { url: 'https://meridian.example/rss?a=1&b=2', title: 'Meridian "Press" <International>' },
  { url: 'https://hanbit.example/rss', title: '한빛 뉴스' },
];

test('writes what it reads', () => {
  expect(readOpml(writeOpml('Our wires', FEEDS))).toEqual(FEEDS);
});

test('reads folders in folders, names in any case, and each address once', () => {
  const text = `<opml><body><outline text="World"><outline text="Asia">
    <outline TITLE="A" XMLURL="https://a.example/rss"/><outline text="again" xmlUrl="https://a.example/rss"/>
    <outline text="no feed" xmlUrl="javascript:alert(1)"/>
    <outline text="no address" xmlUrl="http://"/></outline>`;
  expect(readOpml(text)).toEqual([{ url: 'https://a.example/rss', title: 'A' }]);
});

test('finds nothing in what is no list', () => {
  expect(readOpml('not xml')).toEqual([]);
  expect(readOpml('')).toEqual([]);
});
