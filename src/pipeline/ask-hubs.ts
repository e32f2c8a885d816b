import type { HttpOutcome, HttpRequest } from '../lib/http.ts';
import type { Logger } from '../lib/log.ts';
import type { Clock } from '../model/clock.ts';
import type { Database } from '../store/database.ts';
import { type HubRow, hubsToAsk, takeHubsOfRemoved } from '../store/hubs.ts';
import { hubRequest, stopRequest } from '../wires/websub.ts';

export interface HubParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Logger;
  /** Where hubs reach our server: `https://host/base/`. Absent: no hub is asked. */
  readonly publicUrl?: string | undefined;
  readonly httpOf: (feedId: string) => { send(request: HttpRequest): Promise<HttpOutcome> };
  readonly signal: AbortSignal;
}

/** What is asked for where the hub names no lease. */
export const LEASE_MS = 10 * 24 * 3_600_000;
/** A hub that does not confirm is asked again after this. */
const UNANSWERED_MS = 15 * 60_000;

/**
 * One round: asks the hubs that are due to deliver, and those of removed feeds, once, to stop; answers how many.
 * Until they confirm, feeds are polled as ever; one that does not hear that it is to stop does so when its lease ends.
 */
export async function hubRound(parts: HubParts): Promise<number> {
  const { db, clock, publicUrl } = parts;
  if (publicUrl === undefined) return 0;
  const now = clock();
  const callbackOf = ({ token }: HubRow): string => callbackUrl(publicUrl, token);
  const asked = await hubsToAsk(db, now, now + UNANSWERED_MS);
  const left = await takeHubsOfRemoved(db);
  await Promise.all([
    ...asked.map((hub) =>
      post(hub, hubRequest({ ...hub, callback: callbackOf(hub) }, LEASE_MS / 1000), parts),
    ),
    ...left.map((hub) => post(hub, stopRequest({ ...hub, callback: callbackOf(hub) }), parts)),
  ]);
  return asked.length + left.length;
}

async function post(
  { feed_id, hub }: HubRow,
  body: string,
  { httpOf, log, signal }: HubParts,
): Promise<void> {
  const answer = await httpOf(feed_id).send({
    url: hub,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
    signal,
  });
  if (answer.kind !== 'answered') log.warn({ feed: feed_id }, answer.message);
  else if (answer.status >= 400)
    log.warn({ feed: feed_id, status: answer.status }, 'The hub does not take what it is asked');
}

const callbackUrl = (publicUrl: string, token: string): string =>
  new URL(`websub/${token}`, publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`).href;
