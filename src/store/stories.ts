import type { Database } from './database.ts';

export async function createStory(db: Database, firstArticleId: number, now: number): Promise<number> {
  const { id } = await db
    .insertInto('story')
    .values({ first_article_id: firstArticleId, revision: 1, created_at: now, updated_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** One more thing to show; answers the story's new revision. */
export async function reviseStory(db: Database, id: number, now: number): Promise<number> {
  const { revision } = await db
    .updateTable('story')
    .set((eb) => ({ revision: eb('revision', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
}
