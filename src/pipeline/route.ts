import type { Clock } from '../model/clock.ts';
import type { PriorityRules } from '../model/priority.ts';
import { indexFilters } from '../model/subscription-index.ts';
import { lateArticles } from '../store/articles.ts';
import type { Database } from '../store/database.ts';
import { addToDigest } from '../store/digests.ts';
import { markRouted, unrouted } from '../store/statements.ts';
import { activeSubscriptions } from '../store/subscriptions.ts';
import { type Batch, destinationsFor, type Followers } from './batch.ts';
import { postFresh } from './post-fresh.ts';
import { withoutSummaries } from './summed-up.ts';
import { editCarried, tellChanged } from './tell-carried.ts';
import { withUrgency } from './urgency.ts';

export interface RouteParts {
  readonly db: Database;
  readonly clock: Clock;
  /** Below these a statement is kept, and found by asking, but alerts nobody. */
  readonly thresholds: { readonly diplomatic: number; readonly said: number };
  /** As they are at present: the operator may change them meanwhile. */
  readonly priorities: () => PriorityRules;
}

const AT_ONCE = 200;

/** One round: matches statements against every subscription, in one transaction; answers how many. */
export async function routeRound({ db, clock, thresholds, priorities }: RouteParts): Promise<number> {
  return await db.transaction().execute(async (tx) => {
    const rows = await unrouted(tx, AT_ONCE);
    if (rows.length === 0) return 0;
    const now = clock();
    const followers = indexFilters(await activeSubscriptions(tx), ({ subscription }) => subscription.filter);
    const late = await lateArticles(
      tx,
      rows.map(({ article_id }) => article_id),
    );
    for (const [storyId, ofStory] of Map.groupBy(rows, ({ story_id }) => story_id)) {
      const telling = ofStory.filter(
        ({ diplomatic, p }) => diplomatic >= thresholds.diplomatic && p >= thresholds.said,
      );
      const fresh = await withUrgency(
        tx,
        withoutSummaries(
          telling.filter(({ standing }) => standing === 'new'),
          ofStory,
        ),
        priorities(),
      );
      const atOnce = fresh.filter(({ article_id }) => !late.has(article_id));
      const tooLate = fresh.filter(({ article_id }) => late.has(article_id));
      await postFresh(tx, { storyId, rows: atOnce, followers, now });
      await digestLate(tx, { storyId, rows: tooLate, followers, now });
      const carried = ofStory.filter(({ standing }) => standing !== 'new');
      await editCarried(tx, { storyId, rows: carried, now });
      const changed = carried.filter(({ standing }) => standing === 'amended' || standing === 'retracted');
      await tellChanged(tx, { storyId, rows: changed, now });
    }
    await markRouted(
      tx,
      rows.map(({ id }) => id),
      now,
    );
    return rows.length;
  });
}

/** What came too late to alert is gathered, so that what an outage held back floods nobody. */
async function digestLate(
  tx: Database,
  { rows, followers, now }: Batch & { followers: Followers },
): Promise<void> {
  for (const row of rows)
    for (const destination of await destinationsFor(tx, row, followers))
      await addToDigest(tx, { destination, statement: row.id, now });
}
