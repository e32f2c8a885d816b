import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../../../src/wires/identity/canonical-url.ts';

const STORY = 'https://meridian.example/news/2031/envoy?id=7&page=2';

describe('canonicalUrl', () => {
  test.each([
    'http://meridian.example/news/2031/envoy?id=7&page=2',
    'https://www.meridian.example/news/2031/envoy/?page=2&id=7',
    'https://meridian.example:443/news/2031/envoy?id=7&page=2#comments',
    'https://MERIDIAN.example/news//2031/envoy?id=7&page=2&utm_source=rss&utm_medium=feed',
    'https://m.meridian.example/news/2031/envoy?fbclid=abc&id=7&page=2',
    'https://meridian.example/news/2031/envoy/amp?id=7&page=2',
    'https://meridian.example/news/2031/%65nvoy?id=7&page=2&amp=1',
    'https://www.google.com/amp/s/meridian.example/news/2031/envoy?id=7&page=2',
    'https://meridian-example.cdn.ampproject.org/c/s/meridian.example/news/2031/envoy?id=7&page=2',
    ' https://meridian.example/news/2031/envoy?id=7&page=2 ',
  ])('takes %s for the same', (address) => {
    expect(canonicalUrl(address)).toBe(canonicalUrl(STORY));
  });

  test.each([
    'https://meridian.example/news/2031/envoy?id=8&page=2',
    'https://meridian.example/news/2031/envoy?id=7&page=3',
    'https://meridian.example/news/2031/Envoy?id=7&page=2',
    'https://en.meridian.example/news/2031/envoy?id=7&page=2',
    'https://meridian.example:8080/news/2031/envoy?id=7&page=2',
    'https://meridian.example/',
  ])('takes %s for another', (address) => {
    expect(canonicalUrl(address)).not.toBe(canonicalUrl(STORY));
  });

  test("keeps a mobile host's language", () => {
    expect(canonicalUrl('https://m-en.wire.example/a')).toBe(canonicalUrl('https://en.wire.example/a'));
    expect(canonicalUrl('https://m.example/a')).toBe('//m.example/a');
  });

  test.each(['urn:uuid:1', 'at://did:plc:x/y', 'nonsense', '', 'mailto:a@m.example'])(
    'knows that %j is none',
    (address) => {
      expect(canonicalUrl(address)).toBeUndefined();
    },
  );
});
