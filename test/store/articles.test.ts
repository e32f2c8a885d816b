import { describe, expect, it } from 'vitest';
import { articlesLike, leaseUnread, markRead, storeArticle } from '../../src/store/articles.ts';
import { syncFeeds } from '../../src/store/feeds.ts';
import { forgetGists, gistsRead } from '../../src/store/gists.ts';
import { createStory } from '../../src/store/stories.ts';
import { ENGINES, testDatabase } from '../support/databases.ts';
import { article, NOW, UPI } from './rows.ts';

describe.each(ENGINES)('articles on %s', (_name, make) => {
  it('finds the latest revision of what shares a key, in the same wire', async () => {
    await using store = await testDatabase(make);
    await syncFeeds(store.db, [UPI], NOW);
    await storeArticle(store.db, article({ url_key: '//a/1' }), { identity: 'one', revision: 1 });
    await storeArticle(store.db, article({ title: 'Edited' }), { identity: 'one', revision: 2 });
    await storeArticle(store.db, article({ wire: 'Other' }), { identity: 'one', revision: 1 });
    const like = async (keys: Partial<Parameters<typeof articlesLike>[1]>) =>
      (
        await articlesLike(store.db, { wire: 'UPI', id_key: null, url_key: null, text_key: null, ...keys })
      ).map(({ title, revision }) => [title, revision]);
    expect(await like({ id_key: 'item-1' })).toEqual([['Edited', 2]]);
    expect(await like({ url_key: '//a/1', id_key: 'another' })).toEqual([['A headline', 1]]);
    expect(await like({ text_key: 'unknown' })).toEqual([]);
    expect(await like({})).toEqual([]);
  });

  it('hands unread articles out in order, and a read one never again', async () => {
    await using store = await testDatabase(make);
    await syncFeeds(store.db, [UPI], NOW);
    for (const identity of ['one', 'two', 'three'])
      await storeArticle(store.db, article({ id_key: identity }), { identity, revision: 1 });
    const leased = await leaseUnread(store.db, NOW, 1000, 2);
    expect(leased.map(({ identity }) => identity)).toEqual(['one', 'two']);
    const [first] = leased;
    const storyId = await createStory(store.db, first?.id ?? 0, NOW);
    await markRead(store.db, first?.id ?? 0, {
      body: 'text',
      gist: '{}',
      title: 'A headline',
      lang: 'en',
      story_id: storyId,
      read_at: NOW,
    });
    const gists = async (readSince: number) =>
      (await gistsRead(store.db, { seenSince: NOW, readSince, afterId: 0, most: 8 })).map(({ gist }) => gist);
    expect(await gists(NOW)).toEqual(['{}']);
    expect(await gists(NOW + 1)).toEqual([]);
    await forgetGists(store.db, NOW + 1);
    expect(await gists(NOW)).toEqual([]);
    const later = await leaseUnread(store.db, NOW + 1000, 1000, 8);
    expect(later.map(({ identity }) => identity)).toEqual(['two', 'three']);
  });
});
