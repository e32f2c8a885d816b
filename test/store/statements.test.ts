import { describe, expect, it } from 'vitest';
import { syncFeeds } from '../../src/store/feeds.ts';
import { findStatements, unrouted } from '../../src/store/statements.ts';
import { ENGINES, testDatabase } from '../support/databases.ts';
import { NOW, storedStatement, UPI } from './rows.ts';

describe.each(ENGINES)('statements on %s', (_name, make) => {
  it('finds statements by topic, speaker and time, newest first', async () => {
    await using store = await testDatabase(make);
    await syncFeeds(store.db, [UPI], NOW);
    await storedStatement(store.db, { speaker: 'ann-lee', saidAt: NOW, topic: 'sanctions' });
    await storedStatement(store.db, { speaker: 'bo-park', saidAt: NOW + 2, topic: 'sanctions' });
    await storedStatement(store.db, { speaker: 'ann-lee', saidAt: NOW + 3, topic: 'iran' });
    const find = async (query: Parameters<typeof findStatements>[1]) =>
      (await findStatements(store.db, query)).map(({ speaker_id, said_at }) => [speaker_id, said_at - NOW]);
    const sanctions = { any: [{ kind: 'topic', values: ['sanctions'] }] as const, limit: 10 };
    expect(await find(sanctions)).toEqual([
      ['bo-park', 2],
      ['ann-lee', 0],
    ]);
    expect(await find({ ...sanctions, since: NOW + 1 })).toEqual([['bo-park', 2]]);
    expect(await find({ any: [], speaker: 'ann-lee', limit: 1 })).toEqual([['ann-lee', 3]]);
  });

  it('queues for routing only what was not routed', async () => {
    await using store = await testDatabase(make);
    await syncFeeds(store.db, [UPI], NOW);
    const { id } = await storedStatement(store.db, { speaker: 'a', saidAt: NOW, topic: 'un' });
    expect((await unrouted(store.db, 10)).map((row) => row.id)).toEqual([id]);
  });
});
