import Parser from 'rss-parser';
import type { FeedHead, FeedItem } from '../../model/article.ts';

interface HeadExtras {
  readonly language?: string;
  readonly ttl?: string;
  readonly hub?: string;
  readonly self?: string;
}

interface ItemExtras {
  readonly full?: string;
  readonly updated?: string;
  readonly language?: string;
}

/** Reads plain RSS 2.0, as `plainRss` writes it. */
export async function readRss(xml: string): Promise<{ head: FeedHead; items: FeedItem[] }> {
  const parser = new Parser<HeadExtras, ItemExtras>({
    customFields: { feed: ['hub', 'self'], item: ['updated', 'full'] },
  });
  const feed = await parser.parseString(xml);
  const { title, link, language, ttl, hub, self, items } = feed;
  const ttlMinutes = ttl === undefined ? undefined : Number(ttl);
  return {
    head: { title, url: link, lang: language, ttlMinutes, hub, self },
    items: items.map((item) => ({
      guid: item.guid,
      url: item.link,
      title: item.title,
      summary: item.summary,
      content: item.full,
      author: item.creator,
      publishedAt: item.isoDate,
      updatedAt: item.updated,
      categories: item.categories,
      lang: item.language ?? language,
    })),
  };
}
