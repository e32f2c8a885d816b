import { expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/config/yaml-file.ts';
import { complaintsOf } from './complaints.ts';

const schema = z.strictObject({
  feeds: z.array(z.strictObject({ id: z.string(), every: z.number().min(1) })),
});

const complaints = (text: string) => complaintsOf(() => readYaml(text, 'feeds.yaml', schema));

it('names file, line, key and what was found, all at once', () => {
  const wrong = complaints('feeds:\n  - id: upi\n    every: 0\n  - id: 7\n    every: 5\n    evry: 6\n');
  expect(wrong).toEqual([
    expect.stringMatching(/^feeds\.yaml:3 feeds\[0\]\.every: .*found 0$/),
    expect.stringMatching(/^feeds\.yaml:4 feeds\[1\]\.id: /),
    expect.stringMatching(/^feeds\.yaml:4 feeds\[1\]: .*evry/),
  ]);
});

it('names the line of broken YAML', () => {
  expect(complaints('feeds:\n  - id: [\n')[0]).toMatch(/^feeds\.yaml:[23] /);
});
