import type { Database } from './database.ts';

/** What clustering knows of an article that was read. */
export interface KeptGist {
  readonly id: number;
  readonly gist: string;
  readonly seen_at: number;
  readonly first_article_id: number;
}

export interface GistQuery {
  /** Arrived at this time or later, epoch ms. */
  readonly seenSince: number;
  /** Read at this time or later, epoch ms. */
  readonly readSince: number;
  readonly afterId: number;
  readonly most: number;
}

/** The gists of articles that were read, with their story's first article, by id. */
export async function gistsRead(db: Database, query: GistQuery): Promise<readonly KeptGist[]> {
  const rows = await db
    .selectFrom('article')
    .innerJoin('story', 'story.id', 'article.story_id')
    .select(['article.id', 'article.gist', 'article.seen_at', 'story.first_article_id'])
    .where('article.read_at', '>=', query.readSince)
    .where('article.seen_at', '>=', query.seenSince)
    .where('article.id', '>', query.afterId)
    .where('article.gist', 'is not', null)
    .orderBy('article.id')
    .limit(query.most)
    .execute();
  return rows.flatMap(({ gist, ...row }) => (gist === null ? [] : [{ ...row, gist }]));
}

/** Nothing clusters with what is older than the window. */
export async function forgetGists(db: Database, before: number): Promise<void> {
  await db
    .updateTable('article')
    .set({ gist: null })
    .where('seen_at', '<', before)
    .where('gist', 'is not', null)
    .execute();
}
