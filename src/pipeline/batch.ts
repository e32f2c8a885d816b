import type { FilterIndex } from '../model/subscription-index.ts';
import { articleById } from '../store/articles.ts';
import type { Database } from '../store/database.ts';
import type { StatementRow } from '../store/statements.ts';
import { subjectOfRow } from '../store/subject-of-row.ts';

/** Statements of one story that are told together. */
export interface Batch {
  readonly storyId: number;
  readonly rows: readonly StatementRow[];
  readonly now: number;
}

/** By what they follow: the row ids of destinations. */
export type Followers = FilterIndex<{ readonly destinationId: number }>;

/** The destinations that follow what a statement is about. */
export async function destinationsFor(
  tx: Database,
  row: StatementRow,
  followers: Followers,
): Promise<ReadonlySet<number>> {
  const subject = subjectOfRow(row, await articleById(tx, row.article_id));
  return new Set(followers.taking(subject).map(({ destinationId }) => destinationId));
}
