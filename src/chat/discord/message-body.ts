import {
  MessageFlags,
  type RESTPatchAPIChannelMessageJSONBody,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord.js';
import type { OutgoingPost } from '../../model/chat.ts';
import { deliveryMark, deliveryNonce } from '../delivery-mark.ts';
import { renderCard } from './render-card.ts';

/** A message that mentions nobody and unfurls nothing. Edits need both said again. */
export const editBody = (post: OutgoingPost): RESTPatchAPIChannelMessageJSONBody => bodyOf(post);

function bodyOf({ card, deliveryId }: OutgoingPost) {
  const body = renderCard(card, deliveryMark(deliveryId));
  // The flag would hide embeds of our own too.
  const flags = body.embeds.length > 0 ? {} : { flags: MessageFlags.SuppressEmbeds };
  return { ...body, ...flags, allowed_mentions: { parse: [] } };
}

/**
 * The same to be posted: Discord answers a nonce of the past few minutes with the message it already has
 * (`enforce_nonce`), so a repeated send is one post.
 */
export function postBody(post: OutgoingPost, channel: string): RESTPostAPIChannelMessageJSONBody {
  const { deliveryId, revision, inReplyTo } = post;
  return {
    ...bodyOf(post),
    nonce: deliveryNonce(deliveryId, channel, revision),
    enforce_nonce: true,
    ...(inReplyTo === undefined
      ? {}
      : { message_reference: { message_id: inReplyTo, fail_if_not_exists: false } }),
  };
}
