import type { Readable, Writable } from 'node:stream';

/** What a verb may touch of the process. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  /** Whether a person sits at it. */
  readonly interactive?: boolean | undefined;
}

/** Wrong usage: exit code 2. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UsageError';
  }
}

/** One verb of the command line: what it is called with, and how it ends (exit code). */
export interface Verb {
  readonly usage: string;
  run(words: readonly string[], terminal: Terminal): Promise<number>;
}
