import { createHash } from 'node:crypto';
import type { Card } from '../model/card.ts';
import type { Chat } from '../model/chat.ts';
import {
  type DeliveryRow,
  markSending,
  markSent,
  nextDelivery,
  postOfSaying,
  recordShown,
  requeue,
} from '../store/deliveries.ts';
import {
  type DestinationRow,
  leaseDestinations,
  readDestination,
  releaseDestinations,
} from '../store/destinations.ts';
import { giveUp, nextTryAt, type SettleParts, settle } from './settle.ts';
import { answeredMessage, cardOf, type Shown } from './show.ts';

export interface SendParts extends Shown, SettleParts {
  /** Those that are up. */
  readonly chats: () => readonly Chat[];
  readonly signal: AbortSignal;
}

const LEASE_MS = 120_000;
const AT_ONCE = 16;

/** One round: destinations that are owed something, side by side; within one, message after message. */
export async function sendRound(parts: SendParts): Promise<number> {
  const { db, clock } = parts;
  const chats = new Map(parts.chats().map((chat) => [chat.platform as string, chat]));
  const destinations = await leaseDestinations(db, [...chats.keys()], clock(), LEASE_MS, AT_ONCE);
  const sent = await Promise.all(
    destinations.map(async (destination) => {
      const chat = chats.get(destination.platform);
      try {
        return chat ? await sendTo(destination, chat, parts) : 0;
      } finally {
        await releaseDestinations(db, [destination.id]);
      }
    }),
  );
  return sent.reduce((sum, count) => sum + count, 0);
}

async function sendTo(destination: DestinationRow, chat: Chat, parts: SendParts): Promise<number> {
  const until = parts.clock() + LEASE_MS / 2;
  let sent = 0;
  while (!parts.signal.aborted && parts.clock() < until) {
    const delivery = await nextDelivery(parts.db, destination.id, parts.clock());
    if (!delivery) break;
    if (!(await deliver(delivery, destination, chat, parts))) break;
    sent++;
  }
  return sent;
}

/** @returns whether the next message of this destination may follow at once */
async function deliver(
  delivery: DeliveryRow,
  destination: DestinationRow,
  chat: Chat,
  parts: SendParts,
): Promise<boolean> {
  const { db, clock } = parts;
  const place = readDestination(destination);
  if (delivery.sending_since !== null && delivery.kind !== 'edit') {
    // A send began and its end is unknown: look before sending again.
    const answered = await answeredMessage(delivery, db);
    const found = await chat.findSent({
      deliveryId: publicId(delivery),
      destination: place,
      inReplyTo: answered,
      since: delivery.sending_since,
    });
    if (found.kind === 'found') {
      await markSent(db, delivery.id, found.messageId, clock());
      return true;
    }
    if (found.kind === 'later') {
      const not_before = nextTryAt(delivery.attempts, parts);
      await requeue(db, delivery.id, { not_before, error: found.message, certain: false });
      return false;
    }
    if (found.kind === 'unknown') return await giveUp(delivery, 'ambiguous', found.message, parts);
  }

  const target = delivery.kind === 'edit' ? await editedPost(delivery, parts) : undefined;
  if (delivery.kind === 'edit' && !target?.message_id)
    return await giveUp(delivery, 'failed', 'Nothing to edit: its post was never sent', parts);
  const card = await cardOf(delivery, parts);
  if (!card) return await giveUp(delivery, 'failed', 'What it tells of is no longer on record', parts);

  const shown = hashOf(card);
  if (target?.message_id && target.shown === shown) {
    await markSent(db, delivery.id, target.message_id, clock());
    return true;
  }
  await markSending(db, delivery, clock());
  const post = { destination: place, card, inReplyTo: await answeredMessage(delivery, db) };
  const outcome = target?.message_id
    ? await chat.edit(
        { ...post, deliveryId: publicId(target), revision: delivery.revision },
        target.message_id,
      )
    : await chat.send({ ...post, deliveryId: publicId(delivery), revision: 0 });
  if (outcome.kind === 'sent') await recordShown(db, target?.id ?? delivery.id, shown);
  return await settle({ delivery, destination, outcome }, parts);
}

const editedPost = async ({ destination_id, statement_id }: DeliveryRow, { db }: SendParts) =>
  statement_id === null ? undefined : await postOfSaying(db, destination_id, statement_id);

/** Told to platforms: unlike the row's number, it is no other database's too, should two share a bot. */
const publicId = ({ id, created_at }: DeliveryRow): string => `${id}-${created_at}`;

/** How many others speak in the story changes too often to be worth an edit of its own. */
const hashOf = (card: Card): string =>
  createHash('sha256')
    .update(JSON.stringify({ ...card, more: undefined }))
    .digest('base64url');
