import { backoffMs } from '../lib/backoff.ts';
import type { Logger } from '../lib/log.ts';
import type { SendOutcome } from '../model/chat.ts';
import type { Clock } from '../model/clock.ts';
import type { Database } from '../store/database.ts';
import { closeDelivery, type DeliveryRow, markSent, requeue } from '../store/deliveries.ts';
import type { DestinationRow } from '../store/destinations.ts';
import { recordEvent } from '../store/events.ts';
import { pause } from './pause.ts';

export interface SettleParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Logger;
}

const BACKOFF = { baseMs: 2000, maxMs: 15 * 60_000 };

/** When to try again after so many attempts. Epoch ms. */
export const nextTryAt = (attempts: number, { clock, random }: SettleParts): number =>
  clock() + backoffMs(attempts, BACKOFF, random);

/** Writes down what became of a send. @returns whether the next message of this destination may follow at once */
export async function settle(
  sent: { delivery: DeliveryRow; destination: DestinationRow; outcome: SendOutcome },
  parts: SettleParts,
): Promise<boolean> {
  const { db, clock, log } = parts;
  const { delivery, destination, outcome } = sent;
  const again = nextTryAt(delivery.attempts + 1, parts);
  switch (outcome.kind) {
    case 'sent':
      await markSent(db, delivery.id, outcome.messageId, clock());
      return true;
    case 'limited':
      await requeue(db, delivery.id, {
        not_before: clock() + outcome.retryAfterMs,
        error: 'rate limited',
        certain: true,
      });
      return false;
    case 'failed':
      log.warn({ delivery: delivery.id, attempts: delivery.attempts + 1 }, outcome.message);
      await requeue(db, delivery.id, { not_before: again, error: outcome.message, certain: true });
      return false;
    case 'rejected':
      return await giveUp(delivery, 'failed', outcome.message, parts);
    case 'ambiguous':
      log.warn({ delivery: delivery.id }, outcome.message);
      await requeue(db, delivery.id, { not_before: again, error: outcome.message, certain: false });
      return false;
    case 'permanent':
      log.error({ delivery: delivery.id, code: outcome.code }, outcome.message);
      // Kept: it goes out where the destination is soon mended and subscribed anew.
      await requeue(db, delivery.id, { not_before: clock(), error: outcome.message, certain: true });
      await pause(db, destination, { message: outcome.message, now: clock() });
      return false;
    default:
      return outcome satisfies never;
  }
}

/** Policy for what cannot be settled: do not repeat it, tell the operator, go on with the next. */
export async function giveUp(
  delivery: DeliveryRow,
  status: 'failed' | 'ambiguous',
  message: string,
  { db, clock, log }: SettleParts,
): Promise<boolean> {
  log.error({ delivery: delivery.id, status }, message);
  await closeDelivery(db, delivery.id, status, message);
  await recordEvent(db, { at: clock(), subject: `delivery:${delivery.id}`, kind: status, message });
  return true;
}
