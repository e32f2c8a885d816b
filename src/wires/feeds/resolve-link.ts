import type { XmlElement } from './xml-tree.ts';

/** An address as written where it is whole, resolved where it is relative; undefined where it is none. */
export function resolveLink(link: string | undefined, base: string | undefined): string | undefined {
  const address = link?.replace(/[\t\n\r]/g, '').trim();
  if (address === undefined || address === '') return undefined;
  if (URL.canParse(address)) return address;
  return base !== undefined && URL.canParse(address, base) ? new URL(address, base).href : undefined;
}

/** The base in force at an element: its own and its parents' `xml:base`, else the document's address. */
export function baseAt(element: XmlElement, documentUrl: string | undefined): string | undefined {
  const outer = element.parent ? baseAt(element.parent, documentUrl) : documentUrl;
  const own = element.attributes.get('xml:base');
  return own === undefined ? outer : (resolveLink(own, outer) ?? outer);
}

const LINK_ATTRIBUTE = /(<[a-z][^<>]*?\s(?:href|src|cite|poster)\s*=\s*)(["'])([^"'<>]*)\2/gi;

/** An HTML fragment with its links made whole. */
export function resolveLinksIn(html: string, base: string | undefined): string {
  if (base === undefined || !html.includes('<')) return html;
  return html.replace(LINK_ATTRIBUTE, (whole, before: string, quote: string, link: string) => {
    if (link.startsWith('#') || URL.canParse(link) || !URL.canParse(link, base)) return whole;
    return `${before}${quote}${new URL(link, base).href}${quote}`;
  });
}
