import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPrioritiesFile } from '../../src/config/priorities-file.ts';

const RULES = readFileSync('config/priorities.yaml', 'utf8');

function complaintsOf(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'priorities-')), 'priorities.yaml');
  writeFileSync(path, text);
  try {
    readPrioritiesFile(path);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

it.each([
  ['an unknown act', RULES.replace('threaten: 3', 'menace: 3'), /priorities\.yaml:\d+ acts.*menace/],
  [
    'a mark that is no number',
    RULES.replace(/^urgent: .*$/m, 'urgent: soon'),
    /priorities\.yaml:5 urgent: .*"soon"/,
  ],
  ['a weight out of range', RULES.replace('accuse: 1.5', 'accuse: 50'), /priorities\.yaml:\d+ acts\.accuse/],
  ['nothing wrong', RULES, /^$/],
])('names the line of %s', (_what, text, message) => expect(complaintsOf(text)).toMatch(message));
