import type { webApi } from '@slack/bolt';
import type { OutgoingPost } from '../../model/chat.ts';
import { renderCard, type SlackBody } from './render-card.ts';

interface Marked extends SlackBody {
  readonly metadata: {
    readonly event_type: string;
    readonly event_payload: { readonly delivery_id: string; readonly revision: number };
  };
}

/** The card, and the delivery's id by which the post is found again. The workspace's apps can read it. */
function marked({ card, deliveryId, revision }: OutgoingPost): Marked {
  const event_payload = { delivery_id: deliveryId, revision };
  return { ...renderCard(card), metadata: { event_type: 'demarche_delivery', event_payload } };
}

export function postBody(post: OutgoingPost, channel: string): webApi.ChatPostMessageArguments {
  const thread = threadOf(post);
  return {
    ...marked(post),
    channel,
    unfurl_links: false,
    unfurl_media: false,
    ...(thread === undefined ? {} : { thread_ts: thread }),
  };
}

export function editBody(post: OutgoingPost, channel: string, ts: string): webApi.ChatUpdateArguments {
  return { ...marked(post), channel, ts, link_names: false };
}

/** A reply within a thread goes to the thread's own parent: Slack's threads have one level. */
export const threadOf = ({
  destination,
  inReplyTo,
}: Pick<OutgoingPost, 'destination' | 'inReplyTo'>): string | undefined => destination.thread ?? inReplyTo;
