import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { people } from '../../../src/cli/people.ts';
import { callVerb } from '../../support/call-verb.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Wikidata's shapes with invented people and offices. */

export const label = (value: string) => ({ language: 'any', value });

export const day = (time: string, precision = 11) => [
  { snaktype: 'value', datavalue: { type: 'time', value: { time: `+${time}T00:00:00Z`, precision } } },
];

export const held = (id: string, qualifiers: object, rank = 'normal') => ({
  rank,
  mainsnak: { snaktype: 'value', datavalue: { type: 'wikibase-entityid', value: { id } } },
  qualifiers,
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Runs `people refresh` on a file against a stand-in of Wikidata on the loopback. */
export async function refresh(file: string, answer: Answer, ...words: string[]) {
  const path = join(temporaryFolder({ 'kp.yaml': file }), 'kp.yaml');
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const api = `http://127.0.0.1:${port}/w/api.php`;
  const asked = ['refresh', path, '--contact', 'https://example.org/bot', '--api', api, ...words];
  const called = await callVerb(people.run, asked);
  await new Promise((done) => server.close(done));
  return { ...called, path };
}

/** Answers with the items asked for; those it does not have are missing. */
export const answering =
  (items: Readonly<Record<string, object>>): Answer =>
  (request, response) => {
    const ids = new URL(request.url ?? '', 'http://stand-in').searchParams.get('ids')?.split('|') ?? [];
    const entities = Object.fromEntries(ids.map((id) => [id, items[id] ?? { id, missing: '' }]));
    response.end(JSON.stringify({ entities, success: 1 }));
  };

/** The lines that a diff adds and takes away. */
export const changes = (diff: string) => diff.split('\n').filter((line) => /^[+-](?![+-])/.test(line));
