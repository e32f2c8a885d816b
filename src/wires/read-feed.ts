import type { FeedHead, FeedItem } from '../model/article.ts';
import { decodeDocument } from './charset/decode-document.ts';
import { collectFields } from './feeds/collect-fields.ts';
import { plainRss } from './feeds/plain-rss.ts';
import { readJsonFeed } from './feeds/read-json-feed.ts';
import { readRss } from './feeds/read-rss.ts';
import { readXmlTree, type XmlElement } from './feeds/xml-tree.ts';
import type { WireDocument } from './wire-document.ts';

export type FeedReading =
  | { readonly kind: 'feed'; readonly head: FeedHead; readonly items: readonly FeedItem[] }
  | {
      readonly kind: 'unreadable';
      readonly reason: 'html' | 'empty' | 'not-a-feed' | 'broken';
      readonly message: string;
    };

/**
 * Reads a feed: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed, of any charset and well or badly formed.
 * Never throws for what a document holds. Titles and authors come out as text, summaries and contents as HTML.
 */
export async function readFeed(document: WireDocument): Promise<FeedReading> {
  const text = decodeDocument(document).trim();
  if (text === '') return unreadable('empty', 'it must not be empty');
  if (/^[{[]/.test(text)) return readJson(text, document.url);
  const tree = readXmlTree(text);
  const fields = collectFields(tree, document.url);
  if (!fields) return notFeed(tree);
  const { head, items } = await readRss(plainRss(fields));
  return { kind: 'feed', head, items };
}

function readJson(text: string, url: string | undefined): FeedReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return unreadable('broken', `it must be whole JSON: ${found}`);
  }
  const feed = readJsonFeed(value, url);
  return feed
    ? { kind: 'feed', ...feed }
    : unreadable('not-a-feed', 'it must be a JSON Feed: found other JSON');
}

function notFeed(tree: XmlElement): FeedReading {
  const root = tree.children.find((child) => typeof child !== 'string');
  if (root === undefined || typeof root === 'string')
    return unreadable('broken', 'it must be XML or JSON: found no element');
  if (/^(?:\w+:)?(?:html|head|body)$/i.test(root.name))
    return unreadable('html', 'it must be a feed: found an HTML page');
  return unreadable('not-a-feed', `its root must be rss, feed or rdf:RDF: found '${root.name.slice(0, 40)}'`);
}

const unreadable = (
  reason: 'html' | 'empty' | 'not-a-feed' | 'broken',
  requirement: string,
): FeedReading => ({
  kind: 'unreadable',
  reason,
  message: `Cannot read the feed as ${requirement}`,
});
