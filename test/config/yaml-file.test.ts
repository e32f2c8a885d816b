import { expect, it } from 'vitest';
import { z } from 'zod';
import { ConfigError } from '../../src/config/config-error.ts';
import { readYaml } from '../../src/config/yaml-file.ts';

const schema = z.strictObject({
  feeds: z.array(z.strictObject({ id: z.string(), every: z.number().min(1) })),
});

function complaints(text: string) {
  try {
    readYaml(text, 'feeds.yaml', schema);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.complaints;
    throw error;
  }
}

it('names file, line, key and what was found, all at once', () => {
  const wrong = complaints('feeds:\n  - id: upi\n    every: 0\n  - id: 7\n    every: 5\n    evry: 6\n');
  expect(wrong.map(({ where, key }) => [where, key])).toEqual([
    ['feeds.yaml:3', 'feeds[0].every'],
    ['feeds.yaml:4', 'feeds[1].id'],
    ['feeds.yaml:4', 'feeds[1]'],
  ]);
  expect(wrong[0]?.message).toContain('found 0');
  expect(wrong[2]?.message).toContain('evry');
});

it('names the line of broken YAML', () => {
  expect(complaints('feeds:\n  - id: [\n')[0]?.where).toMatch(/^feeds\.yaml:[23]$/);
});
