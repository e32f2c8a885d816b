import { describe, expect, it } from 'vitest';
import { advanceFeed, leaseDueFeeds, listFeeds, postponeFeed, syncFeeds } from '../../src/store/feeds.ts';
import { ENGINES, testDatabase } from '../support/databases.ts';
import { NOW, UPI } from './rows.ts';

describe.each(ENGINES)('feeds on %s', (_name, make) => {
  it('keeps what a feed knows of itself over a restart, and sets aside what is no longer configured', async () => {
    await using store = await testDatabase(make);
    const yonhap = { ...UPI, id: 'yonhap', wire: 'Yonhap' };
    await syncFeeds(store.db, [UPI, yonhap], NOW);
    await advanceFeed(store.db, 'upi', { etag: '"1"', next_check_at: NOW + 60_000 });
    await syncFeeds(store.open(), [UPI], NOW + 1);
    expect(
      (await listFeeds(store.db)).map(({ id, etag, next_check_at }) => [id, etag, next_check_at]),
    ).toEqual([['upi', '"1"', NOW + 60_000]]);
  });

  it('gives a due feed to one of two processes, and to the other when the lease has run out', async () => {
    await using store = await testDatabase(make);
    const other = store.open();
    await syncFeeds(store.db, [UPI], NOW);
    const [mine, theirs] = await Promise.all([
      leaseDueFeeds(store.db, NOW, 1000, 8),
      leaseDueFeeds(other, NOW, 1000, 8),
    ]);
    expect(mine.length + theirs.length).toBe(1);
    expect(await leaseDueFeeds(other, NOW + 999, 1000, 8)).toEqual([]);
    expect((await leaseDueFeeds(other, NOW + 1000, 1000, 8)).map(({ id }) => id)).toEqual(['upi']);
  });

  it('does not give out a feed that waits', async () => {
    await using store = await testDatabase(make);
    await syncFeeds(store.db, [UPI], NOW);
    await postponeFeed(store.db, 'upi', { next_check_at: NOW + 5000, failures: 1, last_error: 'down' });
    expect(await leaseDueFeeds(store.db, NOW + 4999, 1000, 8)).toEqual([]);
    expect(await leaseDueFeeds(store.db, NOW + 5000, 1000, 8)).toHaveLength(1);
  });
});
