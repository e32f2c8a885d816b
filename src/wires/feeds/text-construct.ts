import { decodeHTML } from 'entities';
import { escapeMarkup } from '../../lib/markup-text.ts';
import type { XmlElement } from './xml-tree.ts';

/**
 * What a title, summary or content says, as HTML: inline markup (Atom's `xhtml`, Atom 0.3's mode `xml`, and
 * markup that was pasted in bare) written out, base64 decoded, plain text escaped.
 */
export function constructHtml(element: XmlElement): string {
  const type = element.attributes.get('type')?.trim().toLowerCase();
  const mode = element.attributes.get('mode')?.trim().toLowerCase();
  if (element.children.some((child) => typeof child !== 'string')) return innerMarkup(element);
  const text = element.children.join('').trim();
  if (mode === 'base64' || isBinary(type)) {
    const decoded = decodeBase64(text);
    if (decoded !== undefined) return decoded;
  }
  const isPlain = type === 'text' || type === 'text/plain';
  if (!isPlain) return text;
  return escapeMarkup(text.includes('&') ? decodeHTML(text) : text);
}

/** The elements inside, as markup; an XHTML wrapper `div` stays, harmless to whoever reads HTML. */
function innerMarkup(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? escapeText(child) : outerMarkup(child)))
    .join('')
    .trim();
}

function outerMarkup(element: XmlElement): string {
  const name = element.name.slice(element.name.indexOf(':') + 1);
  const attributes = [...element.attributes]
    .filter(([key]) => !key.startsWith('xmlns'))
    .map(([key, value]) => ` ${key}="${escapeText(value).replaceAll('"', '&quot;')}"`)
    .join('');
  if (element.children.length === 0 && /^(?:br|hr|img)$/i.test(name)) return `<${name}${attributes}>`;
  return `<${name}${attributes}>${innerMarkup(element)}</${name}>`;
}

/** References to HTML's names are still in the text: they stay references. */
const escapeText = (text: string): string =>
  text
    .replace(/&(?!#?\w{1,32};)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** Atom 1.0 (RFC 4287, 4.1.3.3): a media type that is neither text nor XML means base64. */
function isBinary(type = ''): boolean {
  return type.includes('/') && !/^text\/|[/+]xml$|html/.test(type);
}

/** Undefined where it is not base64 of UTF-8 text: types are often written wrong. */
function decodeBase64(text: string): string | undefined {
  const packed = text.replace(/\s+/g, '');
  if (packed.length % 4 === 1 || !/^[\w+/-]+={0,2}$/.test(packed)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(packed, 'base64'));
  } catch {
    return undefined;
  }
}
