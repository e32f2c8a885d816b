import { escapeMarkup, markupText } from '../../lib/markup-text.ts';
import type { FeedHead, FeedItem } from '../../model/article.ts';
import { feedDate } from './feed-date.ts';
import { resolveLink, resolveLinksIn } from './resolve-link.ts';

type Json = Readonly<Record<string, unknown>>;

/** Reads a JSON Feed (jsonfeed.org, 1.0 and 1.1). Undefined where the value is none. */
export function readJsonFeed(
  value: unknown,
  url: string | undefined,
): { head: FeedHead; items: FeedItem[] } | undefined {
  if (!isObject(value)) return undefined;
  const version = text(value['version']) ?? '';
  if (!Array.isArray(value['items']) || !(version.includes('jsonfeed') || text(value['title']) !== undefined))
    return undefined;
  const home = resolveLink(text(value['home_page_url']), url);
  const base = text(value['feed_url']) ?? url ?? home;
  const lang = text(value['language']);
  const author = firstAuthor(value);
  const hubs: readonly unknown[] = Array.isArray(value['hubs']) ? value['hubs'] : [];
  return {
    head: {
      title: text(value['title']),
      url: home,
      lang,
      hub: hubs
        .filter(isObject)
        .map((hub) => text(hub['url']))
        .find((hub) => hub !== undefined),
      self: text(value['feed_url']),
    },
    items: value['items'].filter(isObject).map((item) => ({
      ...readItem(item, base),
      lang: text(item['language']) ?? lang,
      author: firstAuthor(item) ?? author,
    })),
  };
}

function readItem(item: Json, base: string | undefined): FeedItem {
  const html = text(item['content_html']);
  const plain = text(item['content_text']);
  const summary = text(item['summary']);
  const guid = text(item['id']);
  const address =
    text(item['url']) ?? text(item['external_url']) ?? (guid?.startsWith('http') ? guid : undefined);
  const content = html ?? (plain === undefined ? undefined : escapeMarkup(plain));
  const tags: readonly unknown[] = Array.isArray(item['tags']) ? item['tags'] : [];
  return {
    guid,
    url: resolveLink(address, base) ?? address,
    title: markup(text(item['title'])),
    summary: summary === undefined ? undefined : escapeMarkup(summary),
    content: content === undefined ? undefined : resolveLinksIn(content, base),
    publishedAt: feedDate(text(item['date_published']) ?? ''),
    updatedAt: feedDate(text(item['date_modified']) ?? ''),
    categories: tags.map(text).filter((tag) => tag !== undefined),
  };
}

function firstAuthor(value: Json): string | undefined {
  const authors: readonly unknown[] = Array.isArray(value['authors']) ? value['authors'] : [value['author']];
  return authors
    .filter(isObject)
    .map((author) => text(author['name']))
    .find((name) => name !== undefined);
}

const markup = (title: string | undefined): string | undefined =>
  title === undefined ? undefined : markupText(title);

/** Ids are often numbers. */
function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
