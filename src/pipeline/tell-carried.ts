import type { Database } from '../store/database.ts';
import { postsOfSaying, queueDelivery } from '../store/deliveries.ts';
import { digestsOfSaying } from '../store/digests.ts';
import { reviseStory } from '../store/stories.ts';
import type { Batch } from './batch.ts';

/** Who was told of a saying sees its post gain a source, or a correction. */
export async function editCarried(tx: Database, { storyId, rows, now }: Batch): Promise<void> {
  const sayings = new Set(rows.map(({ saying_id }) => saying_id).filter((id) => id !== null));
  for (const saying of sayings) {
    const posts = await postsOfSaying(tx, saying);
    if (posts.length === 0) continue;
    const revision = await reviseStory(tx, storyId, now);
    for (const { destination_id } of posts)
      await queueDelivery(tx, {
        destination_id,
        story_id: storyId,
        revision,
        kind: 'edit',
        statement_id: saying,
        not_before: now,
        created_at: now,
      });
  }
}

/** An edit is easily missed: whoever was told of the saying hears in its thread that it changed. */
export async function tellChanged(tx: Database, { storyId, rows, now }: Batch): Promise<void> {
  for (const { id, saying_id } of rows) {
    const posts = await postsOfSaying(tx, saying_id ?? id);
    const digests = await digestsOfSaying(tx, saying_id ?? id);
    const told = new Set([...posts, ...digests].map(({ destination_id }) => destination_id));
    if (told.size === 0) continue;
    const revision = await reviseStory(tx, storyId, now);
    for (const destination_id of told)
      await queueDelivery(tx, {
        destination_id,
        story_id: storyId,
        revision,
        kind: 'reply',
        statement_id: id,
        not_before: now,
        created_at: now,
      });
  }
}
