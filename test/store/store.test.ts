import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../src/model/subscription.ts';
import {
  articlesLike,
  leaseUnread,
  markRead,
  type NewArticle,
  storeArticle,
} from '../../src/store/articles.ts';
import type { Database } from '../../src/store/database.ts';
import {
  markSending,
  markSent,
  nextDelivery,
  queueDelivery,
  queueNotice,
  requeue,
  toldOf,
} from '../../src/store/deliveries.ts';
import { leaseDestinations, pauseDestination } from '../../src/store/destinations.ts';
import { addToDigest, digestRows, digestsOfSaying } from '../../src/store/digests.ts';
import { openTroubles, recordEvent } from '../../src/store/events.ts';
import { advanceFeed, leaseDueFeeds, listFeeds, postponeFeed, syncFeeds } from '../../src/store/feeds.ts';
import { forgetGists, gistsRead } from '../../src/store/gists.ts';
import { forgetHub, hubByToken, hubsToAsk, isDelivered, noteHub, settleHub } from '../../src/store/hubs.ts';
import { migrate } from '../../src/store/migrate.ts';
import { findStatements, storeStatement, unrouted } from '../../src/store/statements.ts';
import { createStory, reviseStory } from '../../src/store/stories.ts';
import {
  activeSubscriptions,
  subscribe,
  subscriptionsOf,
  unsubscribe,
} from '../../src/store/subscriptions.ts';
import { ENGINES, testDatabase } from '../support/databases.ts';

const NOW = 1_750_000_000_000;
const UPI = { id: 'upi', wire: 'UPI', url: 'https://upi.example/feed' };
const HERE = { platform: 'discord', space: 'g1', channel: 'c1' } as const;

const article = (fields: Partial<NewArticle> = {}): NewArticle => ({
  feed_id: 'upi',
  wire: 'UPI',
  id_key: 'item-1',
  title: 'A headline',
  summary: 'A lead.',
  seen_at: NOW,
  alertable: 1,
  read_attempts: 0,
  read_not_before: 0,
  ...fields,
});

async function storedStatement(db: Database, fields: { speaker: string; saidAt: number; topic: string }) {
  const identity = `${fields.speaker}${fields.saidAt}`;
  await storeArticle(db, article({ id_key: identity }), { identity, revision: 1 });
  const { id: articleId } = await db
    .selectFrom('article')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const storyId = await createStory(db, articleId, NOW);
  const statement = {
    article_id: articleId,
    story_id: storyId,
    ordinal: 0,
    saying_id: null,
    standing: 'new',
    speaker_id: fields.speaker,
    said_at: fields.saidAt,
    diplomatic: 0.9,
    p: 0.9,
    act: 'demand',
    text: 'words',
    statement: '{}',
  };
  const id = await storeStatement(db, statement, [{ kind: 'topic', value: fields.topic }]);
  return { id, storyId };
}

describe.each(ENGINES)('the store on %s', (_name, make) => {
  it('migrates once, and again without effect', async () => {
    await using store = await testDatabase(make);
    expect(await migrate(store.db)).toEqual([]);
  });

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

  it('owes a destination a story’s revision once, in order, one sender at a time', async () => {
    await using store = await testDatabase(make);
    const other = store.open();
    await syncFeeds(store.db, [UPI], NOW);
    const { id, storyId } = await storedStatement(store.db, { speaker: 'a', saidAt: NOW, topic: 'un' });
    await subscribe(store.db, { destination: HERE, filter: EVERYTHING, createdBy: 'u' }, NOW);
    const [follower] = await activeSubscriptions(store.db);
    const destination_id = follower?.destinationId ?? 0;
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
    await subscribe(store.db, { destination: HERE, filter: EVERYTHING, createdBy: 'u' }, NOW);
    const [follower] = await activeSubscriptions(store.db);
    const destination = follower?.destinationId ?? 0;
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
    await subscribe(store.db, { destination: HERE, filter: EVERYTHING, createdBy: 'u' }, NOW);
    const [follower] = await activeSubscriptions(store.db);
    const destination_id = follower?.destinationId ?? 0;
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

  it('gathers what came late into one digest, until that is about to be sent', async () => {
    await using store = await testDatabase(make);
    await syncFeeds(store.db, [UPI], NOW);
    await subscribe(store.db, { destination: HERE, filter: EVERYTHING, createdBy: 'u' }, NOW);
    const [follower] = await activeSubscriptions(store.db);
    const destination = follower?.destinationId ?? 0;
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

  it('queues for routing only what was not routed', async () => {
    await using store = await testDatabase(make);
    await syncFeeds(store.db, [UPI], NOW);
    const { id } = await storedStatement(store.db, { speaker: 'a', saidAt: NOW, topic: 'un' });
    expect((await unrouted(store.db, 10)).map((row) => row.id)).toEqual([id]);
  });
});
