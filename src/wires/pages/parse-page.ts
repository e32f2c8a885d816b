import { parseHTML } from 'linkedom';

type Page = ReturnType<typeof parseHTML>['document'];

/**
 * A page's document with `html` and `body`, whatever was sent: the parser builds what is written, where a browser
 * adds what is missing.
 */
export function parsePage(html: string): Page {
  const { document } = parseHTML(html);
  if (document.documentElement?.tagName === 'HTML' && isIn(document.documentElement, 'BODY')) return document;
  const inside = html.replace(/<!doctype[^>]*>|<\/?(?:html|body)\b[^>]*>/gi, '');
  return parseHTML(`<!doctype html><html><head></head><body>${inside}</body></html>`).document;
}

const isIn = (root: { readonly children: Iterable<{ readonly tagName: string }> }, name: string): boolean =>
  [...root.children].some(({ tagName }) => tagName === name);
