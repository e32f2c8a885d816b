import type { Logger } from '../lib/log.ts';
import { type Loop, startLoop } from '../lib/loop.ts';
import { type HubParts, hubRound } from './ask-hubs.ts';
import { type PollParts, pollRound } from './poll.ts';
import { type ReadParts, readRound } from './read.ts';
import { type RouteParts, routeRound } from './route.ts';
import { type SendParts, sendRound } from './send.ts';

export type StageParts = HubParts & PollParts & ReadParts & RouteParts & SendParts;

export interface Stages {
  /** Time has come to look for feeds that are due. */
  beat(): void;
  /** Resolves when every round under way is over; what was leased has gone back. */
  readonly ended: Promise<void>;
}

/** Work that no neighbour announced (another process's, a retry) is found this much later. */
const IDLE_MS = 1000;

/**
 * Starts the four stages: poll → read → route → send, and beside them what asks hubs to deliver. Each is a loop over a query and shares nothing
 * with the next but the rows; waking the next one only saves it a wait.
 */
export function startStages(parts: StageParts, log: Logger): Stages {
  const loop = (stage: string, round: () => Promise<number>, next?: Loop): Loop =>
    startLoop({
      idleMs: IDLE_MS,
      signal: parts.signal,
      onError: (error) => log.error({ stage, err: error }, 'A round failed'),
      round: async () => {
        const done = await round();
        if (done > 0) next?.wake();
        return done;
      },
    });
  const send = loop('send', () => sendRound(parts));
  const route = loop('route', () => routeRound(parts), send);
  const read = loop('read', () => readRound(parts), route);
  const poll = loop('poll', () => pollRound(parts), read);
  const hubs = loop('hubs', () => hubRound(parts));
  return {
    beat: () => poll.wake(),
    ended: Promise.all([hubs.ended, poll.ended, read.ended, route.ended, send.ended]).then(() => {}),
  };
}
