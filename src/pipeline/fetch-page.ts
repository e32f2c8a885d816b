import type { Http } from '../lib/http.ts';
import { retryAfterMs } from '../lib/retry-after.ts';
import type { Clock } from '../model/clock.ts';
import type { PageOutcome, PageRequest } from './read.ts';

export interface PageDependencies {
  readonly http: Pick<Http, 'send'>;
  readonly clock: Clock;
}

/** Asks for an article's page, once. Never throws for what network or server do. */
export async function fetchPage(
  { url, signal }: PageRequest,
  { http, clock }: PageDependencies,
): Promise<PageOutcome> {
  const answer = await http.send({ url, signal, headers: { accept: 'text/html, application/xhtml+xml' } });
  if (answer.kind === 'refused') return { kind: 'none', message: answer.message };
  if (answer.kind === 'failed') return { kind: 'later', message: answer.message };
  const { status } = answer;
  const message = `Cannot read the article's page as the server must answer 200: got ${status}`;
  if (status === 429 || status >= 500)
    return { kind: 'later', message, afterMs: retryAfterMs(answer.headers, clock()) };
  if (status !== 200) return { kind: 'none', message };
  // Loaded with the first page: a start should not wait for a DOM.
  const { readPage } = await import('../wires/read-page.ts');
  const contentType = answer.headers.get('content-type');
  return { kind: 'page', page: readPage({ bytes: answer.bytes, contentType, url: answer.finalUrl }) };
}
