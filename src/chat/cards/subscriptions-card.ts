import type { ListCard, ListRow } from '../../model/card.ts';
import type { Subscription } from '../../model/subscription.ts';

export interface Listed {
  readonly subscription: Subscription;
  /** The filter as one would type it. */
  readonly filter: string;
  readonly personal: boolean;
}

export function subscriptionsCard(listed: readonly Listed[]): ListCard {
  return {
    kind: 'list',
    title: 'Followed here',
    rows: listed.map(row),
    empty: 'Nothing is followed here yet. Try: subscribe topic:sanctions',
    note: listed.length > 0 ? 'unsubscribe NUMBER ends one' : undefined,
  };
}

function row({ subscription, filter, personal }: Listed): ListRow {
  const paused =
    subscription.pausedBecause === undefined ? undefined : `paused: ${subscription.pausedBecause}`;
  const detail = [personal ? 'to you directly' : undefined, paused].filter((part) => part !== undefined);
  return {
    label: String(subscription.id),
    text: filter,
    detail: detail.length > 0 ? detail.join(' · ') : undefined,
  };
}
