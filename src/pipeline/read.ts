import { backoffMs } from '../lib/backoff.ts';
import type { Logger } from '../lib/log.ts';
import type { Analysis } from '../model/analysis.ts';
import type { ArticleText, PageStory } from '../model/article.ts';
import type { Clock } from '../model/clock.ts';
import type { KeepPolicy } from '../model/keep-policy.ts';
import { type ArticleRow, articleOf, leaseUnread, postponeRead, releaseArticles } from '../store/articles.ts';
import type { Database } from '../store/database.ts';
import { recordEvent } from '../store/events.ts';
import type { Clusterer } from '../stories/clusterer.ts';
import { storeReading } from './store-reading.ts';
import type { StoryWindow } from './story-window.ts';

export interface PageRequest {
  readonly url: string;
  readonly feedId: string;
  readonly signal: AbortSignal;
}

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
  readonly fetchPage: (page: PageRequest) => Promise<PageOutcome>;
  readonly wantsPages: (feedId: string) => boolean;
  /** What may be kept of a feed's texts. */
  readonly keepOf: (feedId: string) => KeepPolicy;
  readonly analyse: (article: ArticleText) => Analysis;
  readonly clusterer: Clusterer;
  readonly window: StoryWindow;
  readonly signal: AbortSignal;
}

const LEASE_MS = 120_000;
const AT_ONCE = 8;
const MOST_TRIES = 3;
/** What fails again and again is looked at once a day: a later version may read it. */
const SET_ASIDE_MS = 24 * 3_600_000;
const BACKOFF = { baseMs: 5000, maxMs: 60_000 };

/** One round: the oldest unread articles; answers how many were read. */
export async function readRound(parts: ReadParts): Promise<number> {
  const articles = await leaseUnread(parts.db, parts.clock(), LEASE_MS, AT_ONCE);
  const texts = await Promise.all(articles.map((article) => fullText(article, parts)));
  if (articles.length > 0) await parts.window.catchUp();
  let read = 0;
  // In order of arrival: which wire was first depends on it.
  for (const [i, article] of articles.entries()) {
    const text = texts[i];
    if (!text) continue;
    if (parts.signal.aborted) await releaseArticles(parts.db, [article.id]);
    else if (await readArticle(article, text, parts)) read++;
  }
  return read;
}

/** One article that cannot be read never stops the others: it is tried again, then set aside with an event. */
async function readArticle(article: ArticleRow, text: ArticleText, parts: ReadParts): Promise<boolean> {
  const { db, clock, log, random, clusterer } = parts;
  try {
    const analysis = parts.analyse(text);
    const keep = parts.keepOf(article.feed_id);
    await storeReading({ article, text, analysis, clusterer, keep, now: clock() }, db);
    log.debug({ article: article.id, statements: analysis.statements.length }, 'Read');
    return true;
  } catch (error) {
    const attempts = article.read_attempts + 1;
    const wait = attempts < MOST_TRIES ? backoffMs(attempts, BACKOFF, random) : SET_ASIDE_MS;
    log.error({ article: article.id, attempts, error }, 'Cannot read the article');
    await postponeRead(db, article.id, attempts, clock() + wait);
    const message = error instanceof Error ? error.message : String(error);
    await recordEvent(db, { at: clock(), subject: `article:${article.id}`, kind: 'unread', message });
    return false;
  }
}

/** The article with its best text; undefined where it was put back to be tried again. */
async function fullText(article: ArticleRow, parts: ReadParts): Promise<ArticleText | undefined> {
  const { db, clock, random, log, signal } = parts;
  const fromFeed = articleOf({ ...article, body: article.body ?? article.summary });
  if (article.body !== null || article.url === null || !parts.wantsPages(article.feed_id)) return fromFeed;

  const outcome = await parts.fetchPage({ url: article.url, feedId: article.feed_id, signal });
  if (signal.aborted) {
    await postponeRead(db, article.id, article.read_attempts, article.read_not_before);
    return undefined;
  }
  switch (outcome.kind) {
    case 'page': {
      // A wall, or a page that is no story: the feed's words are the better text.
      if (outcome.page.body.length <= article.summary.length) return fromFeed;
      return articleOf({
        ...article,
        body: outcome.page.body,
        title: article.title || (outcome.page.title ?? ''),
      });
    }
    case 'later': {
      const attempts = article.read_attempts + 1;
      if (attempts >= MOST_TRIES) return fromFeed;
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
