import Parser from 'rss-parser';
import type { FeedHead, FeedItem } from '../model/article.ts';

export interface WireDocument {
  readonly bytes: Uint8Array;
  /** The Content-Type header. */
  readonly contentType?: string | undefined;
  /** Where it came from: relative links are resolved against it. */
  readonly url?: string | undefined;
}

export type FeedReading =
  | { readonly kind: 'feed'; readonly head: FeedHead; readonly items: readonly FeedItem[] }
  | {
      readonly kind: 'unreadable';
      readonly reason: 'html' | 'empty' | 'not-a-feed' | 'broken';
      readonly message: string;
    };

/** Reads a feed of any kind and charset. Never throws for what a document holds. */
export async function readFeed(document: WireDocument): Promise<FeedReading> {
  const text = new TextDecoder().decode(document.bytes);
  if (text.trim() === '')
    return { kind: 'unreadable', reason: 'empty', message: 'Cannot read the feed as it must not be empty' };
  try {
    const feed = await new Parser().parseString(text);
    const items = feed.items.map(
      (item): FeedItem => ({
        guid: item.guid,
        url: item.link,
        title: item.title,
        summary: item.summary ?? item.content,
        content: item['content:encoded'],
        author: item.creator,
        publishedAt: item.isoDate,
        categories: item.categories,
      }),
    );
    return { kind: 'feed', head: { title: feed.title, url: feed.link }, items };
  } catch (error) {
    return {
      kind: 'unreadable',
      reason: 'broken',
      message: `Cannot read the feed as it must be well-formed: ${String(error)}`,
    };
  }
}
