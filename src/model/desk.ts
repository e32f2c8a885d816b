import type { Alert } from './alert.ts';
import type { Destination } from './destination.ts';
import type { PartialDate, Person } from './person.ts';
import type { Reason } from './reason.ts';
import type { Filter, Subscription } from './subscription.ts';
import type { Topic } from './topic.ts';

export type WhoAnswer =
  | {
      readonly kind: 'found';
      readonly person: Person;
      /** ISO date on which "current" is judged. */
      readonly on: string;
      /** Newest first; at most five. */
      readonly statements: readonly Alert[];
      /** Others whom the same words may mean. */
      readonly namesakes: readonly Person[];
    }
  /** Most likely first. */
  | { readonly kind: 'ambiguous'; readonly on: string; readonly candidates: readonly Person[] }
  /** Nearest first; may be empty. */
  | { readonly kind: 'unknown'; readonly nearest: readonly Person[] };

export type SubscribeOutcome =
  | { readonly kind: 'created'; readonly subscription: Subscription }
  /** The destination follows just this already. */
  | { readonly kind: 'existing'; readonly subscription: Subscription };

export type UnsubscribeOutcome =
  | { readonly kind: 'removed'; readonly subscription: Subscription }
  /** No such number at this destination. */
  | { readonly kind: 'unknown' };

export interface NewSubscription {
  readonly destination: Destination;
  readonly filter: Filter;
  readonly createdBy: string;
}

export interface LatestQuery {
  readonly filter: Filter;
  /** Inclusive, UTC. */
  readonly since?: PartialDate | undefined;
  readonly limit: number;
}

export interface Wire {
  /** What filters call it by: `yonhap`. */
  readonly id: string;
  /** What readers call it: "Yonhap". */
  readonly name: string;
}

/** A feed as its readers hear of it. */
export interface Source {
  readonly id: string;
  readonly wire: string;
  /** Without credentials. */
  readonly url: string;
  /** Epoch ms of the last success. */
  readonly lastReadAt?: number | undefined;
  readonly nextCheckAt: number;
  /** In a row, 0 while it works. */
  readonly failures: number;
  readonly lastError?: string | undefined;
}

/** Why a statement was told here, or was not. */
export interface WhyStatement {
  readonly alert: Alert;
  /** What became of it here. */
  readonly fate: 'sent' | 'waiting' | 'failed' | 'unfollowed' | 'held-back';
  /** This destination's subscriptions that ask for it. */
  readonly asked: readonly Subscription[];
  /** Decision by decision. */
  readonly why: readonly Reason[];
}

export type WhyAnswer =
  /** Newest or weightiest first. */
  | { readonly kind: 'statements'; readonly statements: readonly WhyStatement[] }
  /** On record, with nothing to tell of. */
  | { readonly kind: 'article'; readonly title: string; readonly fate: 'unread' | 'silent' }
  | { readonly kind: 'unknown' };

/** What commands ask of the rest of the service. */
export interface Desk {
  /** By id, or by a name in any script; positions as of `at` (today where absent). */
  who(query: string, at?: PartialDate): Promise<WhoAnswer>;
  /** People whose id, name or alias begins with, or is near, what is typed; best first. */
  suggestPeople(typed: string, limit: number): Promise<readonly Person[]>;
  topics(): Promise<readonly Topic[]>;
  wires(): Promise<readonly Wire[]>;
  /** By wire, then id. */
  sources(): Promise<readonly Source[]>;
  subscribe(subscription: NewSubscription): Promise<SubscribeOutcome>;
  unsubscribe(destination: Destination, id: number): Promise<UnsubscribeOutcome>;
  /** Oldest first. */
  subscriptions(destination: Destination): Promise<readonly Subscription[]>;
  /** @param asked an article's address, or a statement's number; the last one told there where absent */
  why(asked: string | undefined, destination: Destination): Promise<WhyAnswer>;
  /** Newest first. */
  latest(query: LatestQuery): Promise<readonly Alert[]>;
}
