import type { ArticleText } from '../model/article.ts';
import { LIKELY } from '../model/matching.ts';
import { spanText } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { wireId } from '../model/wire.ts';
import type { ArticleRow } from '../store/articles.ts';
import type { NewStatement, Tag } from '../store/statements.ts';

export interface RowContext {
  readonly article: ArticleRow;
  readonly text: ArticleText;
  readonly now: number;
  readonly storyId: number;
  readonly ordinal: number;
}

/** A statement as the database keeps it, without where it stands to others. */
export function toRow(
  statement: Statement,
  { article, text, now, storyId, ordinal }: RowContext,
): Omit<NewStatement, 'saying_id' | 'standing' | 'note'> {
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

/** What the statement is found by. */
export function tagsOf(statement: Statement, wire: string): Tag[] {
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
