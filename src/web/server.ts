import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Clock } from '../model/clock.ts';
import type { Database } from '../store/database.ts';
import { deliveryCounts } from '../store/deliveries.ts';
import { listFeeds } from '../store/feeds.ts';

export interface WebParts {
  readonly db: Database;
  readonly clock: Clock;
  /** What each platform last said of itself: `discord: connected`. */
  readonly chats: () => Readonly<Record<string, string>>;
}

/** Health for the container and the operator: 200 while the database answers, 503 otherwise. */
export function createWeb({ db, clock, chats }: WebParts): Hono {
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
