import type { Card } from '../../src/model/card.ts';
import type { Chat, FindOutcome, OutgoingPost, SendOutcome } from '../../src/model/chat.ts';
import type { Destination } from '../../src/model/destination.ts';

export interface Recorded {
  readonly kind: 'post' | 'edit';
  readonly messageId: string;
  readonly destination: Destination;
  readonly card: Card;
  readonly inReplyTo?: string | undefined;
}

/** A platform that keeps what it is sent. `outcomes` are given first, one a send, then every send succeeds. */
export function recordingChat(outcomes: SendOutcome[] = [], found: FindOutcome = { kind: 'none' }) {
  const recorded: Recorded[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const record = (entry: Recorded): SendOutcome => {
    const outcome = outcomes.shift();
    if (outcome && outcome.kind !== 'sent') return outcome;
    recorded.push(entry);
    for (const one of waiting) if (recorded.length >= one.count) one.resolve();
    return { kind: 'sent', messageId: entry.messageId };
  };
  const chat: Chat = {
    platform: 'console',
    start: async () => ({ kind: 'ready', as: 'recording' }),
    send: async ({ deliveryId, destination, card, inReplyTo }: OutgoingPost) =>
      record({ kind: 'post', messageId: `m${deliveryId}`, destination, card, inReplyTo }),
    edit: async ({ destination, card }, messageId) => record({ kind: 'edit', messageId, destination, card }),
    findSent: async () => found,
    stop: async () => {},
  };
  /** Resolves when that many posts and edits arrived. */
  const arrived = (count: number): Promise<void> =>
    new Promise((resolve) => {
      if (recorded.length >= count) resolve();
      else waiting.push({ count, resolve });
    });
  return { chat, recorded, arrived };
}
