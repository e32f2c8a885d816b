import { cutEscaped, oneLine } from '../fit-text.ts';
import { webLink } from '../web-link.ts';
import { SLACK_LIMITS } from './limits.ts';

/** Slack's three control characters. Source: docs.slack.dev, Formatting message text. */
export const escapeMrkdwn = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What Slack hands over in messages and commands, as it was typed: `<https://a.example|a>` is its label. */
export const unescapeMrkdwn = (text: string): string =>
  text
    .replace(/<[^<>|]*\|([^<>]*)>/g, '$1')
    .replace(/<([^<>]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** One line of text, escaped, within the limit. */
export const plain = (text: string, limit: number): string => cutEscaped(oneLine(text), limit, escapeMrkdwn);

/** A link; the label alone where the address cannot be shown. */
export function link(label: string, url: string | undefined): string {
  const address = webLink(url, SLACK_LIMITS.link);
  const shown = plain(label.replaceAll('|', '/'), 100);
  return address === undefined ? shown : `<${escapeMrkdwn(address)}|${shown}>`;
}
