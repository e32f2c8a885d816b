import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cardText } from '../../src/chat/card-text.ts';
import { loadAnalyser } from '../../src/cli/analyser.ts';
import { readDemoConfiguration } from '../../src/config/configuration.ts';
import { indexPeople } from '../../src/people/people-index.ts';
import { recordingChat } from '../support/recording-chat.ts';
import { runningApp } from '../support/running-app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { testWire } from '../support/wire.ts';

const SHOWN = readFileSync('README.md', 'utf8')
  .split('\n')
  .flatMap((line) => (line.startsWith('    ') ? [line.trim()] : []))
  .slice(0, 3);

it('alerts of the demo’s first offer as README shows it', async () => {
  const folder = temporaryFolder();
  const { people: registry, topics, wires } = readDemoConfiguration({});
  const people = indexPeople(registry);
  const story = wires.flatMap(({ stories }) => stories).find(({ id }) => id === 'ppi-door-open');
  if (!story) throw new Error('The demo has no such story');
  await using wire = await testWire([{ ...story, publishedAt: Date.now() }]);
  const { chat, recorded } = recordingChat();
  const analyse = loadAnalyser('config', people);
  await using _app = await runningApp(folder, wire, { chats: [chat], people, analyse, topics: () => topics });
  await expect
    .poll(() => recorded.map(({ card }) => cardText(card).split('\n').slice(0, 3)), { timeout: 10_000 })
    .toContainEqual(SHOWN);
});
