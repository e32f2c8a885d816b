import { describe, expect, it } from 'vitest';
import { syncFeeds } from '../../src/store/feeds.ts';
import {
  forgetHub,
  hubByToken,
  hubsToAsk,
  isDelivered,
  noteHub,
  settleHub,
  takeHubsOfRemoved,
} from '../../src/store/hubs.ts';
import { ENGINES, testDatabase } from '../support/databases.ts';
import { NOW, UPI } from './rows.ts';

describe.each(ENGINES)('hubs on %s', (_name, make) => {
  it('asks a hub once, again when it does not answer, and knows how long it delivers', async () => {
    await using store = await testDatabase(make);
    await syncFeeds(store.db, [UPI], NOW);
    const keys = { token: 't1', secret: 's1', ask_at: NOW, lease_until: null };
    const offered = { feed_id: 'upi', hub: 'https://hub.example/', topic: UPI.url, ...keys };
    await noteHub(store.db, offered);
    await noteHub(store.db, { ...offered, token: 't2' });
    expect(await hubByToken(store.db, 't2')).toBeUndefined();
    const asked = async (now: number) =>
      (await hubsToAsk(store.db, now, now + 100)).map(({ token }) => token);
    expect([await asked(NOW), await asked(NOW + 99), await asked(NOW + 100)]).toEqual([['t1'], [], ['t1']]);

    await settleHub(store.db, 'upi', { lease_until: NOW + 1000, ask_at: NOW + 900 });
    expect([
      await isDelivered(store.db, 'upi', NOW + 999),
      await isDelivered(store.db, 'upi', NOW + 1000),
    ]).toEqual([true, false]);
    await noteHub(store.db, { ...offered, topic: 'https://upi.example/moved', token: 't3' });
    expect(await isDelivered(store.db, 'upi', NOW)).toBe(false);
    await syncFeeds(store.db, [], NOW);
    expect([await asked(NOW + 2000), await hubByToken(store.db, 't3')]).toEqual([[], undefined]);
    await forgetHub(store.db, 'upi');
  });

  it('gives out the hub of a removed feed once', async () => {
    await using store = await testDatabase(make);
    await syncFeeds(store.db, [UPI], NOW);
    const offered = { feed_id: 'upi', hub: 'https://hub.example/', topic: 'https://upi.example/' };
    await noteHub(store.db, { ...offered, token: 't', secret: 's', ask_at: NOW, lease_until: null });
    expect(await takeHubsOfRemoved(store.db)).toEqual([]);
    await syncFeeds(store.db, [], NOW);
    expect(await takeHubsOfRemoved(store.db)).toMatchObject([{ ...offered, token: 't' }]);
    expect(await takeHubsOfRemoved(store.db)).toEqual([]);
  });
});
