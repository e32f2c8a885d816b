import { EVERYTHING } from '../../src/model/subscription.ts';
import { type NewArticle, storeArticle } from '../../src/store/articles.ts';
import type { Database } from '../../src/store/database.ts';
import { storeStatement } from '../../src/store/statements.ts';
import { createStory } from '../../src/store/stories.ts';
import { activeSubscriptions, subscribe } from '../../src/store/subscriptions.ts';

export const NOW = 1_750_000_000_000;
export const UPI = { id: 'upi', wire: 'UPI', url: 'https://upi.example/feed' };
export const HERE = { platform: 'discord', space: 'g1', channel: 'c1' } as const;

export const article = (fields: Partial<NewArticle> = {}): NewArticle => ({
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

export async function storedStatement(
  db: Database,
  fields: { speaker: string; saidAt: number; topic: string },
) {
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

/** A destination that follows everything. @returns the id of its row */
export async function following(db: Database): Promise<number> {
  await subscribe(db, { destination: HERE, filter: EVERYTHING, createdBy: 'u' }, NOW);
  const [follower] = await activeSubscriptions(db);
  return follower?.destinationId ?? 0;
}
