import type { Logger } from '../lib/log.ts';
import type { Database } from '../store/database.ts';
import { advanceFeed, type FeedRow, leaseDueFeeds, lockFeed, postponeFeed } from '../store/feeds.ts';
import { forgetHub, noteHub } from '../store/hubs.ts';
import type { FetchOutcome } from '../wires/fetch-outcome.ts';
import type { FeedReading } from '../wires/read-feed.ts';
import type { WireDocument } from '../wires/wire-document.ts';
import { learnedTimes, nextCheckAt, nextPollAt, type RhythmParts } from './feed-rhythm.ts';
import { storeItems } from './store-items.ts';
import { type TroubleParts, tellFailing, tellReading } from './tell-troubles.ts';

export interface PollParts extends RhythmParts {
  readonly db: Database;
  readonly log: Logger;
  readonly fetchFeed: (feed: {
    id: string;
    url: string;
    etag?: string | undefined;
    lastModified?: string | undefined;
    signal: AbortSignal;
  }) => Promise<FetchOutcome>;
  readonly readFeed: (document: WireDocument) => Promise<FeedReading>;
  /** Random keys for a hub's subscription, 32 characters or more each; absent: hubs cannot reach us. */
  readonly hubKeys?: (() => { readonly token: string; readonly secret: string }) | undefined;
  readonly signal: AbortSignal;
}

const LEASE_MS = 120_000;
const AT_ONCE = 8;

/** One round: the feeds that are due, each on its own; answers how many articles came of it. */
export async function pollRound(parts: PollParts): Promise<number> {
  const feeds = await leaseDueFeeds(parts.db, parts.clock(), LEASE_MS, AT_ONCE);
  const stored = await Promise.all(feeds.map((feed) => pollFeed(feed, parts)));
  return stored.reduce((sum, count) => sum + count, 0);
}

async function pollFeed(feed: FeedRow, parts: PollParts): Promise<number> {
  const { db, clock, log, signal } = parts;
  const outcome = await parts.fetchFeed({
    id: feed.id,
    url: feed.url,
    etag: feed.etag ?? undefined,
    lastModified: feed.last_modified ?? undefined,
    signal,
  });
  // Stopped on the way: the lease goes back, and the next start polls it.
  if (signal.aborted) {
    await postponeFeed(db, feed.id, { ...feed, last_error: feed.last_error });
    return 0;
  }
  const now = clock();
  switch (outcome.kind) {
    case 'fetched': {
      const reading = await parts.readFeed({
        bytes: outcome.bytes,
        contentType: outcome.contentType,
        url: outcome.finalUrl,
      });
      if (reading.kind === 'unreadable') return await fail(feed, reading.message, parts);
      return await storePoll(feed, outcome, reading, parts);
    }
    case 'unchanged':
      await db.transaction().execute(async (tx) => {
        const times = await learnedTimes(tx, feed.id, now);
        await tellReading(tx, feed, { times, stored: 0, ...troubleParts(feed, parts) });
        await advanceFeed(tx, feed.id, {
          last_ok_at: now,
          next_check_at: await nextPollAt(
            tx,
            feed,
            { times, failures: 0, maxAgeMs: outcome.maxAgeMs },
            parts,
          ),
        });
      });
      return 0;
    case 'limited': {
      const history = { times: [], failures: feed.failures + 1, retryAfterMs: outcome.retryAfterMs };
      const next_check_at = nextCheckAt(feed, history, parts);
      log.warn({ feed: feed.id, nextTry: new Date(next_check_at).toISOString() }, outcome.message);
      await postponeFeed(db, feed.id, {
        next_check_at,
        failures: history.failures,
        last_error: outcome.message,
      });
      return 0;
    }
    case 'refused':
    case 'failed':
      return await fail(feed, outcome.message, parts);
    default:
      return outcome satisfies never;
  }
}

async function storePoll(
  feed: FeedRow,
  fetched: Extract<FetchOutcome, { kind: 'fetched' }>,
  { head, items }: Extract<FeedReading, { kind: 'feed' }>,
  parts: PollParts,
): Promise<number> {
  const now = parts.clock();
  const firstPoll = feed.first_polled_at === null;
  // ETag and next check advance with the articles, never before: a crash between would lose them.
  const stored = await parts.db.transaction().execute(async (tx) => {
    const { windowMs } = parts.rhythmOf(feed.id);
    await lockFeed(tx, feed.id);
    const count = await storeItems(tx, items, { feedId: feed.id, wire: feed.wire, now, windowMs, firstPoll });
    const times = await learnedTimes(tx, feed.id, now);
    if (!firstPoll) await tellReading(tx, feed, { times, stored: count, ...troubleParts(feed, parts) });
    const hub = fetched.hub ?? head.hub;
    const topic = fetched.self ?? head.self ?? fetched.permanentUrl ?? feed.url;
    await followHub(tx, { feedId: feed.id, hub, topic }, parts);
    await advanceFeed(tx, feed.id, {
      url: fetched.permanentUrl ?? feed.url,
      title: head.title ?? feed.title,
      etag: fetched.etag ?? null,
      last_modified: fetched.lastModified ?? null,
      first_polled_at: feed.first_polled_at ?? now,
      last_ok_at: now,
      next_check_at: await nextPollAt(
        tx,
        feed,
        { times, failures: 0, maxAgeMs: fetched.maxAgeMs, ttlMinutes: head.ttlMinutes },
        parts,
      ),
    });
    return count;
  });
  if (stored > 0 || firstPoll)
    parts.log.info({ feed: feed.id, items: items.length, stored }, firstPoll ? 'First poll' : 'New items');
  return stored;
}

/** The hub that the feed names is asked to deliver, by the round that asks hubs. */
async function followHub(
  tx: Database,
  { feedId, hub, topic }: { feedId: string; hub: string | undefined; topic: string },
  { hubKeys, clock }: PollParts,
): Promise<void> {
  if (hub === undefined) await forgetHub(tx, feedId);
  else if (hubKeys)
    await noteHub(tx, { feed_id: feedId, hub, topic, ...hubKeys(), ask_at: clock(), lease_until: null });
}

async function fail(feed: FeedRow, message: string, parts: PollParts): Promise<number> {
  const failures = feed.failures + 1;
  const next_check_at = nextCheckAt(feed, { times: [], failures }, parts);
  parts.log.warn({ feed: feed.id, failures, nextTry: new Date(next_check_at).toISOString() }, message);
  await parts.db.transaction().execute(async (tx) => {
    await tellFailing(tx, feed, { message, ...troubleParts(feed, parts) });
    await postponeFeed(tx, feed.id, { next_check_at, failures, last_error: message });
  });
  return 0;
}

export const troubleParts = ({ id }: FeedRow, { clock, log, rhythmOf }: PollParts): TroubleParts => ({
  now: clock(),
  log,
  notices: rhythmOf(id).notices,
});
