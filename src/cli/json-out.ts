import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes one object as a line and waits while the reader is slow. */
export async function writeLine(output: Writable, value: unknown): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain');
}

/** The one line of a document that cannot be answered. @returns the exit code of it */
export async function writeError(output: Writable, code: string, message: string): Promise<1> {
  await writeLine(output, { error: { code, message } });
  return 1;
}
