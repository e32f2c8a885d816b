import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialect.ts';

type Table = CreateTableBuilder<string, string>;

export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = isPostgres(db);
  const create = (name: string): Table => db.schema.createTable(name);
  /** Numbered rows. SQLite must not hand out a removed row's number again, hence autoincrement. */
  const numbered = (name: string): Table =>
    postgres
      ? create(name).addColumn('id', 'bigserial', (c) => c.primaryKey())
      : create(name).addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement());

  await create('feed')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('wire', 'text', (c) => c.notNull())
    .addColumn('url', 'text', (c) => c.notNull())
    .addColumn('title', 'text')
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('next_check_at', 'bigint', (c) => c.notNull())
    .addColumn('first_polled_at', 'bigint')
    .addColumn('last_ok_at', 'bigint')
    .addColumn('failures', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('last_error', 'text')
    .addColumn('lease_until', 'bigint')
    .addColumn('origin', 'text', (c) => c.notNull())
    .addColumn('removed_at', 'bigint')
    .execute();
  await create('hub')
    .addColumn('feed_id', 'text', (c) => c.primaryKey().references('feed.id'))
    .addColumn('hub', 'text', (c) => c.notNull())
    .addColumn('topic', 'text', (c) => c.notNull())
    .addColumn('token', 'text', (c) => c.notNull().unique())
    .addColumn('secret', 'text', (c) => c.notNull())
    .addColumn('ask_at', 'bigint', (c) => c.notNull())
    .addColumn('lease_until', 'bigint')
    .execute();
  await numbered('article')
    .addColumn('feed_id', 'text', (c) => c.notNull().references('feed.id'))
    .addColumn('wire', 'text', (c) => c.notNull())
    .addColumn('identity', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('id_key', 'text')
    .addColumn('url_key', 'text')
    .addColumn('text_key', 'text')
    .addColumn('url', 'text')
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('summary', 'text', (c) => c.notNull())
    .addColumn('body', 'text')
    .addColumn('gist', 'text')
    .addColumn('lang', 'text')
    .addColumn('published_at', 'bigint')
    .addColumn('seen_at', 'bigint', (c) => c.notNull())
    .addColumn('alertable', 'integer', (c) => c.notNull())
    .addColumn('late', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('story_id', 'bigint')
    .addColumn('read_at', 'bigint')
    .addColumn('read_attempts', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('read_not_before', 'bigint', (c) => c.notNull().defaultTo(0))
    .addColumn('lease_until', 'bigint')
    .addUniqueConstraint('article_identity', ['wire', 'identity', 'revision'])
    .execute();
  await numbered('story')
    .addColumn('first_article_id', 'bigint', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('updated_at', 'bigint', (c) => c.notNull())
    .execute();
  await numbered('statement')
    .addColumn('article_id', 'bigint', (c) => c.notNull().references('article.id'))
    .addColumn('story_id', 'bigint', (c) => c.notNull().references('story.id'))
    .addColumn('ordinal', 'integer', (c) => c.notNull())
    .addColumn('saying_id', 'bigint')
    .addColumn('standing', 'text', (c) => c.notNull())
    .addColumn('note', 'text')
    .addColumn('speaker_id', 'text')
    .addColumn('said_at', 'bigint', (c) => c.notNull())
    .addColumn('diplomatic', 'real', (c) => c.notNull())
    .addColumn('p', 'real', (c) => c.notNull())
    .addColumn('act', 'text')
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('quote', 'text')
    .addColumn('statement', 'text', (c) => c.notNull())
    .addColumn('routed_at', 'bigint')
    .addUniqueConstraint('statement_ordinal', ['article_id', 'ordinal'])
    .execute();
  await create('statement_tag')
    .addColumn('statement_id', 'bigint', (c) => c.notNull().references('statement.id').onDelete('cascade'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('statement_tag_key', ['kind', 'value', 'statement_id'])
    .execute();
  await numbered('destination')
    .addColumn('place', 'text', (c) => c.notNull().unique())
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('destination', 'text', (c) => c.notNull())
    .addColumn('paused', 'text')
    .addColumn('lease_until', 'bigint')
    .execute();
  await numbered('subscription')
    .addColumn('destination_id', 'bigint', (c) => c.notNull().references('destination.id'))
    .addColumn('filter', 'text', (c) => c.notNull())
    .addColumn('mode', 'text', (c) => c.notNull())
    .addColumn('created_by', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addUniqueConstraint('subscription_once', ['destination_id', 'filter', 'mode'])
    .execute();
  await numbered('event')
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('message', 'text', (c) => c.notNull())
    .execute();
  await numbered('delivery')
    .addColumn('destination_id', 'bigint', (c) => c.notNull().references('destination.id'))
    .addColumn('story_id', 'bigint', (c) => c.references('story.id'))
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('statement_id', 'bigint', (c) => c.references('statement.id'))
    .addColumn('event_id', 'bigint', (c) => c.references('event.id'))
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('not_before', 'bigint', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('sending_since', 'bigint')
    .addColumn('message_id', 'text')
    .addColumn('shown', 'text')
    .addColumn('sent_at', 'bigint')
    .addColumn('error', 'text')
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    // What makes a second run of `route` over the same rows harmless.
    .addUniqueConstraint('delivery_once', ['destination_id', 'story_id', 'revision'])
    .addUniqueConstraint('delivery_event', ['destination_id', 'event_id'])
    .execute();
  await create('digest_statement')
    .addColumn('delivery_id', 'bigint', (c) => c.notNull().references('delivery.id').onDelete('cascade'))
    .addColumn('statement_id', 'bigint', (c) => c.notNull().references('statement.id'))
    .addPrimaryKeyConstraint('digest_statement_key', ['delivery_id', 'statement_id'])
    .execute();

  for (const [table, columns, where] of INDEXES) {
    const name = `${table}_${columns.join('_')}`;
    await sql`create index ${sql.id(name)} on ${sql.table(table)} (${sql.join(columns.map((c) => sql.ref(c)))}) ${sql.raw(where)}`.execute(
      db,
    );
  }
}

/** The queues are partial indexes: they hold only what waits. */
const INDEXES: readonly [table: string, columns: readonly string[], where: string][] = [
  ['feed', ['next_check_at'], ''],
  ['article', ['read_not_before'], 'where read_at is null'],
  ['article', ['id_key'], ''],
  ['article', ['url_key'], ''],
  ['article', ['text_key'], ''],
  ['article', ['feed_id', 'seen_at'], ''],
  ['article', ['story_id'], ''],
  ['article', ['seen_at'], ''],
  ['article', ['read_at'], ''],
  ['statement', ['id'], 'where routed_at is null'],
  ['statement', ['story_id'], ''],
  ['statement', ['speaker_id', 'said_at'], ''],
  ['statement', ['said_at'], ''],
  ['subscription', ['destination_id'], ''],
  ['delivery', ['not_before'], `where status in ('queued', 'sending')`],
  ['delivery', ['destination_id', 'story_id'], ''],
  ['digest_statement', ['statement_id'], ''],
  ['event', ['subject', 'at'], ''],
];
