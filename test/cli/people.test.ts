import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { people } from '../../src/cli/people.ts';
import { UsageError } from '../../src/cli/verb.ts';
import { PEOPLE } from '../people/registry.ts';

const folder = mkdtempSync(join(tmpdir(), 'people-'));
writeFileSync(join(folder, 'all.yaml'), JSON.stringify({ people: PEOPLE }));

async function run(...words: string[]) {
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const code = await people.run(words, { input, output, errors });
  output.end();
  return { code, printed: await text(output) };
}

it('lists what to look at, and how much of each kind', async () => {
  const { code, printed } = await run('check', folder, '--only', 'stale,overlap');
  expect(code).toBe(1);
  expect(printed).toContain(
    'stale  otto-brem: probably out of office, never checked: national security advisor',
  );
  expect(printed).toMatch(/\n6 stale, 0 overlap\n$/);
});

it('is content where there is nothing', async () => {
  expect(await run('check', folder, '--only', 'overlap')).toEqual({ code: 0, printed: '0 overlap\n' });
});

it.each([[[]], [['mend']], [['check', '--only', 'typos']], [['check', '--fast']]])(
  'refuses %j',
  async (words) => {
    await expect(run(...words)).rejects.toThrow(UsageError);
  },
);
