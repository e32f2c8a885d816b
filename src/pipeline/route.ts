import type { Clock } from '../model/clock.ts';
import type { Subject } from '../model/matching.ts';
import type { PriorityRules } from '../model/priority.ts';
import type { Statement } from '../model/statement.ts';
import type { Subscription } from '../model/subscription.ts';
import { type FilterIndex, indexFilters } from '../model/subscription-index.ts';
import { articleById, lateArticles } from '../store/articles.ts';
import type { Database } from '../store/database.ts';
import { postsOfSaying, queueDelivery } from '../store/deliveries.ts';
import { addToDigest, digestsOfSaying } from '../store/digests.ts';
import { markRouted, type StatementRow, unrouted } from '../store/statements.ts';
import { reviseStory } from '../store/stories.ts';
import { subjectOfRow } from '../store/subject-of-row.ts';
import { activeSubscriptions } from '../store/subscriptions.ts';
import { withoutSummaries } from './summed-up.ts';
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

interface Follower {
  readonly destinationId: number;
  readonly subscription: Subscription;
}

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

/** So many speakers of one batch get a post of their own; further ones are counted in those. */
const MOST_SPEAKERS = 3;

/** For each destination that the new statements concern, a post a speaker: the statement that tells most. */
async function postFresh(
  tx: Database,
  { storyId, rows, followers, now }: Batch & { followers: FilterIndex<Follower> },
): Promise<void> {
  const chosen = new Map<number, Map<string, StatementRow>>();
  for (const row of rows.toSorted((a, b) => b.urgency - a.urgency || weight(b) - weight(a)))
    for (const { destinationId } of followers.taking(await subjectIn(tx, row))) {
      const bySpeaker = chosen.get(destinationId) ?? new Map<string, StatementRow>();
      chosen.set(destinationId, bySpeaker);
      const speaker = speakerKey(row);
      if (!bySpeaker.has(speaker) && bySpeaker.size < MOST_SPEAKERS) bySpeaker.set(speaker, row);
    }
  for (let place = 0; place < MOST_SPEAKERS; place++) {
    const due = [...chosen].flatMap(([destination_id, bySpeaker]) => {
      const row = [...bySpeaker.values()][place];
      return row ? [{ destination_id, statement_id: row.id, urgency: row.urgency }] : [];
    });
    if (due.length === 0) return;
    const revision = await reviseStory(tx, storyId, now);
    for (const delivery of due)
      await queueDelivery(tx, {
        ...delivery,
        story_id: storyId,
        revision,
        kind: 'post',
        not_before: now,
        created_at: now,
      });
  }
}

/** Who said it: a registry id, several, or the words of the text. */
function speakerKey({ speaker_id, statement }: StatementRow): string {
  if (speaker_id !== null) return speaker_id;
  const { speaker } = JSON.parse(statement) as Statement;
  return speaker.members.length > 0 ? speaker.members.join(' ') : (speaker.text ?? speaker.country ?? '');
}

/** What came too late to alert is gathered, so that what an outage held back floods nobody. */
async function digestLate(
  tx: Database,
  { rows, followers, now }: Batch & { followers: FilterIndex<Follower> },
): Promise<void> {
  for (const row of rows) {
    const concerned = followers.taking(await subjectIn(tx, row));
    for (const destination of new Set(concerned.map(({ destinationId }) => destinationId)))
      await addToDigest(tx, { destination, statement: row.id, now });
  }
}

/** Who was told of a saying sees its post gain a source, or a correction. */
async function editCarried(tx: Database, { storyId, rows, now }: Batch): Promise<void> {
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
async function tellChanged(tx: Database, { storyId, rows, now }: Batch): Promise<void> {
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

interface Batch {
  readonly storyId: number;
  readonly rows: readonly StatementRow[];
  readonly now: number;
}

/** Known speakers in their own words tell most. */
function weight({ diplomatic, p, speaker_id, quote }: StatementRow): number {
  return diplomatic * p * (speaker_id === null ? 0.7 : 1) * (quote === null ? 0.8 : 1);
}

const subjectIn = async (tx: Database, row: StatementRow): Promise<Subject> =>
  subjectOfRow(row, await articleById(tx, row.article_id));
