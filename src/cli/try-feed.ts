import type { Http } from '../lib/http.ts';
import { redactUrl } from '../lib/redact-url.ts';
import { fetchFeed } from '../wires/fetch-feed.ts';
import { readFeed } from '../wires/read-feed.ts';

export type FeedCheck =
  | { readonly ok: true; readonly title: string | undefined; readonly text: string }
  | { readonly ok: false; readonly text: string };

/** Fetches and reads a feed once, as the service would. */
export async function tryFeed(url: string, http: Pick<Http, 'send'>): Promise<FeedCheck> {
  const outcome = await fetchFeed({ url }, { http, clock: Date.now });
  if (outcome.kind === 'unchanged') return { ok: true, title: undefined, text: 'unchanged' };
  if (outcome.kind !== 'fetched') return { ok: false, text: outcome.message };
  const { bytes, contentType, finalUrl } = outcome;
  const reading = await readFeed({ bytes, contentType, url: finalUrl });
  if (reading.kind === 'unreadable') return { ok: false, text: reading.message };
  const { head, items } = reading;
  const newest = items
    .map(({ publishedAt }) => publishedAt ?? '')
    .sort()
    .at(-1);
  const text = [
    `${head.title ?? redactUrl(url)}: ${items.length} items${newest ? `, the newest of ${newest}` : ''}`,
    ...items.slice(0, 5).map(({ title }) => `  ${title ?? '(no title)'}`),
  ].join('\n');
  return { ok: true, title: head.title, text };
}
