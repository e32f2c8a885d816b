import { startApp } from '../app/app.ts';
import type { AppOptions } from '../app/options.ts';
import { createConsoleChat } from '../chat/console/console-chat.ts';
import type { Logger } from '../lib/log.ts';
import type { Chat } from '../model/chat.ts';
import type { NewSubscription } from '../model/desk.ts';
import { CONSOLE } from '../model/destination.ts';
import { EVERYTHING } from '../model/subscription.ts';
import type { Terminal } from './verb.ts';

export interface Stop {
  readonly asked: Promise<string>;
  ask(reason: string): void;
}

/** SIGTERM, SIGINT, or a `quit` at the prompt. */
export function stopSignal(): Stop & Disposable {
  const { promise: asked, resolve: ask } = Promise.withResolvers<string>();
  const signals = ['SIGTERM', 'SIGINT'] as const;
  for (const signal of signals) process.on(signal, ask);
  return {
    asked,
    ask,
    [Symbol.dispose]: () => {
      for (const signal of signals) process.off(signal, ask);
    },
  };
}

/** The terminal as a further platform, for whoever has no tokens yet. */
export function terminalChat(terminal: Terminal, stop: Stop): Chat {
  return createConsoleChat({
    input: terminal.input,
    output: terminal.output,
    interactive: terminal.interactive ?? false,
    onQuit: () => stop.ask('quit'),
  });
}

/** A terminal follows everything until told otherwise. */
export const TERMINAL_FOLLOWS: NewSubscription = {
  destination: CONSOLE,
  filter: EVERYTHING,
  createdBy: 'operator',
};

const STOP_MS = 4800;

/** Runs the service until it is asked to stop. */
export async function serve(options: AppOptions, stop: Stop, log: Logger): Promise<number> {
  {
    await using _app = await startApp(options);
    log.info({ reason: await stop.asked }, 'Stopping');
    // Whatever still holds the process then (a send without an answer) is left to the next start.
    setTimeout(() => process.exit(), STOP_MS).unref();
  }
  log.info('Stopped');
  return 0;
}
