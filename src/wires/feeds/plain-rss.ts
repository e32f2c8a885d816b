import type { FeedFields } from './collect-fields.ts';
import type { Fields } from './fields.ts';
import { resolveLink } from './resolve-link.ts';

const LANGUAGE = ['dc:language', 'language', 'xml:lang'] as const;
const PUBLISHED = [
  'pubdate',
  'published',
  'atom:published',
  'issued',
  'atom:issued',
  'dcterms:issued',
  'dc:date',
  'dcterms:date',
  'created',
  'dcterms:created',
  'date',
] as const;
const UPDATED = ['updated', 'modified', 'atom:updated', 'atom:modified', 'dcterms:modified'] as const;
const AUTHOR = ['author', 'dc:creator', 'dc:author', 'atom:author', 'itunes:author'] as const;
const SUMMARY = [
  'description',
  'dc:description',
  'summary',
  'atom:summary',
  'itunes:summary',
  'media:description',
  'dcterms:abstract',
  'itunes:subtitle',
] as const;
const CONTENT = ['content:encoded', 'content', 'atom:content', 'xhtml:body', 'xhtml:div', 'body'] as const;
const LINK = ['link', 'atom:link', 'permalink', 'link alternate', 'link related', 'link via'] as const;

/**
 * Writes a feed of any vocabulary as well-formed RSS 2.0 with the few elements that rss-parser reads alike in
 * every feed, where several say the same, the most precise one.
 */
export function plainRss({ head, items }: FeedFields): string {
  const home = head.first(...LINK);
  const channel = [
    element('title', head.first('title', 'dc:title', 'atom:title')),
    element('link', home),
    element('language', head.first(...LANGUAGE)),
    element('ttl', ttlMinutes(head)?.toString()),
    element('hub', head.first('link hub')),
    element('self', head.first('link self')),
    ...items.map((item) => plainItem(item, head, home)),
  ];
  return `<rss version="2.0"><channel>${channel.join('')}</channel></rss>`;
}

function plainItem(item: Fields, head: Fields, home: string | undefined): string {
  const about = item.first('rdf:about');
  const id = item.first('guid', 'id', 'atom:id');
  const address =
    item.first(...LINK) ??
    [about, item.first('id', 'atom:id')].find((text) => text !== undefined && /^https?:/i.test(text));
  const parts = [
    element('guid', id ?? about),
    element('link', resolveLink(address, home) ?? address),
    element('title', item.first('title', 'dc:title', 'atom:title', 'media:title', 'itunes:title')),
    // Not as 'description' and 'content:encoded': of these rss-parser makes snippets, in quadratic time.
    element('summary', item.first(...SUMMARY)),
    element('full', item.first(...CONTENT)),
    element('dc:creator', author(item) ?? author(head)),
    element('pubDate', item.first(...PUBLISHED)),
    element('updated', item.first(...UPDATED)),
    ...item
      .all('category', 'dc:subject', 'atom:category', 'itunes:category', 'itunes:keywords', 'media:keywords')
      .map((term) => element('category', term)),
    element('dc:language', item.first(...LANGUAGE)),
  ];
  return `<item>${parts.join('')}</item>`;
}

/** A name before an e-mail address. */
function author(fields: Fields): string | undefined {
  const names = fields.all(...AUTHOR);
  return names.find((name) => !name.includes('@')) ?? names[0];
}

const PERIOD_MINUTES: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

/** `ttl`, else the syndication module's period divided by its frequency. */
function ttlMinutes(head: Fields): number | undefined {
  const ttl = Number(head.first('ttl') ?? Number.NaN);
  if (ttl > 0 && ttl <= 525_600) return Math.round(ttl);
  const period = PERIOD_MINUTES[head.first('sy:updateperiod')?.toLowerCase() ?? ''];
  const frequency = Number(head.first('sy:updatefrequency') ?? 1);
  if (period === undefined || !(frequency >= 1)) return undefined;
  return Math.max(1, Math.round(period / frequency));
}

function element(name: string, text: string | undefined): string {
  return text === undefined ? '' : `<${name}>${xmlText(text)}</${name}>`;
}

/** What XML 1.0 has no place for: control characters and halves of pairs. */
const UNFIT = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/** A CDATA section is read many times faster than references. */
function xmlText(text: string): string {
  const fit = text.toWellFormed().replace(UNFIT, '');
  if (!/[&<>]/.test(fit)) return fit;
  return `<![CDATA[${fit.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
