import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { people } from '../../../src/cli/people.ts';

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
  const path = join(mkdtempSync(join(tmpdir(), 'refresh-')), 'kp.yaml');
  writeFileSync(path, file);
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const api = `http://127.0.0.1:${port}/w/api.php`;
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const code = await people.run(
    ['refresh', path, '--contact', 'https://example.org/bot', '--api', api, ...words],
    { input, output, errors },
  );
  output.end();
  errors.end();
  await new Promise((done) => server.close(done));
  return { code, path, printed: await text(output), complained: await text(errors) };
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
