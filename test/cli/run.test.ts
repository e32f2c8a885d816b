import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';

async function called(...words: string[]) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const code = await run(words, { input: Readable.from([]), output, errors });
  output.end();
  errors.end();
  return { code, told: await text(output), complaints: await text(errors) };
}

/** Every verb is loaded. */
const LOADING = { timeout: 60_000 };

it('says what each verb is called with, also where none is named', LOADING, async () => {
  const { code, told } = await called('help');
  expect(code).toBe(0);
  for (const verb of ['start ', 'extract [--people', 'who NAME', 'feeds add URL'])
    expect(`\n${told}`).toContain(`\n${verb}`);
  expect(await called()).toEqual({ code, told, complaints: '' });
});

it('refuses a verb it does not know', async () => {
  const { code, complaints } = await called('dance');
  expect(code).toBe(2);
  expect(complaints).toContain("Cannot run 'dance' as it must be one of");
});
