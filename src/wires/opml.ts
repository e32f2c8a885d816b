import { escapeMarkup } from '../lib/markup-text.ts';
import { readXmlTree, type XmlElement } from './feeds/xml-tree.ts';

/** One feed of a reader's list. */
export interface OpmlFeed {
  readonly url: string;
  readonly title?: string | undefined;
  readonly siteUrl?: string | undefined;
  /** The folders it is in, outermost first. */
  readonly folders: readonly string[];
}

/** The feeds of an OPML list, also a broken one, each address once. Outlines without a web address are folders. */
export function readOpml(text: string): readonly OpmlFeed[] {
  const feeds = new Map<string, OpmlFeed>();
  collect(readXmlTree(text), []);
  return [...feeds.values()];

  function collect(element: XmlElement, folders: readonly string[]): void {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      const isOutline = child.name.toLowerCase() === 'outline';
      const name = attribute(child, 'title') ?? attribute(child, 'text');
      const url = attribute(child, 'xmlurl');
      if (isOutline && url !== undefined && /^https?:/i.test(url)) {
        const feed = { url, title: name, siteUrl: attribute(child, 'htmlurl'), folders };
        if (!feeds.has(url)) feeds.set(url, feed);
      } else collect(child, isOutline && name !== undefined ? [...folders, name] : folders);
    }
  }
}

/** Attributes whatever their case: programs write `xmlUrl`, `xmlurl` and `XMLURL`. */
function attribute(element: XmlElement, name: string): string | undefined {
  for (const [key, value] of element.attributes)
    if (key.toLowerCase() === name && value.trim() !== '') return value.trim();
  return undefined;
}

/** A list for other readers (OPML 2.0); feeds in the same innermost folder stand together. */
export function writeOpml(title: string, feeds: readonly OpmlFeed[]): string {
  const folders = Map.groupBy(feeds, ({ folders: path }) => path.at(-1) ?? '');
  const outlines = [...folders].map(([folder, inside]) => {
    const lines = inside.map(outline).join('\n');
    return folder === '' ? lines : `    <outline text="${quote(folder)}">\n${lines}\n    </outline>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head><title>${escapeMarkup(title)}</title></head>
  <body>
${outlines.join('\n')}
  </body>
</opml>
`;
}

function outline({ url, title, siteUrl }: OpmlFeed): string {
  const site = siteUrl === undefined ? '' : ` htmlUrl="${quote(siteUrl)}"`;
  return `      <outline type="rss" text="${quote(title ?? url)}" xmlUrl="${quote(url)}"${site}/>`;
}

const quote = (text: string): string => escapeMarkup(text).replaceAll('"', '&quot;');
