import { expect, it } from 'vitest';
import type { ArticleText } from '../../src/model/article.ts';
import { createStoryWindow } from '../../src/pipeline/story-window.ts';
import { leaseUnread, markRead, type NewArticle, storeArticle } from '../../src/store/articles.ts';
import type { Database } from '../../src/store/database.ts';
import { syncFeeds } from '../../src/store/feeds.ts';
import { createStory } from '../../src/store/stories.ts';
import { gistOf, packGist } from '../../src/stories/article-gist.ts';
import { type Clusterer, createClusterer } from '../../src/stories/clusterer.ts';
import { readRevisionMark } from '../../src/wires/revision-marks.ts';
import { ENGINES, testDatabase } from '../support/databases.ts';

const WEEK_MS = 7 * 24 * 3_600_000;
const NOW = Date.UTC(2026, 10, 23);

const TELLINGS: readonly ArticleText[] = [
  {
    id: '1',
    title: 'Norland recalls envoy from Sierra Parda',
    body: 'Norland recalled its ambassador to Sierra Parda on March 3 over a fishing row, Foreign Minister Ida Brandvik said.',
  },
  {
    id: '2',
    title: 'Brandvik calls envoy home from Sierra Parda',
    body: 'The envoy of Norland to Sierra Parda was called home on March 3. Foreign Minister Ida Brandvik blamed the fishing row.',
  },
];

const arrived = (id: string): NewArticle => ({
  feed_id: 'upi',
  wire: 'UPI',
  id_key: id,
  title: '',
  summary: '',
  seen_at: NOW,
  alertable: 1,
  read_attempts: 0,
  read_not_before: 0,
});

/** A process that reads one article: what it knows, where it puts the article, and the rows it leaves. */
async function reads(db: Database, clusterer: Clusterer, text: ArticleText, at: number) {
  const window = createStoryWindow({ db, clock: () => at, clusterer, windowMs: WEEK_MS });
  await window.catchUp();
  const gist = gistOf(text, readRevisionMark(text));
  const placement = clusterer.place(gist, at);
  const story_id = await createStory(db, Number(placement.story), at);
  const kept = { body: text.body, title: '', lang: 'en', gist: packGist(gist) };
  await markRead(db, Number(text.id), { ...kept, story_id, read_at: at });
  return placement;
}

it.each(ENGINES)('another process knows what one has read, on %s', async (_engine, make) => {
  await using store = await testDatabase(make);
  await syncFeeds(store.db, [{ id: 'upi', wire: 'UPI', url: 'https://upi.example/feed' }], NOW);
  for (const { id } of TELLINGS) await storeArticle(store.db, arrived(id), { identity: id, revision: 1 });
  await leaseUnread(store.db, NOW, 1000, 2);
  const [one, other] = TELLINGS;
  if (!one || !other) throw new Error('Cannot compare as there must be two tellings');
  const first = await reads(store.db, createClusterer({ windowMs: WEEK_MS }), one, NOW);
  expect(first).toMatchObject({ story: '1', relation: 'new' });
  const second = await reads(store.open(), createClusterer({ windowMs: WEEK_MS }), other, NOW + 60_000);
  expect(second).toMatchObject({ story: '1', of: '1' });
});
