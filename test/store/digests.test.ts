import { describe, expect, it } from 'vitest';
import { nextDelivery } from '../../src/store/deliveries.ts';
import { addToDigest, digestRows, digestsOfSaying } from '../../src/store/digests.ts';
import { syncFeeds } from '../../src/store/feeds.ts';
import { ENGINES, testDatabase } from '../support/databases.ts';
import { following, NOW, storedStatement, UPI } from './rows.ts';

describe.each(ENGINES)('digests on %s', (_name, make) => {
  it('gathers what came late into one digest, until that is about to be sent', async () => {
    await using store = await testDatabase(make);
    await syncFeeds(store.db, [UPI], NOW);
    const destination = await following(store.db);
    const add = async (speaker: string, now: number) => {
      const { id } = await storedStatement(store.db, { speaker, saidAt: now, topic: 'un' });
      await addToDigest(store.db, { destination, statement: id, now });
      return id;
    };
    const first = await add('a', NOW);
    await add('b', NOW + 50_000);
    expect(await nextDelivery(store.db, destination, NOW + 109_999)).toBeUndefined();
    const digest = await nextDelivery(store.db, destination, NOW + 110_000);
    expect(digest).toMatchObject({ kind: 'digest' });
    await add('c', NOW + 106_000);
    const { rows, total } = await digestRows(store.db, digest?.id ?? 0, 1);
    expect([rows.map(({ speaker_id }) => speaker_id), total]).toEqual([['a'], 2]);
    expect((await digestsOfSaying(store.db, first)).map(({ id }) => id)).toEqual([digest?.id]);
  });
});
