import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Verb } from '../../src/cli/verb.ts';

/** Runs a verb as a shell would. @param given what stands on its input */
export async function callVerb(run: Verb['run'], words: readonly string[], given: string | Buffer = '') {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const told = Promise.all([text(output), text(errors)]);
  const code = await run(words, { input: Readable.from([Buffer.from(given)]), output, errors });
  output.end();
  errors.end();
  const [printed, complained] = await told;
  return { code, printed, complained };
}

/** Each line that a verb prints, read as JSON. */
export const jsonLines = (printed: string): readonly unknown[] =>
  printed
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
