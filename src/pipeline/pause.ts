import { directTo } from '../model/destination.ts';
import type { Database } from '../store/database.ts';
import { queueNotice } from '../store/deliveries.ts';
import {
  type DestinationRow,
  ensureDestination,
  pauseDestination,
  readDestination,
} from '../store/destinations.ts';
import { recordEvent } from '../store/events.ts';
import { subscriptionsOf } from '../store/subscriptions.ts';

/**
 * Nothing more is sent to a place that its platform refuses, and whoever follows something there hears so
 * once, in a direct message. Where that is the place that is refused, there is no other to tell it.
 */
export async function pause(
  db: Database,
  destination: DestinationRow,
  { message, now }: { readonly message: string; readonly now: number },
): Promise<void> {
  const place = readDestination(destination);
  await db.transaction().execute(async (tx) => {
    await pauseDestination(tx, destination.id, message);
    if (place.user !== undefined || place.platform === 'console') return;
    const subject = `destination:${destination.id}`;
    const event_id = await recordEvent(tx, { at: now, subject, kind: 'paused', message });
    const followers = await subscriptionsOf(tx, place);
    for (const user of new Set(followers.map(({ createdBy }) => createdBy))) {
      const destination_id = await ensureDestination(tx, directTo(place, user));
      await queueNotice(tx, { destination_id, event_id, not_before: now, created_at: now });
    }
  });
}
