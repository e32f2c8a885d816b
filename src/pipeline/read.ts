import { backoffMs } from '../lib/backoff.ts';
import type { Logger } from '../lib/log.ts';
import type { Analysis } from '../model/analysis.ts';
import type { ArticleText, PageStory } from '../model/article.ts';
import type { Clock } from '../model/clock.ts';
import { type ArticleRow, leaseUnread, postponeRead } from '../store/articles.ts';
import type { Database } from '../store/database.ts';
import type { Clusterer } from '../stories/clusterer.ts';
import { storeReading } from './store-reading.ts';

/** What came of asking for an article's page. */
export type PageOutcome =
  | { readonly kind: 'page'; readonly page: PageStory }
  /** May be there later. */
  | { readonly kind: 'later'; readonly message: string; readonly afterMs?: number | undefined }
  /** Never will be: the feed's own text has to do. */
  | { readonly kind: 'none'; readonly message: string };

export interface ReadParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Logger;
  readonly fetchPage: (url: string, signal: AbortSignal) => Promise<PageOutcome>;
  readonly wantsPages: (feedId: string) => boolean;
  readonly analyse: (article: ArticleText) => Analysis;
  readonly clusterer: Clusterer;
  readonly signal: AbortSignal;
}

const LEASE_MS = 120_000;
const AT_ONCE = 8;
const MOST_PAGE_TRIES = 3;
const BACKOFF = { baseMs: 5000, maxMs: 60_000 };

/** One round: the oldest unread articles; answers how many were read. */
export async function readRound(parts: ReadParts): Promise<number> {
  const articles = await leaseUnread(parts.db, parts.clock(), LEASE_MS, AT_ONCE);
  const texts = await Promise.all(articles.map((article) => fullText(article, parts)));
  let read = 0;
  // In order of arrival: which wire was first depends on it.
  for (const [i, article] of articles.entries()) {
    const text = texts[i];
    if (!text || parts.signal.aborted) continue;
    await readArticle(article, text, parts);
    read++;
  }
  return read;
}

async function readArticle(article: ArticleRow, text: ArticleText, parts: ReadParts): Promise<void> {
  const analysis = parts.analyse(text);
  await storeReading({ article, text, analysis, clusterer: parts.clusterer, now: parts.clock() }, parts.db);
  parts.log.debug({ article: article.id, statements: analysis.statements.length }, 'Read');
}

/** The article with its best text; undefined where it was put back to be tried again. */
async function fullText(article: ArticleRow, parts: ReadParts): Promise<ArticleText | undefined> {
  const { db, clock, random, log, signal } = parts;
  const fromFeed = toText(article, article.body ?? article.summary, article.title);
  if (article.body !== null || article.url === null || !parts.wantsPages(article.feed_id)) return fromFeed;

  const outcome = await parts.fetchPage(article.url, signal);
  if (signal.aborted) {
    await postponeRead(db, article.id, article.read_attempts, article.read_not_before);
    return undefined;
  }
  switch (outcome.kind) {
    case 'page': {
      // A wall, or a page that is no story: the feed's words are the better text.
      if (outcome.page.body.length <= article.summary.length) return fromFeed;
      return toText(article, outcome.page.body, article.title || (outcome.page.title ?? ''));
    }
    case 'later': {
      const attempts = article.read_attempts + 1;
      if (attempts >= MOST_PAGE_TRIES) return fromFeed;
      const wait = outcome.afterMs ?? backoffMs(attempts, BACKOFF, random);
      log.info({ article: article.id, attempts, againInMs: wait }, outcome.message);
      await postponeRead(db, article.id, attempts, clock() + wait);
      return undefined;
    }
    case 'none':
      log.info({ article: article.id }, outcome.message);
      return fromFeed;
    default:
      return outcome satisfies never;
  }
}

const toText = (article: ArticleRow, body: string, title: string): ArticleText => ({
  id: String(article.id),
  body,
  title,
  lang: article.lang ?? undefined,
  publishedAt: new Date(article.published_at ?? article.seen_at).toISOString(),
  source: article.wire,
  url: article.url ?? undefined,
});
