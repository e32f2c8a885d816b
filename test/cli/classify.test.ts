import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';

async function classify(lines: readonly unknown[], ...words: string[]) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const input = Readable.from(lines.map((line) => `${JSON.stringify(line)}\n`));
  const code = await run(['classify', ...words], { input, output, errors });
  output.end();
  errors.end();
  const answers: unknown[] = (await text(output))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { code, answers, complaints: await text(errors) };
}

it('answers each line with acts, root, topics and diplomacy', async () => {
  const sentence = 'Norway refused to lift sanctions on Peru.';
  const { code, answers } = await classify([{ id: 'a', text: sentence, source: [0, 6], target: [36, 40] }]);
  expect(code).toBe(0);
  expect(answers).toMatchObject([
    { id: 'a', plover: { id: 'REJECT', p: expect.any(Number) }, topics: [{ id: 'sanctions' }] },
  ]);
  expect(answers).toHaveProperty('0.acts.0.id', 'reject');
  expect(answers).toHaveProperty('0.diplomatic', expect.any(Number));
});

it('says why in words', async () => {
  const { answers } = await classify(
    [{ id: 'a', text: 'Norway refused to lift sanctions on Peru.' }],
    '--explain',
  );
  expect(JSON.stringify(answers)).toContain('Frames: “refused to” (refuse) = REJECT');
});

it('answers a bad line with an error and goes on', async () => {
  const { code, answers } = await classify([
    { id: 1 },
    { id: 2, text: 'x', source: 'y' },
    { id: 3, text: 'Snow fell.' },
  ]);
  expect(code).toBe(1);
  expect(answers).toMatchObject([
    { id: 1, error: { code: 'no-text' } },
    { id: 2, error: { code: 'bad-span' } },
    { id: 3, acts: expect.any(Array) },
  ]);
});

it('names what it is called with where the words are wrong', async () => {
  const { code, complaints } = await classify([], '--explian');
  expect(code).toBe(2);
  expect(complaints).toContain('classify [--config DIR] [--explain]');
});

it('says of each statement of a body why it is read so', async () => {
  const body = 'Peru’s foreign ministry condemned Norway’s tariffs.';
  const { answers } = await classify([{ id: 'a', title: 'Peru angry', body }], '--explain');
  expect(answers).toMatchObject([{ id: 'a', statements: [{ from: 'PE', to: ['NO'] }] }]);
  expect(JSON.stringify(answers)).toContain('to: Norway: named in what is said');
  expect(JSON.stringify(answers)).toContain('the writer’s verb names it');
  expect(JSON.stringify(answers)).not.toMatch(/said frames?|writer frames?/);
  expect(JSON.stringify(answers)).toContain('from: Peru: “Peru’s foreign ministry”, as the text has it');
});
