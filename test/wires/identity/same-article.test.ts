import { expect, test } from 'vitest';
import type { FeedItem } from '../../../src/model/article.ts';
import { sameArticle } from '../../../src/wires/identity/same-article.ts';

const KNOWN: FeedItem = {
  guid: 'https://meridian.example/news/1',
  url: 'https://meridian.example/news/1',
  title: 'Envoy offers talks without preconditions',
  summary: 'The envoy said on Monday that her government would meet at any time.',
};

test.each<[string, FeedItem, ReturnType<typeof sameArticle>]>([
  ['nothing but the scheme', { ...KNOWN, guid: 'http://meridian.example/news/1' }, 'text'],
  ['the id', { ...KNOWN, guid: 'mpi-77' }, 'text'],
  ['id and address', { ...KNOWN, guid: 'mpi-77', url: 'https://meridian.example/news/1-envoy' }, 'text'],
  ['the title', { ...KNOWN, title: '(LEAD) Envoy offers talks at once, without preconditions' }, 'id'],
  ['the title altogether', { ...KNOWN, title: 'Northern side answers' }, 'id'],
  [
    'id and title',
    { ...KNOWN, guid: 'mpi-77', title: 'UPDATE: Envoy offers talks without preconditions' },
    'url',
  ],
  [
    'the text, under a tracking address',
    { ...KNOWN, guid: undefined, url: `${KNOWN.url}?utm_source=rss`, summary: 'New.' },
    'url',
  ],
])('is one article when it changes %s', (_what, item, expected) => {
  expect(sameArticle(KNOWN, item)).toBe(expected);
});

test.each<[string, FeedItem, FeedItem]>([
  [
    'an id used again',
    KNOWN,
    { guid: KNOWN.guid, url: 'https://meridian.example/news/2', title: 'Ferry line resumes after storm' },
  ],
  [
    'one address for a whole page of items',
    { guid: 'a', url: 'https://meridian.example/live', title: 'Envoy arrives' },
    { guid: 'b', url: 'https://meridian.example/live', title: 'Ferry line resumes' },
  ],
  [
    "the site's front page for an address",
    { url: 'https://meridian.example/', title: 'Envoy arrives' },
    { url: 'https://meridian.example/', title: 'Envoy departs' },
  ],
  [
    'a short text',
    { title: 'Photo', url: 'https://meridian.example/1' },
    { title: 'Photo', url: 'https://meridian.example/2' },
  ],
  ['nothing to know it by', {}, {}],
])('are two articles with %s', (_what, one, other) => {
  expect(sameArticle(one, other)).toBeUndefined();
});
