import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { dataFolder } from '../support/running-app.ts';
import { testWire } from '../support/wire.ts';

let folder: ReturnType<typeof dataFolder>;

beforeEach(() => {
  folder = dataFolder();
  vi.stubEnv('DEMARCHE_DATA_DIR', folder.path);
});

afterEach(() => {
  vi.unstubAllEnvs();
  folder[Symbol.dispose]();
});

async function feeds(...words: string[]): Promise<{ code: number; output: string }> {
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const said = text(output);
  const code = await run(['feeds', ...words], { input, output, errors });
  output.end();
  return { code, output: await said };
}

it('refuses addresses on this machine, whoever answers there', async () => {
  await using wire = await testWire();
  const answer = await feeds('add', wire.url);
  expect(answer.code).toBe(1);
  expect(answer.output).toMatch(/Cannot connect to '127\.0\.0\.1' as/);
  expect(wire.requests).toEqual([]);
  expect((await feeds('list')).output).toBe('');
});

it('takes a list of another reader, gives one out, and removes a feed', async () => {
  const list = `${folder.path}/list.opml`;
  const { writeFile } = await import('node:fs/promises');
  await writeFile(
    list,
    '<opml><body><outline text="Asia"><outline text="Ministry" xmlUrl="https://mofa.example/rss.xml"/></outline></body></opml>',
  );
  expect((await feeds('import', list)).output).toContain(
    'mofa-example-rss-xml (Ministry) is read from now on',
  );
  expect((await feeds('import', list)).output).toContain('is read already');
  expect((await feeds('export')).output).toContain('xmlUrl="https://mofa.example/rss.xml"');
  expect((await feeds('remove', 'mofa-example-rss-xml')).code).toBe(0);
  expect((await feeds('remove', 'mofa-example-rss-xml')).code).toBe(1);
  expect((await feeds('list')).output).toBe('');
});
