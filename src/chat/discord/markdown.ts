import { cutEscaped, oneLine } from '../fit-text.ts';
import { webLink } from '../web-link.ts';
import { DISCORD_LIMITS } from './limits.ts';

/** Text as it is: what Discord would read as markup or as a mention is escaped. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\*_~`|<>[\]#@]/g, '\\$&');

/** One line of text, escaped, within the limit. */
export const plain = (text: string, limit: number): string =>
  cutEscaped(oneLine(text), limit, escapeMarkdown);

/** A link that Discord does not unfurl; the label alone where the address cannot be shown. */
export function link(label: string, url: string | undefined): string {
  const address = webLink(url, DISCORD_LIMITS.link);
  return address === undefined ? plain(label, 100) : `[${plain(label, 100)}](<${address}>)`;
}
