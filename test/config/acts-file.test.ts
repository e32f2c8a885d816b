import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readActsFile } from '../../src/config/acts-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { complaintsOf } from './complaints.ts';

it('holds at least 900 entries', () => {
  const groups = readActsFile('config/acts.yaml');
  const entries = groups.flatMap(({ verbs, nouns, idioms, phrases, ko }) => [
    ...verbs,
    ...nouns,
    ...idioms,
    ...phrases,
    ...ko,
  ]);
  expect(entries.length).toBeGreaterThanOrEqual(900);
});

it.each([
  [
    'an unknown act',
    'groups:\n  - id: x\n    act: shout\n',
    /acts\.yaml:3 groups\[0\]\.act: must be one of offer-dialogue/,
  ],
  ['an unknown root', 'groups:\n  - id: x\n    root: SHOUT\n', /acts\.yaml:3 groups\[0\]\.root/],
  ['an unknown role', 'groups:\n  - id: x\n    role: shouts\n', /acts\.yaml:3 groups\[0\]\.role/],
  ['an unknown key', 'groups:\n  - id: x\n    verb: [say]\n', /acts\.yaml:2 groups\[0\]: .*verb/],
  [
    'a word in two groups',
    'groups:\n  - id: x\n    verbs: [say]\n  - id: y\n    verbs:\n      - tell\n      - say\n',
    /acts\.yaml:7 groups\[1\]\.verbs\[1\]: .*in 'x' already; found "say"/,
  ],
])('names the line of %s', (_what, text, message) => {
  const path = join(temporaryFolder({ 'acts.yaml': text }), 'acts.yaml');
  expect(complaintsOf(() => readActsFile(path)).join('\n')).toMatch(message);
});
