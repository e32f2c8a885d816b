import { setTimeout as wait } from 'node:timers/promises';
import cron from 'node-cron';
import { ChatStates } from '../chat/chat-states.ts';
import type { CommandHandler } from '../model/command.ts';
import { type StageParts, startStages } from '../pipeline/stages.ts';
import { createStoryWindow } from '../pipeline/story-window.ts';
import type { Database } from '../store/database.ts';
import { createClusterer } from '../stories/clusterer.ts';
import { asking, startChats, telling } from './chat-side.ts';
import type { AppOptions } from './options.ts';
import { openStore } from './store-side.ts';
import { startWeb } from './web-side.ts';
import { wireSide } from './wire-side.ts';

/** The service, running. */
export interface App extends AsyncDisposable {
  readonly db: Database;
  readonly handler: CommandHandler;
  /** Of the small HTTP server; undefined where it could not listen. */
  readonly port: number | undefined;
}

/** How long rounds under way may take to end. */
const STOP_MS = 2500;
const STORY_WINDOW_MS = 7 * 24 * 3_600_000;
/** Every two seconds: feeds that are due are found by a query, so a beat costs next to nothing. */
const BEAT = '*/2 * * * * *';

/**
 * Builds everything once and starts it. Disposing stops it within five seconds: rounds under way are
 * cut short, and what they had leased goes back.
 */
export async function startApp(options: AppOptions): Promise<App> {
  const { log, clock, random, analyse, priorities, chats, states = new ChatStates(log) } = options;
  await using made = new AsyncDisposableStack();
  const db = await openStore(options, made);
  const clusterer = createClusterer({ windowMs: STORY_WINDOW_MS });
  const stopping = new AbortController();
  const parts: StageParts = {
    db,
    clock,
    log,
    random,
    signal: stopping.signal,
    ...wireSide(options, made),
    analyse,
    clusterer,
    window: createStoryWindow({ db, clock, clusterer, windowMs: STORY_WINDOW_MS }),
    thresholds: { diplomatic: 0.5, said: 0.5 },
    priorities,
    ...telling(options, states),
  };
  const port = await startWeb(options, { parts, states }, made);
  made.defer(async () => {
    await Promise.all(chats.map((chat) => chat.stop()));
  });
  const stages = startStages(parts, log);
  const beats = cron.schedule(BEAT, () => stages.beat());
  made.defer(async () => {
    await beats.destroy();
    stopping.abort();
    // A send that hangs is left behind: its row says that it began, and the next start looks for it.
    await Promise.race([stages.ended, wait(STOP_MS, undefined, { ref: false })]);
  });
  const handler = asking(options, parts);
  await startChats(options, handler, states);
  const running = made.move();
  return { db, handler, port, [Symbol.asyncDispose]: () => running.disposeAsync() };
}
