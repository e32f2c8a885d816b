import { decodeHTML } from 'entities';

const TAG = /<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^<>]*>|<![a-z][^<>]*>/gi;
const BLOCK = /<\/?(?:p|div|br|li|ul|ol|tr|td|table|h[1-6]|blockquote|section|article)\b[^<>]*>/gi;

/** The text of an HTML fragment on one line: tags out, references decoded, white space single. */
export function markupText(html: string): string {
  const bare = html.includes('<') ? html.replace(BLOCK, ' ').replace(TAG, '') : html;
  const text = bare.includes('&') ? decodeHTML(bare) : bare;
  return text.replace(/\s+/g, ' ').trim();
}

/** Text as HTML that shows it. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
