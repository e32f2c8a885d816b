import { describe, expect, it } from 'vitest';
import {
  markSending,
  markSent,
  nextDelivery,
  queueDelivery,
  queueNotice,
  requeue,
  toldOf,
} from '../../src/store/deliveries.ts';
import { leaseDestinations } from '../../src/store/destinations.ts';
import { openTroubles, recordEvent } from '../../src/store/events.ts';
import { syncFeeds } from '../../src/store/feeds.ts';
import { reviseStory } from '../../src/store/stories.ts';
import { ENGINES, testDatabase } from '../support/databases.ts';
import { following, NOW, storedStatement, UPI } from './rows.ts';

describe.each(ENGINES)('deliveries on %s', (_name, make) => {
  it('owes a destination a story’s revision once, in order, one sender at a time', async () => {
    await using store = await testDatabase(make);
    const other = store.open();
    await syncFeeds(store.db, [UPI], NOW);
    const { id, storyId } = await storedStatement(store.db, { speaker: 'a', saidAt: NOW, topic: 'un' });
    const destination_id = await following(store.db);
    const owed = { destination_id, story_id: storyId, statement_id: id, not_before: NOW, created_at: NOW };
    const revision = await reviseStory(store.db, storyId, NOW);
    await queueDelivery(store.db, { ...owed, revision, kind: 'post' });
    await queueDelivery(store.db, { ...owed, revision, kind: 'post' });
    await queueDelivery(store.db, { ...owed, revision: revision + 1, kind: 'edit' });

    const leases = await Promise.all([
      leaseDestinations(store.db, ['discord'], NOW, 1000, 8),
      leaseDestinations(other, ['discord'], NOW, 1000, 8),
    ]);
    expect(leases.flat().map((destination) => destination.id)).toEqual([destination_id]);

    const first = await nextDelivery(store.db, destination_id, NOW);
    expect(first).toMatchObject({ kind: 'post', revision });
    if (!first) return;
    await markSending(store.db, first, NOW);
    // A crash here: the next process sees that a send began.
    expect(await nextDelivery(other, destination_id, NOW)).toMatchObject({
      id: first.id,
      sending_since: NOW,
    });
    await requeue(store.db, first.id, { not_before: NOW, error: 'refused', certain: true });
    expect(await nextDelivery(other, destination_id, NOW)).toMatchObject({
      id: first.id,
      sending_since: null,
    });
  });

  it('sends a flash before what waits already, and what belongs to a post after it', async () => {
    await using store = await testDatabase(make);
    await syncFeeds(store.db, [UPI], NOW);
    const destination = await following(store.db);
    const { id, storyId } = await storedStatement(store.db, { speaker: 'a', topic: 't', saidAt: NOW });
    const owe = (revision: number, kind: string, urgency: number) =>
      queueDelivery(store.db, {
        destination_id: destination,
        story_id: storyId,
        statement_id: id,
        revision,
        kind,
        urgency,
        not_before: NOW,
        created_at: NOW,
      });
    await owe(1, 'post', 0);
    await owe(2, 'post', 2);
    await owe(3, 'edit', 0);
    await owe(4, 'post', 1);
    const order: number[] = [];
    for (let next = await nextDelivery(store.db, destination, NOW); next; ) {
      order.push(next.revision);
      await markSent(store.db, next.id, `m${next.revision}`, NOW);
      next = await nextDelivery(store.db, destination, NOW);
    }
    expect(order).toEqual([2, 4, 1, 3]);
  });

  it('owes a destination word of an event once, and knows a feed’s troubles until it recovers', async () => {
    await using store = await testDatabase(make);
    await syncFeeds(store.db, [UPI], NOW);
    const destination_id = await following(store.db);
    const happens = (kind: string, subject = 'feed:upi') =>
      recordEvent(store.db, { at: NOW, subject, kind, message: 'words' });
    const troubles = async () => (await openTroubles(store.db, 'upi')).map(({ kind }) => kind);
    const event_id = await happens('failing');
    await happens('failing', 'feed:other');
    await happens('quiet');
    expect(await troubles()).toEqual(['failing', 'quiet']);
    await happens('recovered');
    await happens('failing');
    expect(await troubles()).toEqual(['failing']);

    const notice = { destination_id, event_id, not_before: NOW, created_at: NOW };
    await queueNotice(store.db, notice);
    await queueNotice(store.db, notice);
    expect(await toldOf(store.db, [event_id])).toEqual([destination_id]);
    const owed = await store.db.selectFrom('delivery').select(['kind', 'event_id']).execute();
    expect(owed).toEqual([{ kind: 'notice', event_id }]);
  });
});
