import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPrioritiesFile } from '../../src/config/priorities-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { complaintsOf } from './complaints.ts';

const RULES = readFileSync('config/priorities.yaml', 'utf8');

it.each([
  ['an unknown act', RULES.replace('threaten: 3', 'menace: 3'), /priorities\.yaml:\d+ acts.*menace/],
  [
    'a mark that is no number',
    RULES.replace(/^urgent: .*$/m, 'urgent: soon'),
    /priorities\.yaml:5 urgent: .*"soon"/,
  ],
  ['a weight out of range', RULES.replace('accuse: 1.5', 'accuse: 50'), /priorities\.yaml:\d+ acts\.accuse/],
  ['nothing wrong', RULES, /^$/],
])('names the line of %s', (_what, text, message) => {
  const path = join(temporaryFolder({ 'priorities.yaml': text }), 'priorities.yaml');
  expect(complaintsOf(() => readPrioritiesFile(path)).join('\n')).toMatch(message);
});
