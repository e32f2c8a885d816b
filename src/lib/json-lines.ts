import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** A line that cannot be answered; `code` is stable, the message says required and found. */
export class LineError extends Error {
  readonly code: string;

  constructor(message: string, options: ErrorOptions & { code: string }) {
    super(message, options);
    this.name = 'LineError';
    this.code = options.code;
  }
}

/**
 * Answers each line of JSON with one line, in order, as soon as it is done. A bad line yields
 * `{ id, error: { code, message } }` and the rest goes on. Memory stays that of one line: reading
 * waits while the reader of the output is slow.
 *
 * @returns how many lines were errors
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (value: Record<string, unknown>) => unknown | Promise<unknown>,
): Promise<number> {
  let errors = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const result = await answerLine(line, answer);
    if (result.failed) errors++;
    if (!output.write(`${JSON.stringify(result.value)}\n`)) await once(output, 'drain');
  }
  return errors;
}

async function answerLine(
  line: string,
  answer: (value: Record<string, unknown>) => unknown | Promise<unknown>,
): Promise<{ failed: boolean; value: unknown }> {
  let id: unknown = null;
  try {
    const value = parseObject(line);
    id = value['id'] ?? null;
    return { failed: false, value: await answer(value) };
  } catch (error) {
    const code = error instanceof LineError ? error.code : 'internal';
    const message = error instanceof Error ? error.message : String(error);
    return { failed: true, value: { id, error: { code, message } } };
  }
}

/** @throws {LineError} for what is not JSON, or not an object */
export function parseObject(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new LineError(`Cannot read the line as it must be a JSON object: ${String(cause)}`, {
      code: 'not-json',
      cause,
    });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new LineError(`Cannot read the line as it must be a JSON object: got ${kind(value)}`, {
    code: 'not-an-object',
  });
}

const kind = (value: unknown): string => (Array.isArray(value) ? 'an array' : `a ${typeof value}`);
