import { createHash } from 'node:crypto';

/**
 * A short text that stands for a delivery in its post, by which the post is found again.
 * Ten letters and digits; the same in every process.
 */
export const deliveryMark = (deliveryId: string): string => digest(`mark ${deliveryId}`).slice(0, 10);

/** The same for every attempt at one version of a post in one channel. 22 characters (Discord allows 25). */
export const deliveryNonce = (deliveryId: string, channel: string, revision: number): string =>
  createHash('sha256')
    .update(JSON.stringify([deliveryId, channel, revision]))
    .digest('base64url')
    .slice(0, 22);

const digest = (text: string): string =>
  BigInt(`0x${createHash('sha256').update(text).digest('hex')}`).toString(36);
