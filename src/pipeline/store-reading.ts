import type { Analysis } from '../model/analysis.ts';
import type { ArticleText } from '../model/article.ts';
import { LIKELY } from '../model/matching.ts';
import { spanText } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { wireId } from '../model/wire.ts';
import { type ArticleRow, articleById, markRead, storyOfEarlierRevision } from '../store/articles.ts';
import type { Database } from '../store/database.ts';
import { type NewStatement, statementsOfStory, storeStatement, type Tag } from '../store/statements.ts';
import { createStory } from '../store/stories.ts';
import type { Clusterer } from '../stories/clusterer.ts';
import { carriedSaying } from '../stories/sayings.ts';

export interface Reading {
  readonly article: ArticleRow;
  readonly text: ArticleText;
  readonly analysis: Analysis;
  readonly clusterer: Clusterer;
  readonly now: number;
}

/** Writes statements, story and the read mark in one short transaction. */
export async function storeReading(reading: Reading, db: Database): Promise<void> {
  const { article, text, analysis, now } = reading;
  await db.transaction().execute(async (tx) => {
    const storyId = await storyOf(reading, tx);
    // Of earlier articles only: whoever says alike things twice in one text says them twice.
    const known = (await statementsOfStory(tx, storyId))
      .filter(({ standing }) => standing !== 'carried')
      .map(({ id, speaker_id, text: words }) => ({ id, speakerId: speaker_id, text: words }));
    for (const [ordinal, statement] of analysis.statements.entries()) {
      const row = toRow(statement, reading, { storyId, ordinal });
      const saying = carriedSaying({ speakerId: row.speaker_id ?? null, text: row.text }, known);
      await storeStatement(
        tx,
        { ...row, saying_id: saying?.id ?? null, standing: saying ? 'carried' : 'new' },
        tagsOf(statement, article.wire),
      );
    }
    // The mark is last in the transaction: an article is read with all it says, or not at all.
    await markRead(tx, article.id, {
      body: text.body,
      title: text.title ?? '',
      lang: analysis.lang,
      story_id: storyId,
      read_at: now,
    });
  });
}

async function storyOf({ article, text, clusterer, now }: Reading, tx: Database): Promise<number> {
  const placement = clusterer.place(text, article.seen_at);
  const revised = await storyOfEarlierRevision(tx, article);
  if (revised !== undefined) return revised;
  const neighbour = placement.of === null ? undefined : await articleById(tx, Number(placement.of));
  return neighbour?.story_id ?? (await createStory(tx, article.id, now));
}

function toRow(
  statement: Statement,
  { article, text, now }: Reading,
  { storyId, ordinal }: { storyId: number; ordinal: number },
): Omit<NewStatement, 'saying_id' | 'standing'> {
  const said = (spans: Statement['segments']) => spans.map((span) => spanText(text.body, span)).join(' … ');
  return {
    article_id: article.id,
    story_id: storyId,
    ordinal,
    speaker_id: statement.speaker.id,
    said_at: article.published_at ?? article.seen_at,
    diplomatic: statement.diplomatic,
    p: statement.p,
    act: statement.acts[0]?.id ?? null,
    text: said(statement.segments),
    quote: statement.quotes.length > 0 ? said(statement.quotes) : null,
    statement: JSON.stringify(statement),
    // What a first poll found too old is on record, but was never in the queue.
    ...(article.alertable ? {} : { routed_at: now }),
  };
}

function tagsOf(statement: Statement, wire: string): Tag[] {
  const { speaker, addressee, from, to } = statement;
  const people = [speaker, ...(addressee ? [addressee] : [])].flatMap(({ id, members }) =>
    id === null ? members : [id, ...members],
  );
  const countries = [from, ...to, speaker.country].filter((country) => country !== null);
  const topics = statement.topics.filter(({ p }) => p >= LIKELY);
  const acts = statement.acts.filter(({ p }, i) => i === 0 || p >= LIKELY);
  return [
    ...people.map((value): Tag => ({ kind: 'person', value })),
    ...countries.map((value): Tag => ({ kind: 'country', value })),
    ...topics.map(({ id }): Tag => ({ kind: 'topic', value: id })),
    ...acts.map(({ id }): Tag => ({ kind: 'act', value: id })),
    { kind: 'wire', value: wireId(wire) },
  ];
}
