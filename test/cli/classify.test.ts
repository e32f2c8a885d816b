import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { callVerb, jsonLines } from '../support/call-verb.ts';

async function classify(lines: readonly unknown[], ...words: string[]) {
  const given = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const { printed, ...called } = await callVerb(run, ['classify', ...words], given);
  return { ...called, answers: jsonLines(printed) };
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
  const { code, complained } = await classify([], '--explian');
  expect(code).toBe(2);
  expect(complained).toContain('classify [--config DIR] [--explain]');
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
