import { randomBytes } from 'node:crypto';
import type { FeedSettings } from '../config/feeds-file.ts';
import { anyAddress } from '../lib/address-guard.ts';
import { Http } from '../lib/http.ts';
import { userAgent } from '../lib/user-agent.ts';
import type { FeedRhythm } from '../pipeline/feed-rhythm.ts';
import { fetchPage } from '../pipeline/fetch-page.ts';
import type { StageParts } from '../pipeline/stages.ts';
import { fetchFeed } from '../wires/fetch-feed.ts';
import { PoliteHttp } from '../wires/polite-http.ts';
import { readFeed } from '../wires/read-feed.ts';
import type { AppOptions } from './options.ts';

type WireSide = Pick<
  StageParts,
  | 'fetchFeed'
  | 'readFeed'
  | 'rhythmOf'
  | 'fetchPage'
  | 'wantsPages'
  | 'keepOf'
  | 'httpOf'
  | 'publicUrl'
  | 'hubKeys'
>;

const AGENT = 'Demarche';
/** Between two pages of one host. */
const PAGE_DELAY_MS = 1000;

/** How feeds, their pages and their hubs are reached, each as its settings say. */
export function wireSide(
  { settings: { contactUrl, publicUrl }, feeds, clock }: AppOptions,
  made: AsyncDisposableStack,
): WireSide {
  const agent = userAgent(contactUrl);
  const http = made.use(new Http({ userAgent: agent }));
  const privateHttp = made.use(new Http({ userAgent: agent, mayConnect: anyAddress }));
  const polite = new PoliteHttp({ http, clock, agent: AGENT, delayMs: PAGE_DELAY_MS });
  const byId = new Map(feeds.map((feed) => [feed.id, feed]));
  const httpOf = (id: string): Http => (byId.get(id)?.private ? privateHttp : http);
  // The operator's own pages need no robots.txt.
  const politeOf = (id: string) => (byId.get(id)?.private ? privateHttp : polite);
  return {
    fetchFeed: (feed) => fetchFeed(feed, { http: httpOf(feed.id), clock }),
    readFeed,
    rhythmOf: (id) => rhythm(byId.get(id)),
    fetchPage: (page) => fetchPage(page, { http: politeOf(page.feedId), clock }),
    wantsPages: (id) => byId.get(id)?.pages ?? true,
    keepOf: (id) => byId.get(id)?.keep ?? 'excerpt',
    httpOf,
    publicUrl,
    hubKeys: publicUrl === undefined ? undefined : newHubKeys,
  };
}

const newHubKeys = () => ({
  token: randomBytes(24).toString('base64url'),
  secret: randomBytes(32).toString('base64url'),
});

function rhythm(feed: FeedSettings | undefined): FeedRhythm {
  const { min, max } = feed?.everyMinutes ?? { min: 0.5, max: 15 };
  return {
    minMs: min * 60_000,
    maxMs: max * 60_000,
    windowMs: (feed?.windowHours ?? 6) * 3_600_000,
    notices: feed?.notices ?? true,
  };
}
