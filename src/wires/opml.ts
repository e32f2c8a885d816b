import { escapeMarkup } from '../lib/markup-text.ts';
import { readXmlTree, type XmlElement } from './feeds/xml-tree.ts';

/** One feed of a reader's list. */
export interface OpmlFeed {
  readonly url: string;
  readonly title?: string | undefined;
}

/** The feeds of an OPML list, also a broken one, in whatever folders they are, each address once. */
export function readOpml(text: string): readonly OpmlFeed[] {
  const feeds = new Map<string, OpmlFeed>();
  collect(readXmlTree(text));
  return [...feeds.values()];

  function collect(element: XmlElement): void {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      const url = child.name.toLowerCase() === 'outline' ? attribute(child, 'xmlurl') : undefined;
      if (url === undefined || !/^https?:/i.test(url) || !URL.canParse(url)) collect(child);
      else if (!feeds.has(url))
        feeds.set(url, { url, title: attribute(child, 'title') ?? attribute(child, 'text') });
    }
  }
}

/** Attributes whatever their case: programs write `xmlUrl`, `xmlurl` and `XMLURL`. */
function attribute(element: XmlElement, name: string): string | undefined {
  for (const [key, value] of element.attributes)
    if (key.toLowerCase() === name && value.trim() !== '') return value.trim();
  return undefined;
}

/** A list for other readers (OPML 2.0). */
export function writeOpml(title: string, feeds: readonly OpmlFeed[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head><title>${escapeMarkup(title)}</title></head>
  <body>
${feeds.map(outline).join('\n')}
  </body>
</opml>
`;
}

const outline = ({ url, title }: OpmlFeed): string =>
  `    <outline type="rss" text="${quote(title ?? url)}" xmlUrl="${quote(url)}"/>`;

const quote = (text: string): string => escapeMarkup(text).replaceAll('"', '&quot;');
