import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Clock } from '../model/clock.ts';
import type { Database } from '../store/database.ts';
import { deliveryCounts } from '../store/deliveries.ts';
import { listFeeds } from '../store/feeds.ts';

/** What WebSub hubs ask and bring, at the address that each was given. */
export interface HubPort {
  ask(token: string, query: URLSearchParams): Promise<HubReply>;
  deliver(
    token: string,
    delivered: {
      readonly bytes: Uint8Array;
      readonly contentType: string | undefined;
      readonly signature: string | undefined;
    },
  ): Promise<HubReply>;
}

interface HubReply {
  readonly status: 200 | 202 | 404;
  readonly body: string;
}

const LARGEST_DELIVERY_BYTES = 10 * 1024 * 1024;

export interface WebParts {
  readonly db: Database;
  readonly clock: Clock;
  /** What each platform last said of itself: `discord: connected`. */
  readonly chats: () => Readonly<Record<string, string>>;
  readonly hubs: HubPort;
}

/** Health for the container and the operator (200 while the database answers, 503 otherwise), and where hubs deliver. */
export function createWeb({ db, clock, chats, hubs }: WebParts): Hono {
  const web = new Hono();
  web.get('/health', async (context) => {
    try {
      const [feeds, deliveries] = await Promise.all([listFeeds(db), deliveryCounts(db)]);
      return context.json({
        status: 'ok',
        at: new Date(clock()).toISOString(),
        chats: chats(),
        deliveries,
        feeds: feeds.map((feed) => ({
          id: feed.id,
          failures: feed.failures,
          lastRead: feed.last_ok_at === null ? null : new Date(feed.last_ok_at).toISOString(),
          lastError: feed.last_error,
        })),
      });
    } catch (error) {
      return context.json({ status: 'failing', message: String(error) }, 503);
    }
  });
  web.get('/websub/:token', async (context) => {
    const { status, body } = await hubs.ask(
      context.req.param('token'),
      new URL(context.req.url).searchParams,
    );
    return context.text(body, status);
  });
  web.post('/websub/:token', bodyLimit({ maxSize: LARGEST_DELIVERY_BYTES }), async (context) => {
    const { status, body } = await hubs.deliver(context.req.param('token'), {
      bytes: new Uint8Array(await context.req.arrayBuffer()),
      contentType: context.req.header('content-type'),
      signature: context.req.header('x-hub-signature'),
    });
    return context.text(body, status);
  });
  return web;
}

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** @throws what the socket throws: EADDRINUSE where the port is taken */
export function listen(web: Hono, port: number, hostname = '0.0.0.0'): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: web.fetch, port, hostname }, (address) => {
      resolve({
        port: address.port,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.once('error', reject);
  });
}
