import { once } from 'node:events';

export interface Loop {
  /** Something may have arrived: look now rather than at the next beat. */
  wake(): void;
  /** Resolves when the round under way is over and no other will begin. */
  readonly ended: Promise<void>;
}

/**
 * Runs `round` again and again, never two at once, until the signal aborts. A round that found work
 * is followed by the next at once; one that found none waits for `wake` or `idleMs`. A round that
 * throws is reported and does not end the loop: the next begins after `idleMs`.
 *
 * @param round answers how much it did
 */
export function startLoop(options: {
  readonly round: () => Promise<number>;
  readonly idleMs: number;
  readonly signal: AbortSignal;
  readonly onError: (error: unknown) => void;
}): Loop {
  const { round, idleMs, signal, onError } = options;
  let bell = new AbortController();
  let rung = false;

  const rest = async (): Promise<void> => {
    if (rung) return;
    const timer = setTimeout(() => bell.abort(), idleMs);
    const stop = AbortSignal.any([signal, bell.signal]);
    if (!stop.aborted) await once(stop, 'abort');
    clearTimeout(timer);
  };

  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      rung = false;
      bell = new AbortController();
      const done = await round().catch((error: unknown) => {
        onError(error);
        return 0;
      });
      if (done === 0 && !signal.aborted) await rest();
    }
  };

  return {
    wake() {
      rung = true;
      bell.abort();
    },
    ended: run(),
  };
}
