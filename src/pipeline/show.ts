import type { Alert } from '../model/alert.ts';
import type { Card } from '../model/card.ts';
import type { FeedNotice } from '../model/feed-notice.ts';
import { alertOf, type DescribePerson } from '../store/alerts.ts';
import type { Database } from '../store/database.ts';
import { type DeliveryRow, postedMessage, postOfSaying } from '../store/deliveries.ts';
import { eventById } from '../store/events.ts';
import { feedById } from '../store/feeds.ts';
import { statementById } from '../store/statements.ts';

/** How what is told becomes a card. */
export interface Cards {
  readonly alert: (alert: Alert) => Card;
  readonly notice: (notice: FeedNotice) => Card;
}

export interface Shown {
  readonly db: Database;
  readonly cards: Cards;
  readonly describe: DescribePerson;
}

/** What a delivery shows, as things stand now; undefined where that is no longer on record. */
export async function cardOf(delivery: DeliveryRow, shown: Shown): Promise<Card | undefined> {
  const { db, cards, describe } = shown;
  if (delivery.event_id !== null) {
    const notice = await noticeOf(delivery.event_id, db);
    return notice && cards.notice(notice);
  }
  const statement =
    delivery.statement_id === null ? undefined : await statementById(db, delivery.statement_id);
  return statement && cards.alert(await alertOf(db, statement, describe));
}

async function noticeOf(eventId: number, db: Database): Promise<FeedNotice | undefined> {
  const event = await eventById(db, eventId);
  const feed = event && (await feedById(db, event.subject.replace(/^feed:/, '')));
  if (!feed) return undefined;
  const { kind, at, message } = event;
  if (kind !== 'failing' && kind !== 'quiet' && kind !== 'recovered') return undefined;
  return { kind, wire: feed.wire, feedId: feed.id, at, message };
}

/** A reply answers the post of its saying, a further post the first of its story. */
export async function answeredMessage(delivery: DeliveryRow, db: Database): Promise<string | undefined> {
  const { kind, destination_id, statement_id, story_id } = delivery;
  if (kind === 'edit' || statement_id === null || story_id === null) return undefined;
  const statement = kind === 'reply' ? await statementById(db, statement_id) : undefined;
  const own = statement && (await postOfSaying(db, destination_id, statement.saying_id ?? statement.id));
  const answered = own?.message_id ?? (await postedMessage(db, destination_id, story_id))?.message_id;
  return answered ?? undefined;
}
