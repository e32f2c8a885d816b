import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../config/configuration.ts';
import type { DemoWire } from '../config/demo-file.ts';
import type { FeedSettings } from '../config/feeds-file.ts';
import { createLogger } from '../lib/log.ts';
import type { Clock } from '../model/clock.ts';
import { indexPeople } from '../people/people-index.ts';
import { listen } from '../web/server.ts';
import { wireServer } from './demo/wire-server.ts';
import { makeReader } from './make-reader.ts';
import { type Stop, serve, TERMINAL_FOLLOWS, terminalChat } from './service.ts';
import type { Terminal } from './verb.ts';

export interface OnWires {
  readonly knowledge: Knowledge;
  readonly wires: readonly DemoWire[];
  /** Of the embedded file, made anew: `demo.sqlite`. */
  readonly fileName: string;
  readonly clock: Clock;
  readonly greeting: (feeds: readonly FeedSettings[]) => string;
}

const LOOPBACK = '127.0.0.1';

/** The real service in a terminal, polling wires that a server on this machine publishes. */
export async function serveOnWires(
  { knowledge, wires, fileName, clock, greeting }: OnWires,
  terminal: Terminal,
  stop: Stop,
): Promise<number> {
  const { settings, topics, priorities } = knowledge;
  const people = indexPeople(knowledge.people);
  const published = await listen(wireServer(wires, clock), 0, LOOPBACK);
  const file = join(settings.dataDir, fileName);
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
  const feeds = wires.map(
    ({ id, name }): FeedSettings => ({
      id,
      wire: name,
      url: `http://${LOOPBACK}:${published.port}/${id}/feed.xml`,
      pages: true,
      private: true,
      everyMinutes: { min: 1 / 60, max: 1 / 60 },
      windowHours: 6,
      keep: 'full',
      // A recording ends, and an invented wire has said all it has to say.
      notices: false,
    }),
  );
  const log = await createLogger({ level: 'warn', readable: true, output: terminal.errors });
  terminal.output.write(greeting(feeds));
  const options = {
    settings: { ...settings, databaseUrl: file, port: 0 },
    log,
    feeds,
    people,
    topics: () => topics,
    priorities: () => priorities,
    ...makeReader(knowledge, people),
    chats: [terminalChat(terminal, stop)],
    clock,
    random: Math.random,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    follow: [TERMINAL_FOLLOWS],
  };
  try {
    return await serve(options, stop, log);
  } finally {
    await published.close();
  }
}
