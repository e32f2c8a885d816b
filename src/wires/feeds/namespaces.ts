import type { XmlElement } from './xml-tree.ts';

/** The prefix under which this program knows a namespace, whatever the document calls it. */
const PREFIX_OF: Readonly<Record<string, string>> = {
  'www.w3.org/2005/atom': 'atom',
  'purl.org/atom/ns': 'atom',
  'purl.org/rss/1.0': 'rss',
  'my.netscape.com/rdf/simple/0.9': 'rss',
  'channel.netscape.com/rdf/simple/0.9': 'rss',
  'my.netscape.com/publish/formats/rss-0.91.dtd': 'rss',
  'backend.userland.com/rss': 'rss',
  'backend.userland.com/rss2': 'rss',
  'backend.userland.com/rss091': 'rss',
  'backend.userland.com/rss092': 'rss',
  'backend.userland.com/rss093': 'rss',
  'blogs.law.harvard.edu/tech/rss': 'rss',
  'cyber.law.harvard.edu/rss': 'rss',
  'cyber.law.harvard.edu/rss/rss.html': 'rss',
  'www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'purl.org/dc/elements/1.0': 'dc',
  'purl.org/dc/elements/1.1': 'dc',
  'purl.org/dc/terms': 'dcterms',
  'purl.org/rss/1.0/modules/content': 'content',
  'purl.org/rss/1.0/modules/syndication': 'sy',
  'search.yahoo.com/mrss': 'media',
  'video.search.yahoo.com/mrss': 'media',
  'www.rssboard.org/media-rss': 'media',
  'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'www.itunes.com/dtds/podcast-1.0': 'itunes',
  'www.w3.org/1999/xhtml': 'xhtml',
  'www.w3.org/xml/1998/namespace': 'xml',
};

const KNOWN_PREFIXES: ReadonlySet<string> = new Set(Object.values(PREFIX_OF));

/** Prefixes in force at an element; '' is the default namespace. Values are our prefixes, or the unknown URI. */
export type Namespaces = ReadonlyMap<string, string>;

/** Without declarations, a prefix means what people commonly use it for. */
export const UNDECLARED: Namespaces = new Map([...KNOWN_PREFIXES].map((prefix) => [prefix, prefix]));

/** The namespaces in force inside an element. */
export function namespacesWithin(element: XmlElement, outside: Namespaces): Namespaces {
  let inside: Map<string, string> | undefined;
  for (const [name, value] of element.attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    inside ??= new Map(outside);
    inside.set(name.slice(6), ourPrefix(value));
  }
  return inside ?? outside;
}

function ourPrefix(uri: string): string {
  const key = uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]+$/, '');
  return PREFIX_OF[key] ?? key;
}

/**
 * An element's name under our prefixes, in lower case: `dc:date`, `atom:link`. Elements of the feed's own
 * vocabulary (`native`, the prefix of its root) have none: `title`.
 */
export function knownName(name: string, inside: Namespaces, native: string): string {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const local = name.slice(colon + 1).toLowerCase();
  const known = inside.get(prefix) ?? prefix;
  const isNative = known === native || known === '' || (known === 'rss' && native !== 'atom');
  return isNative ? local : `${known}:${local}`;
}
