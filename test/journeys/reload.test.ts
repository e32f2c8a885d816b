import { once } from 'node:events';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { configurationFor, serviceProcess } from '../support/service-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { testWire } from '../support/wire.ts';

const OWN_TOPIC = `
  - id: squid
    label: { en: Squid quotas }
    description: Who may catch how much squid.
    terms: [squid]
`;

const story = (id: string, said: string) => ({
  id,
  title: id,
  body: `"${said}," Japanese Foreign Minister Haruto Senda told reporters in Tokyo. He demanded that Seoul accept.`,
  publishedAt: Date.now(),
});

it('takes a desk’s own topic at SIGHUP, and leaves things as they are for a file that is wrong', {
  timeout: 60_000,
}, async () => {
  const folder = temporaryFolder();
  await using wire = await testWire([
    story('first', 'Japan protests against South Korea’s seizure of squid boats'),
  ]);
  const configDir = configurationFor(folder, wire);
  const service = serviceProcess({ DEMARCHE_DATA_DIR: folder, DEMARCHE_CONFIG_DIR: configDir });
  const heard = { posts: '', log: '' };
  service.stdout.on('data', (chunk) => (heard.posts += String(chunk)));
  service.stderr.on('data', (chunk) => (heard.log += String(chunk)));
  const topics = join(configDir, 'topics.yaml');
  const within = { timeout: 20_000 };

  await expect.poll(() => heard.posts, within).toContain('South Korea’s seizure of squid boats');
  expect(heard.posts).not.toContain('Squid quotas');

  appendFileSync(topics, OWN_TOPIC);
  service.kill('SIGHUP');
  await expect.poll(() => heard.log, within).toContain('Read topics, acts and priorities again');

  const right = readFileSync(topics, 'utf8');
  writeFileSync(topics, right.replace('terms: [squid]', 'words: [squid]'));
  service.kill('SIGHUP');
  await expect.poll(() => heard.log, within).toContain('the earlier ones stay');
  expect(heard.log).toMatch(/topics\.yaml:\d+/);

  wire.items = [
    story('second', 'Japan will not give South Korea a single squid of its quota'),
    ...wire.items,
  ];
  await expect.poll(() => heard.posts, within).toContain('a single squid of its quota');
  expect(heard.posts).toContain('Squid quotas');

  const ended = once(service, 'exit');
  service.kill('SIGTERM');
  await ended;
});
