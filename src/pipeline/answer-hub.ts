import type { FeedItem } from '../model/article.ts';
import { type FeedRow, feedById, lockFeed } from '../store/feeds.ts';
import { type HubRow, hubByToken, settleHub } from '../store/hubs.ts';
import { isSignedDelivery, readHubQuestion, stopChallenge } from '../wires/websub.ts';
import { type HubParts, LEASE_MS } from './ask-hubs.ts';
import { learnedTimes } from './feed-rhythm.ts';
import { type PollParts, troubleParts } from './poll.ts';
import { storeItems } from './store-items.ts';
import { tellReading } from './tell-troubles.ts';

/** One that refuses is asked again after this. */
const REFUSED_MS = 24 * 3_600_000;
/** A lease is renewed when this part of it is left. */
const RENEWED = 0.1;

/** What to answer a hub. */
export interface HubAnswer {
  readonly status: 200 | 202 | 404;
  readonly body: string;
}

const NOBODY: HubAnswer = { status: 404, body: '' };

/** A hub's question whether it is to deliver, or to stop. */
export async function answerHub(
  { db, clock, log }: HubParts,
  token: string,
  query: URLSearchParams,
): Promise<HubAnswer> {
  const hub = await hubByToken(db, token);
  if (!hub) {
    // Whoever was asked to stop is forgotten here, so an end of what nobody knows is confirmed.
    const challenge = stopChallenge(query);
    return challenge === undefined ? NOBODY : { status: 200, body: challenge };
  }
  const question = readHubQuestion(query, hub.topic);
  const now = clock();
  switch (question.kind) {
    case 'confirmed': {
      const leaseMs = question.leaseMs ?? LEASE_MS;
      log.info({ feed: hub.feed_id, leaseMs }, 'The hub delivers');
      const ask_at = now + Math.round(leaseMs * (1 - RENEWED));
      await settleHub(db, hub.feed_id, { lease_until: now + leaseMs, ask_at });
      return { status: 200, body: question.challenge };
    }
    case 'denied':
      log.warn({ feed: hub.feed_id, reason: question.reason }, 'The hub will not deliver');
      await settleHub(db, hub.feed_id, { lease_until: null, ask_at: now + REFUSED_MS });
      return { status: 200, body: '' };
    case 'unknown':
      return NOBODY;
    default:
      return question satisfies never;
  }
}

export interface Delivered {
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
  /** X-Hub-Signature. */
  readonly signature: string | undefined;
}

/** A document that a hub delivers is stored as a poll's would be; one that is not signed is thrown away. */
export async function takeDelivery(
  parts: HubParts & PollParts,
  token: string,
  delivered: Delivered,
): Promise<HubAnswer> {
  const hub = await hubByToken(parts.db, token);
  if (!hub) return NOBODY;
  // Not told apart by the answer (W3C WebSub, 7.1): the sender learns nothing.
  if (isSignedDelivery(delivered.bytes, delivered.signature, hub.secret))
    await storeSigned(hub, delivered, parts);
  else parts.log.warn({ feed: hub.feed_id }, 'Threw away a delivery without a valid signature');
  return { status: 202, body: '' };
}

async function storeSigned(
  { feed_id, topic }: HubRow,
  { bytes, contentType }: Delivered,
  parts: PollParts,
): Promise<void> {
  const feed = await feedById(parts.db, feed_id);
  const reading = await parts.readFeed({ bytes, contentType, url: topic });
  if (!feed) return;
  if (reading.kind === 'feed') await storeDelivery(feed, reading.items, parts);
  else parts.log.warn({ feed: feed_id }, reading.message);
}

/** What a hub delivers is stored as a poll's items are; whether the feed itself answers is another matter. */
async function storeDelivery(feed: FeedRow, items: readonly FeedItem[], parts: PollParts): Promise<void> {
  const now = parts.clock();
  const { windowMs } = parts.rhythmOf(feed.id);
  const context = { feedId: feed.id, wire: feed.wire, now, windowMs, firstPoll: false };
  const stored = await parts.db.transaction().execute(async (tx) => {
    await lockFeed(tx, feed.id);
    const count = await storeItems(tx, items, context);
    const times = await learnedTimes(tx, feed.id, now);
    if (feed.failures === 0)
      await tellReading(tx, feed, { times, stored: count, ...troubleParts(feed, parts) });
    return count;
  });
  parts.log.info({ feed: feed.id, items: items.length, stored }, 'A hub delivered');
}
