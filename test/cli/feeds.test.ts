import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { callVerb } from '../support/call-verb.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { testWire } from '../support/wire.ts';

const feeds = (...words: string[]) => callVerb(run, ['feeds', ...words]);

function ownFolder(files?: Record<string, string>): string {
  const folder = temporaryFolder(files);
  vi.stubEnv('DEMARCHE_DATA_DIR', folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return folder;
}

it('refuses addresses on this machine, whoever answers there', async () => {
  ownFolder();
  await using wire = await testWire();
  const answer = await feeds('add', wire.url);
  expect(answer.code).toBe(1);
  expect(answer.printed).toMatch(/Cannot connect to '127\.0\.0\.1' as/);
  expect(wire.requests).toEqual([]);
  expect((await feeds('list')).printed).toBe('');
});

it('takes a list of another reader, gives one out, and removes a feed', async () => {
  const opml =
    '<opml><body><outline text="Asia"><outline text="Ministry" xmlUrl="https://mofa.example/rss.xml"/></outline></body></opml>';
  const list = join(ownFolder({ 'list.opml': opml }), 'list.opml');
  expect((await feeds('import', list)).printed).toContain(
    'mofa-example-rss-xml (Ministry) is read from now on',
  );
  expect((await feeds('import', list)).printed).toContain('is read already');
  expect((await feeds('export')).printed).toContain('xmlUrl="https://mofa.example/rss.xml"');
  expect((await feeds('remove', 'mofa-example-rss-xml')).code).toBe(0);
  expect((await feeds('remove', 'mofa-example-rss-xml')).code).toBe(1);
  expect((await feeds('list')).printed).toBe('');
});

it('says so where no feed is known yet, and where a list holds none', async () => {
  const list = join(ownFolder({ 'list.opml': 'not a list' }), 'list.opml');
  expect(await feeds('list')).toMatchObject({
    code: 0,
    printed: '',
    complained: expect.stringMatching(/^No feed yet/),
  });
  expect(await feeds('import', list)).toMatchObject({
    code: 1,
    complained: expect.stringMatching(/^Cannot import .*list\.opml' as it must list feeds/),
  });
});
