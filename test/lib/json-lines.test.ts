import { PassThrough, Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { answerLines, LineError } from '../../src/lib/json-lines.ts';

async function answers(lines: string[], answer: (value: Record<string, unknown>) => unknown) {
  const output = new PassThrough();
  const text = output.toArray();
  const errors = await answerLines(Readable.from(lines.map((line) => `${line}\n`)), output, answer);
  output.end();
  const written = Buffer.concat(await text).toString();
  return {
    errors,
    lines: written
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
}

it('answers every line in order and goes on after a bad one', async () => {
  const result = await answers(['{"id":1}', '{oops', '[1]', '{"id":2}', '', '{"id":3}'], ({ id }) => {
    if (id === 2) throw new LineError('Cannot extract as body must be text', { code: 'no-body' });
    return { id, ok: true };
  });
  expect(result.errors).toBe(3);
  expect(result.lines.map((line) => line.error?.code ?? line.id)).toEqual([
    1,
    'not-json',
    'not-an-object',
    'no-body',
    3,
  ]);
  expect(result.lines[3].id).toBe(2);
});
