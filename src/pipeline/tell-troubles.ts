import type { Logger } from '../lib/log.ts';
import { mayTakeWire } from '../model/matching.ts';
import type { FeedNotice } from '../model/notice.ts';
import { wireId } from '../model/wire.ts';
import type { Database } from '../store/database.ts';
import { queueNotice, toldOf } from '../store/deliveries.ts';
import { openTroubles, recordEvent } from '../store/events.ts';
import type { FeedRow } from '../store/feeds.ts';
import { activeSubscriptions } from '../store/subscriptions.ts';
import { silence } from '../wires/cadence/silence.ts';

export interface TroubleParts {
  readonly now: number;
  readonly log: Logger;
  /** Whether those who follow the feed's wire hear of it; an event is recorded either way. */
  readonly notices: boolean;
}

/** A feed could not be read: its readers hear so once, until it recovers. Call inside the poll's transaction. */
export async function tellFailing(
  tx: Database,
  feed: FeedRow,
  { message, ...parts }: TroubleParts & { readonly message: string },
): Promise<void> {
  const troubles = await openTroubles(tx, feed.id);
  if (troubles.some(({ kind }) => kind === 'failing')) return;
  const event = await record(tx, feed, { kind: 'failing', message, now: parts.now });
  // What never worked is the operator's to mend: no reader misses it.
  if (feed.last_ok_at !== null) await tell(tx, await affected(tx, feed), event, parts);
}

/** A feed was read: whether it is quiet beyond its habit, or over its troubles. Call inside the poll's transaction. */
export async function tellReading(
  tx: Database,
  feed: FeedRow,
  { times, stored, ...parts }: TroubleParts & { readonly times: readonly number[]; readonly stored: number },
): Promise<void> {
  const troubles = await openTroubles(tx, feed.id);
  const wasQuiet = troubles.some(({ kind }) => kind === 'quiet');
  const quiet = silence(times, parts.now);
  if (quiet && !wasQuiet) {
    const message = `Nothing for ${spell(quiet.quietMs)}, where an item every ${spell(quiet.usualMs)} is usual.`;
    parts.log.warn({ feed: feed.id }, message);
    const event = await record(tx, feed, { kind: 'quiet', message, now: parts.now });
    await tell(tx, await affected(tx, feed), event, parts);
  }
  // A quiet feed's items drop out of memory after some weeks: only a new one ends the silence.
  if (quiet || troubles.length === 0 || (wasQuiet && stored === 0)) return;
  const message = wasQuiet
    ? 'It brings items again.'
    : `It is read again, after ${counted(feed.failures, 'failure')}.`;
  parts.log.info({ feed: feed.id }, message);
  const event = await record(tx, feed, { kind: 'recovered', message, now: parts.now });
  const told = await toldOf(
    tx,
    troubles.map(({ id }) => id),
  );
  await tell(tx, told, event, parts);
}

const record = (
  tx: Database,
  feed: FeedRow,
  { kind, message, now }: Pick<FeedNotice, 'kind' | 'message'> & { now: number },
): Promise<number> => recordEvent(tx, { at: now, subject: `feed:${feed.id}`, kind, message });

/** The destinations that may miss something. One that is paused is not told. */
async function affected(tx: Database, { wire }: FeedRow): Promise<readonly number[]> {
  const subscriptions = await activeSubscriptions(tx);
  const concerned = subscriptions.filter(({ subscription }) =>
    mayTakeWire(subscription.filter, wireId(wire)),
  );
  return [...new Set(concerned.map(({ destinationId }) => destinationId))];
}

async function tell(
  tx: Database,
  destinations: readonly number[],
  event_id: number,
  { now, notices }: TroubleParts,
): Promise<void> {
  if (!notices) return;
  for (const destination_id of destinations)
    await queueNotice(tx, { destination_id, event_id, not_before: now, created_at: now });
}

const MINUTE_MS = 60_000;

/** "40 minutes", "5 hours", "3 days". */
function spell(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / MINUTE_MS));
  if (minutes < 120) return counted(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return hours < 48 ? counted(hours, 'hour') : counted(Math.round(hours / 24), 'day');
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
