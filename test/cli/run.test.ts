import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { callVerb } from '../support/call-verb.ts';
import { configurationFor } from '../support/service-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

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

it.each([[['help', 'who']], [['who', '--help']], [['who', 'Kim', '-h']]])(
  'says how a verb is called: %j',
  async (words) => {
    const { code, printed } = await called(...words);
    expect([code, printed.split('\n').length]).toEqual([0, 3]);
    expect(printed).toMatch(/^who NAME/);
  },
);

it('takes --help for help', LOADING, async () => {
  expect(await called('--help')).toEqual(await called('help'));
});

it.each([
  ['who', '--dance'],
  ['extract', '--dance'],
  ['cluster', '--dance'],
  ['article', '--dance'],
  ['classify', '--dance'],
  ['replay', '--dance'],
  ['people', 'check', '--dance'],
  ['people', 'refresh', '--dance'],
  ['feeds', 'add', '--dance'],
  ['start', '--dance'],
  ['demo', '--dance'],
  ['doctor', '--dance'],
  ['migrate', '--dance'],
  ['feed', '--dance'],
])('refuses an option that %s does not take, and says how it is called', async (...words) => {
  const { code, complained } = await called(...words);
  expect(code).toBe(2);
  expect(complained).toMatch(new RegExp(`^Unknown option '--dance'\n.*${words[0]} `));
});

it.each([
  ['feeds', 'import', 'no-such.opml'],
  ['replay', 'no-such.jsonl'],
])('tells in a line what cannot be read: %s %s', async (...words) => {
  const folder = temporaryFolder();
  withVariable('DEMARCHE_DATA_DIR', folder);
  const { code, complained } = await called(...words);
  expect([code, complained]).toEqual([
    1,
    expect.stringMatching(/^Cannot run '.*no such file or directory.*\n$/),
  ]);
});

it('says what a recording must hold', async () => {
  const file = join(temporaryFolder({ 'recording.jsonl': 'no article\n' }), 'recording.jsonl');
  expect(await called('replay', file)).toMatchObject({
    code: 2,
    complained: 'Cannot replay a line as it must be JSON with body and publishedAt: got no article\n',
  });
});

it('examines the rest where the database cannot be opened', async () => {
  const configDir = configurationFor(temporaryFolder(), { url: 'http://127.0.0.1:1/' });
  withVariable('DEMARCHE_CONFIG_DIR', configDir);
  withVariable('DEMARCHE_DATA_DIR', join(configDir, 'feeds.yaml', 'data'));
  const { code, printed } = await called('doctor');
  expect(code).toBe(1);
  expect(printed).toMatch(/^WRONG +database: ENOTDIR.*\nok +Discord/m);
});

it('tells in a line of a database that does not answer, and of a file that is none', async () => {
  withVariable('DATABASE_URL', 'postgres://nobody@127.0.0.1:1/none');
  expect(await called('migrate')).toMatchObject({
    code: 1,
    complained: "Cannot run 'migrate': Cannot migrate the database: connect ECONNREFUSED 127.0.0.1:1\n",
  });
  withVariable('DATABASE_URL', '');
  withVariable('DEMARCHE_DATA_DIR', temporaryFolder({ 'demarche.sqlite': 'no database at all' }));
  expect(await called('migrate')).toMatchObject({
    code: 1,
    complained: "Cannot run 'migrate': file is not a database\n",
  });
});

it('takes variables from an .env file, whatever the verb', async () => {
  const folder = temporaryFolder({ '.env': 'DEMARCHE_CONFIG_DIR=elsewhere\n' });
  const { DEMARCHE_CONFIG_DIR, ...env } = process.env;
  const { stderr } = spawnSync(process.execPath, [resolve('src/main.ts'), 'who', 'anybody'], {
    cwd: folder,
    env,
  });
  expect(String(stderr)).toContain(join('elsewhere', 'people'));
});

function withVariable(name: string, value: string): void {
  vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
}
