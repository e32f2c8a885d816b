import type { Http } from '../lib/http.ts';
import { redactUrl } from '../lib/redact-url.ts';
import { retryAfterMs } from '../lib/retry-after.ts';
import type { Clock } from '../model/clock.ts';
import { freshForMs } from './cache-headers.ts';
import type { FetchOutcome } from './fetch-outcome.ts';
import { linkRelations } from './link-header.ts';

export interface FeedRequest {
  readonly url: string;
  /** As the last answer gave them. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface FetchDependencies {
  readonly http: Pick<Http, 'send'>;
  readonly clock: Clock;
}

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

/** Asks for a feed, conditionally where a validator is known. Never throws for what network or server do. */
export async function fetchFeed(
  feed: FeedRequest,
  { http, clock }: FetchDependencies,
): Promise<FetchOutcome> {
  const headers: Record<string, string> = { accept: ACCEPT };
  if (feed.etag !== undefined) headers['if-none-match'] = feed.etag;
  if (feed.lastModified !== undefined) headers['if-modified-since'] = feed.lastModified;
  const answer = await http.send({ url: feed.url, headers, signal: feed.signal });
  if (answer.kind !== 'answered') return answer;

  const { status } = answer;
  const now = clock();
  const maxAgeMs = freshForMs(answer.headers, now);
  if (status === 304) return { kind: 'unchanged', maxAgeMs };
  const message = `Cannot read ${redactUrl(feed.url)} as the server must answer 200: got ${status}`;
  const pause = retryAfterMs(answer.headers, now);
  if (status === 429 || (status === 503 && pause !== undefined))
    return { kind: 'limited', retryAfterMs: pause, message, status };
  if (status === 410) return { kind: 'failed', reason: 'gone', message, status };
  if (status < 200 || status > 299) return { kind: 'failed', reason: 'status', message, status };

  const relations = linkRelations(answer.headers.get('link') ?? '', answer.finalUrl);
  return {
    kind: 'fetched',
    bytes: answer.bytes,
    contentType: answer.headers.get('content-type'),
    etag: answer.headers.get('etag'),
    lastModified: answer.headers.get('last-modified'),
    maxAgeMs,
    finalUrl: answer.finalUrl,
    permanentUrl: answer.permanentUrl,
    hub: relations.get('hub'),
    self: relations.get('self'),
  };
}
