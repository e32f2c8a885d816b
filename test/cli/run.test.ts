import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { callVerb } from '../support/call-verb.ts';

const called = (...words: string[]) => callVerb(run, words);

/** Every verb is loaded. */
const LOADING = { timeout: 60_000 };

it('says what each verb is called with, also where none is named', LOADING, async () => {
  const { code, printed } = await called('help');
  expect(code).toBe(0);
  for (const verb of ['start ', 'extract [--people', 'who NAME', 'feeds add URL'])
    expect(`\n${printed}`).toContain(`\n${verb}`);
  expect(await called()).toEqual({ code, printed, complained: '' });
});

it('refuses a verb it does not know', async () => {
  const { code, complained } = await called('dance');
  expect(code).toBe(2);
  expect(complained).toContain("Cannot run 'dance' as it must be one of");
});
