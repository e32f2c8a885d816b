import type { Card } from './card.ts';
import type { CommandHandler } from './command.ts';
import type { Destination, Platform } from './destination.ts';

/** One post of one delivery. The outbox repeats the same values until the outcome is known. */
export interface OutgoingPost {
  /** The delivery's id: opaque, the same at every attempt, never used twice; readers of the channel can see it. */
  readonly deliveryId: string;
  /** Counts the edits of this post; 0 for the first version. */
  readonly revision: number;
  readonly destination: Destination;
  readonly card: Card;
  /** The platform's id of the post this one answers: a correction under its alert. */
  readonly inReplyTo?: string | undefined;
}

/** What became of a send or an edit; never thrown. Retrying is the outbox's, no platform does it itself. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId: string }
  /** Not sent; may be tried again after the time. */
  | { readonly kind: 'limited'; readonly retryAfterMs: number }
  /** Never will be while things stay as they are: pause the destination and tell those who follow there once. */
  | { readonly kind: 'permanent'; readonly code: string; readonly message: string }
  /** This post itself is refused: another may go through. */
  | { readonly kind: 'rejected'; readonly code: string; readonly message: string }
  /** May have been sent: ask `findSent` before repeating. */
  | { readonly kind: 'ambiguous'; readonly message: string }
  /** Surely not sent, and may go through later: try again with backoff. */
  | { readonly kind: 'failed'; readonly message: string };

export type FindOutcome =
  | { readonly kind: 'found'; readonly messageId: string }
  | { readonly kind: 'none' }
  /** The platform cannot be asked at present: ask again, and send nothing before. */
  | { readonly kind: 'later'; readonly message: string }
  /** The platform will not say: the delivery stays ambiguous, and policy decides. */
  | { readonly kind: 'unknown'; readonly message: string };

export interface SentQuery {
  readonly deliveryId: string;
  readonly destination: Destination;
  /** As in the post: a reply is looked for in its thread. */
  readonly inReplyTo?: string | undefined;
  /** Epoch ms when sending began: nothing older is looked at. */
  readonly since: number;
}

export type StartOutcome =
  | { readonly kind: 'ready'; readonly as: string }
  /** Never will be: a wrong token, an intent that is not allowed. The other platforms go on. */
  | { readonly kind: 'refused'; readonly message: string }
  /** Not reachable yet; the platform keeps trying by itself. */
  | { readonly kind: 'waiting'; readonly message: string };

/** What a platform says of itself while it runs: for logs, health and metrics. */
export type ChatEvent =
  | { readonly kind: 'connected'; readonly platform: Platform }
  | { readonly kind: 'disconnected'; readonly platform: Platform; readonly message: string }
  /** The token was refused while running: nothing more can be sent there. */
  | { readonly kind: 'refused'; readonly platform: Platform; readonly message: string }
  /** A command failed in a way that only the operator can mend. */
  | {
      readonly kind: 'fault';
      readonly platform: Platform;
      readonly message: string;
      readonly cause: unknown;
    };

/** A chat platform. No platform's type crosses this line. */
export interface Chat {
  readonly platform: Platform;
  /** Logs in, makes the commands known, and answers them through `handler` until stopped. */
  start(handler: CommandHandler): Promise<StartOutcome>;
  send(post: OutgoingPost): Promise<SendOutcome>;
  /** Replaces the post's text; repeating it is harmless. A post that somebody deleted counts as sent: it is settled. */
  edit(post: OutgoingPost, messageId: string): Promise<SendOutcome>;
  /** Looks for a post that may have been sent. */
  findSent(query: SentQuery): Promise<FindOutcome>;
  /** Ends within five seconds, whatever the platform does. */
  stop(): Promise<void>;
}
