import type { Destination } from './destination.ts';

/** What somebody should hear of beside statements. */
export type Notice = FeedNotice | PauseNotice;

/** What becomes of a feed that its readers should hear of. */
export interface FeedNotice {
  readonly kind: 'failing' | 'quiet' | 'recovered';
  /** The wire's name: "Yonhap". */
  readonly wire: string;
  /** A wire may have several. */
  readonly feedId: string;
  /** Epoch ms. */
  readonly at: number;
  /** What was found. */
  readonly message: string;
}

/** Nothing can be posted at a place any more, until somebody follows something there anew. */
export interface PauseNotice {
  readonly kind: 'paused';
  readonly place: Destination;
  /** What the platform said, and what may be done. */
  readonly message: string;
}
