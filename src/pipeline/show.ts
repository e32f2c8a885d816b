import type { Alert } from '../model/alert.ts';
import type { Card } from '../model/card.ts';
import type { Notice } from '../model/notice.ts';
import { alertOf, type DescribePerson } from '../store/alerts.ts';
import type { Database } from '../store/database.ts';
import { type DeliveryRow, postOfSaying } from '../store/deliveries.ts';
import { destinationById, readDestination } from '../store/destinations.ts';
import { digestRows, digestsOfSaying } from '../store/digests.ts';
import { eventById } from '../store/events.ts';
import { feedById } from '../store/feeds.ts';
import { statementById } from '../store/statements.ts';

/** How what is told becomes a card. */
export interface Cards {
  readonly alert: (alert: Alert) => Card;
  /** @param alerts those shown, oldest first, of `total` */
  readonly digest: (alerts: readonly Alert[], total: number) => Card;
  readonly notice: (notice: Notice) => Card;
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
  if (delivery.kind === 'digest') return await digestCardOf(delivery, shown);
  const statement =
    delivery.statement_id === null ? undefined : await statementById(db, delivery.statement_id);
  return statement && cards.alert(await alertOf(db, statement, describe));
}

const MOST_ROWS = 15;

async function digestCardOf({ id }: DeliveryRow, { db, cards, describe }: Shown): Promise<Card | undefined> {
  const { rows, total } = await digestRows(db, id, MOST_ROWS);
  if (total === 0) return undefined;
  const alerts = await Promise.all(rows.map((row) => alertOf(db, row, describe)));
  return cards.digest(
    alerts.toSorted((a, b) => a.sources[0].at - b.sources[0].at),
    total,
  );
}

async function noticeOf(eventId: number, db: Database): Promise<Notice | undefined> {
  const event = await eventById(db, eventId);
  if (!event) return undefined;
  const { subject, kind, at, message } = event;
  const id = subject.slice(subject.indexOf(':') + 1);
  switch (kind) {
    case 'failing':
    case 'quiet':
    case 'recovered': {
      const feed = await feedById(db, id);
      return feed && { kind, wire: feed.wire, feedId: feed.id, at, message };
    }
    case 'paused': {
      const row = await destinationById(db, Number(id));
      return row && { kind, place: readDestination(row), message };
    }
    default:
      return undefined;
  }
}

/** A reply answers the post of its saying: told in its thread. A further post stands in the channel, where it is seen. */
export async function answeredMessage(delivery: DeliveryRow, db: Database): Promise<string | undefined> {
  const { kind, destination_id, statement_id } = delivery;
  if (kind !== 'reply' || statement_id === null) return undefined;
  const statement = await statementById(db, statement_id);
  const own = statement && (await postOfSaying(db, destination_id, statement.saying_id ?? statement.id));
  const digest = statement && (await digestsOfSaying(db, statement.saying_id ?? statement.id));
  const inDigest = digest?.find((one) => one.destination_id === destination_id && one.message_id !== null);
  return own?.message_id ?? inDigest?.message_id ?? undefined;
}
