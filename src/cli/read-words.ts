import { parseArgs } from 'node:util';
import { UsageError } from './verb.ts';

/**
 * Reads the words after a verb.
 * @param parse with Node's `parseArgs`
 * @throws {UsageError} naming the word that the verb does not take, and how it is called
 */
export function readWords<T>(usage: string, parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    // After the first sentence Node explains its own conventions.
    const [reason = ''] = (cause instanceof Error ? cause.message : String(cause)).split('. ');
    throw new UsageError(`${reason}\n${usage}`, { cause });
  }
}

/** The same for a verb that takes none. */
export function takeNoWords(usage: string, words: readonly string[]): void {
  readWords(usage, () => parseArgs({ args: [...words] }));
}
