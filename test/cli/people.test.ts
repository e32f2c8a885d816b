import { expect, it } from 'vitest';
import { people } from '../../src/cli/people.ts';
import { UsageError } from '../../src/cli/verb.ts';
import { PEOPLE } from '../people/registry.ts';
import { callVerb } from '../support/call-verb.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const registry = () => temporaryFolder({ 'all.yaml': JSON.stringify({ people: PEOPLE }) });

const run = (...words: string[]) => callVerb(people.run, words);

it('lists what to look at, and how much of each kind', async () => {
  const { code, printed } = await run('check', registry(), '--only', 'stale,overlap');
  expect(code).toBe(1);
  expect(printed).toContain(
    'stale  otto-brem: probably out of office, never checked: national security advisor',
  );
  expect(printed).toMatch(/\n6 stale, 0 overlap\n$/);
});

it('is content where there is nothing', async () => {
  expect(await run('check', registry(), '--only', 'overlap')).toEqual({
    code: 0,
    printed: '0 overlap\n',
    complained: '',
  });
});

it.each([[[]], [['mend']], [['check', '--only', 'typos']], [['check', '--fast']]])(
  'refuses %j',
  async (words) => {
    await expect(run(...words)).rejects.toThrow(UsageError);
  },
);
