import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../src/model/subscription.ts';
import { pauseDestination } from '../../src/store/destinations.ts';
import {
  activeSubscriptions,
  subscribe,
  subscriptionsOf,
  unsubscribe,
} from '../../src/store/subscriptions.ts';
import { ENGINES, testDatabase } from '../support/databases.ts';
import { HERE, NOW } from './rows.ts';

describe.each(ENGINES)('subscriptions on %s', (_name, make) => {
  it('subscribes a destination once, lists it there, and lets only it unsubscribe', async () => {
    await using store = await testDatabase(make);
    const wanted = { destination: HERE, filter: EVERYTHING, createdBy: 'u1' } as const;
    const first = await subscribe(store.db, wanted, NOW);
    const again = await subscribe(store.db, wanted, NOW);
    expect([first.kind, again.kind]).toEqual(['created', 'existing']);
    const { id } = first.subscription;
    expect((await subscriptionsOf(store.db, HERE)).map((one) => one.id)).toEqual([id]);
    expect((await unsubscribe(store.db, { ...HERE, channel: 'c2' }, id)).kind).toBe('unknown');
    expect((await unsubscribe(store.db, HERE, id)).kind).toBe('removed');
    expect(await subscriptionsOf(store.db, HERE)).toEqual([]);
  });

  it('sends nothing to a paused destination until it subscribes anew', async () => {
    await using store = await testDatabase(make);
    const wanted = { destination: HERE, filter: EVERYTHING, createdBy: 'u' } as const;
    await subscribe(store.db, wanted, NOW);
    const [follower] = await activeSubscriptions(store.db);
    await pauseDestination(store.db, follower?.destinationId ?? 0, 'Missing access');
    expect(await activeSubscriptions(store.db)).toEqual([]);
    expect((await subscriptionsOf(store.db, HERE))[0]?.pausedBecause).toBe('Missing access');
    await subscribe(store.db, wanted, NOW);
    expect(await activeSubscriptions(store.db)).toHaveLength(1);
  });
});
