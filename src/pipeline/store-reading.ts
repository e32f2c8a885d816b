import type { Analysis } from '../model/analysis.ts';
import type { ArticleText } from '../model/article.ts';
import type { KeepPolicy } from '../model/keep-policy.ts';
import type { RevisionMark } from '../model/revision.ts';
import type { Statement } from '../model/statement.ts';
import { type ArticleRow, articleById, earlierVersion, markRead } from '../store/articles.ts';
import type { Database } from '../store/database.ts';
import {
  retractSaying,
  type StatementRow,
  saidBy,
  statementsOfArticle,
  statementsOfStory,
  storeStatement,
} from '../store/statements.ts';
import { createStory } from '../store/stories.ts';
import { type ArticleGist, gistOf, packGist } from '../stories/article-gist.ts';
import type { Clusterer } from '../stories/clusterer.ts';
import { SAME_OCCASION_MS, type Said, type Saying } from '../stories/sayings.ts';
import { type Standing, standings } from '../stories/standing.ts';
import { readRevisionMark } from '../wires/revision-marks.ts';
import { keepText } from './keep-text.ts';
import { tagsOf, toRow } from './statement-row.ts';

export interface Reading {
  readonly article: ArticleRow;
  readonly text: ArticleText;
  readonly analysis: Analysis;
  readonly clusterer: Clusterer;
  readonly keep: KeepPolicy;
  readonly now: number;
}

interface Place {
  readonly storyId: number;
  /** The article of which this one is a later version. */
  readonly replaced: number | undefined;
}

type Row = ReturnType<typeof toRow>;
interface Stated extends Said, Pick<Saying, 'at'> {
  readonly statement: Statement;
  readonly row: Row;
}

/** Writes statements, story and the read mark in one short transaction. */
export async function storeReading(reading: Reading, db: Database): Promise<void> {
  const { article, text, analysis, now } = reading;
  const mark = readRevisionMark(text);
  // Of the whole text, of which less may be kept.
  const gist = gistOf(text, mark);
  await db.transaction().execute(async (tx) => {
    const place = await placeInStory(reading, gist, tx);
    const kept = keptOf(reading);
    for (const standing of await findStandings(kept, { place, mark }, tx))
      await storeStanding(standing, { article, mark }, tx);
    // The mark is last in the transaction: an article is read with all it says, or not at all.
    await markRead(tx, article.id, {
      body: kept.text.body,
      gist: packGist(gist),
      title: text.title ?? '',
      lang: analysis.lang,
      story_id: place.storyId,
      read_at: now,
    });
  });
}

function keptOf(reading: Reading): Reading {
  const { text, analysis, keep } = reading;
  const { body, statements } = keepText(text.body, analysis.statements, keep);
  return { ...reading, text: { ...text, body }, analysis: { ...analysis, statements } };
}

async function placeInStory(
  { article, clusterer, now }: Reading,
  gist: ArticleGist,
  tx: Database,
): Promise<Place> {
  const earlier = await earlierVersion(tx, article);
  const placement = clusterer.place(gist, article.seen_at, earlier && String(earlier.id));
  const neighbour =
    earlier ?? (placement.of === null ? undefined : await articleById(tx, Number(placement.of)));
  const storyId = neighbour?.story_id ?? (await createStory(tx, article.id, now));
  return { storyId, replaced: placement.relation === 'revision' ? neighbour?.id : earlier?.id };
}

async function findStandings(
  reading: Reading,
  { place, mark }: { place: Place; mark: RevisionMark },
  tx: Database,
): Promise<Standing<Stated>[]> {
  const { storyId, replaced } = place;
  const stated = reading.analysis.statements.map((statement, ordinal): Stated => {
    const row = toRow(statement, { ...reading, storyId, ordinal });
    const { speaker } = statement;
    return { statement, row, speakerId: speaker.id, speaker: speaker.text, text: row.text, at: row.said_at };
  });
  const speakers = [...new Set(stated.flatMap(({ speakerId }) => speakerId ?? []))];
  const since = Math.min(...stated.map(({ at }) => at)) - SAME_OCCASION_MS;
  // Of earlier articles only: whoever says alike things twice in one text says them twice.
  const inStory = await statementsOfStory(tx, storyId);
  const elsewhere = await saidBy(tx, speakers, since);
  const sayings = [...inStory.filter(({ standing }) => standing !== 'carried'), ...elsewhere];
  const version = replaced === undefined ? [] : await statementsOfArticle(tx, replaced);
  return standings(stated, {
    version: version.map(toSaying),
    sayings: sayings.filter(({ standing }) => standing !== 'retracted').map(toSaying),
    revision: mark.kind,
  });
}

const toSaying = ({ id, saying_id, speaker_id, text, said_at, statement }: StatementRow): Saying => ({
  id: saying_id ?? id,
  speakerId: speaker_id,
  speaker: (JSON.parse(statement) as Statement).speaker.text,
  text,
  at: said_at,
});

async function storeStanding(
  standing: Standing<Stated>,
  { article, mark }: { article: ArticleRow; mark: RevisionMark },
  tx: Database,
): Promise<void> {
  if (standing.kind === 'retracted')
    return await retractSaying(tx, standing.was.id, { wire: article.wire, note: mark.note ?? null });
  const { row, statement } = standing.statement;
  const saying_id = standing.kind === 'new' ? null : standing.sayingId;
  const note = standing.kind === 'amended' ? amendmentNote(standing.was, mark) : null;
  const stored = { ...row, saying_id, standing: standing.kind, note };
  await storeStatement(tx, stored, tagsOf(statement, article.wire));
}

/** What the wire says of it, and what its readers had been told. */
function amendmentNote({ speaker, text }: Saying, { note }: RevisionMark): string {
  const words = text.replace(/[\s,]+$/, '');
  const before = `Before: “${words}”${speaker === null ? '' : `, said ${speaker}`}`;
  return note === undefined ? before : `${note}. ${before}`;
}
