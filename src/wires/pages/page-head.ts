import { markupText } from '../../lib/markup-text.ts';
import type { PageStory } from '../../model/article.ts';
import { feedDate } from '../feeds/feed-date.ts';
import { resolveLink } from '../feeds/resolve-link.ts';
import type { DomElement } from './dom.ts';
import { linkedStory } from './linked-data.ts';

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'dc.date',
  'dcterms.issued',
  'dcterms.created',
  'sailthru.date',
  'parsely-pub-date',
  'article:published',
] as const;
const UPDATED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
] as const;
const AUTHOR = [
  'author',
  'article:author',
  'byl',
  'dc.creator',
  'sailthru.author',
  'parsely-author',
] as const;

/**
 * What a page says about its story: JSON-LD before meta elements before what is visible. Read it before the page
 * is pruned.
 * @param url where the page came from
 */
export function pageHead(root: DomElement, url: string | undefined): Omit<PageStory, 'body'> {
  const linked = linkedStory(root);
  const meta = metaOf(root);
  const date = (...texts: readonly (string | undefined)[]): string | undefined =>
    texts.map((text) => feedDate(text ?? '')).find((instant) => instant !== undefined);
  const names = (keys: readonly string[]): readonly (string | undefined)[] =>
    keys.map((key) => meta.get(key));
  const times = [...root.querySelectorAll('time[datetime],[itemprop="datePublished"]')].slice(0, 3);
  return {
    title: title(root, linked?.headline, meta),
    byline: byline(linked?.authors ?? [], names(AUTHOR), root),
    publishedAt: date(
      linked?.published,
      ...names(PUBLISHED),
      ...times.map((time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? ''),
    ),
    updatedAt: date(linked?.modified, ...names(UPDATED)),
    lang: language(root.getAttribute('lang') ?? undefined, linked?.language, meta),
    canonicalUrl: canonical(
      [
        root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined,
        meta.get('og:url'),
        linked?.url,
      ],
      url,
    ),
  };
}

/** The first content of each meta element, by its name in lower case. */
function metaOf(root: DomElement): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of root.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  return meta;
}

function title(
  root: DomElement,
  headline: string | undefined,
  meta: ReadonlyMap<string, string>,
): string | undefined {
  const headings = [...root.querySelectorAll('h1')].map((heading) => markupText(heading.textContent ?? ''));
  const page = markupText(root.querySelector('title')?.textContent ?? '');
  const stated = headline ?? meta.get('og:title') ?? meta.get('twitter:title');
  // A site's own name is a heading, too: a story's is in the page's title, and not much shorter than what is stated.
  const shortest = markupText(stated ?? '').length / 2;
  const heading = headings.find((text) => text !== '' && page.includes(text) && text.length >= shortest);
  return markupText(heading ?? stated ?? withoutSite(page)) || undefined;
}

const withoutSite = (page: string): string => page.replace(/^(.{15,}?)\s+[|·»–—-]\s+[^|·»–—-]{2,40}$/u, '$1');

function byline(
  authors: readonly string[],
  named: readonly (string | undefined)[],
  root: DomElement,
): string | undefined {
  const visible =
    root.querySelector('[rel="author"],[itemprop="author"],.byline,.author')?.textContent ?? undefined;
  const candidates = [authors.join(', '), ...named, visible];
  for (const candidate of candidates) {
    const line = markupText(candidate ?? '').replace(/^by\s+/i, '');
    if (line !== '' && line.length < 120 && !URL.canParse(line)) return line;
  }
  return undefined;
}

function language(
  root: string | undefined,
  linked: string | undefined,
  meta: ReadonlyMap<string, string>,
): string | undefined {
  const tag = root || linked || meta.get('og:locale') || meta.get('content-language');
  return /^[a-z]{2,3}\b/i.exec(tag ?? '')?.[0].toLowerCase();
}

/** A canonical address that is the site's front page is a template's mistake. */
function canonical(candidates: readonly (string | undefined)[], url: string | undefined): string | undefined {
  for (const candidate of candidates) {
    const address = resolveLink(candidate, url);
    if (address !== undefined && /^https?:/i.test(address) && new URL(address).pathname !== '/')
      return address;
  }
  return url;
}
