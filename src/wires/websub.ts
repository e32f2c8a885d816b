import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a subscription is known by: kept until the hub has confirmed it, and while it lasts. */
export interface HubSubscription {
  /** The feed's own address, as it gives it. */
  readonly topic: string;
  /** Where the hub delivers: an address nobody can guess. */
  readonly callback: string;
  /** At least 32 random characters, for this subscription only. */
  readonly secret: string;
}

/** The form that asks a hub to deliver (W3C WebSub, 5.1). POST it as application/x-www-form-urlencoded. */
export function hubRequest({ topic, callback, secret }: HubSubscription, leaseSeconds: number): string {
  return new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.topic': topic,
    'hub.callback': callback,
    'hub.secret': secret,
    'hub.lease_seconds': String(leaseSeconds),
  }).toString();
}

/** The form that asks a hub to deliver no more. */
export const stopRequest = ({ topic, callback }: Omit<HubSubscription, 'secret'>): string =>
  new URLSearchParams({
    'hub.mode': 'unsubscribe',
    'hub.topic': topic,
    'hub.callback': callback,
  }).toString();

/** What a hub asks the callback with a GET before it delivers (5.3), and what to answer. */
export type HubQuestion =
  /** Answer 200 with the challenge as the body; renew before the lease is over. */
  | { readonly kind: 'confirmed'; readonly challenge: string; readonly leaseMs: number | undefined }
  /** The hub will not deliver: answer 200, and poll. */
  | { readonly kind: 'denied'; readonly reason: string }
  /** Nobody here asked for it: answer 404. */
  | { readonly kind: 'unknown' };

/** @param topic what was asked for at this callback */
export function readHubQuestion(query: URLSearchParams, topic: string): HubQuestion {
  if (query.get('hub.topic') !== topic) return { kind: 'unknown' };
  if (query.get('hub.mode') === 'denied') return { kind: 'denied', reason: query.get('hub.reason') ?? '' };
  const challenge = query.get('hub.challenge');
  if (challenge === null || query.get('hub.mode') !== 'subscribe') return { kind: 'unknown' };
  const lease = Number(query.get('hub.lease_seconds') ?? Number.NaN);
  return { kind: 'confirmed', challenge, leaseMs: lease > 0 ? lease * 1000 : undefined };
}

/** The challenge of a hub that asks whether it is to stop, to be answered 200 where nothing is asked for; else undefined. */
export const stopChallenge = (query: URLSearchParams): string | undefined =>
  query.get('hub.mode') === 'unsubscribe' ? (query.get('hub.challenge') ?? undefined) : undefined;

const METHODS: readonly string[] = ['sha1', 'sha256', 'sha384', 'sha512'];

/**
 * Whether a delivery is signed with the subscription's secret (7.1). One that is not must be answered like any
 * other, and thrown away: the sender learns nothing.
 * @param header X-Hub-Signature: `method=hex`
 */
export function isSignedDelivery(body: Uint8Array, header: string | undefined, secret: string): boolean {
  const [, method, hex] = /^(\w+)=([0-9a-f]+)$/i.exec(header?.trim() ?? '') ?? [];
  if (method === undefined || hex === undefined || !METHODS.includes(method.toLowerCase())) return false;
  const expected = createHmac(method.toLowerCase(), secret).update(body).digest();
  const given = Buffer.from(hex, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
