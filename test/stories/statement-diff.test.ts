import { describe, expect, it } from 'vitest';
import type { RevisionKind } from '../../src/model/revision.ts';
import type { Said } from '../../src/stories/sayings.ts';
import { diffStatements } from '../../src/stories/statement-diff.ts';

const said = (speakerId: string, text: string): Said => ({ speakerId, speaker: speakerId, text });
const DOOR = said('ann-lee', 'The door to talks is open today, and it will stay open.');
const DRILLS = said('bo-park', 'If the drills go on, we will answer with more launches.');

const ROWS: readonly (readonly [
  what: string,
  before: readonly Said[],
  after: readonly Said[],
  revision: RevisionKind,
  kinds: readonly string[],
])[] = [
  ['a lead that adds', [DOOR], [DOOR, DRILLS], 'lead', ['unchanged', 'new']],
  ['a lead that leaves out', [DOOR, DRILLS], [DRILLS], 'lead', ['unchanged', 'dropped']],
  [
    'a lead that lengthens a quotation',
    [said('ann-lee', 'The door to talks is open today')],
    [DOOR],
    'lead',
    ['unchanged'],
  ],
  [
    'a lead that smooths a word',
    [DOOR],
    [said('ann-lee', 'The door to talks is open now, and it will stay open.')],
    'lead',
    ['unchanged'],
  ],
  [
    'a correction of that word',
    [DOOR],
    [said('ann-lee', 'The door to talks is open now, and it will stay open.')],
    'correction',
    ['amended'],
  ],
  ['a correction of the speaker', [DRILLS], [{ ...DRILLS, speakerId: 'cho-un' }], 'correction', ['amended']],
  [
    'a correction of words and speaker',
    [DRILLS],
    [said('cho-un', 'If the drills go on, we will answer with fitting measures.')],
    'correction',
    ['amended'],
  ],
  [
    'a silent edit of half a quotation',
    [DOOR],
    [said('ann-lee', 'The door to talks is shut, and it will remain so.')],
    'none',
    ['amended'],
  ],
  [
    'two speakers who say different things',
    [DOOR],
    [said('bo-park', 'No talks are possible while the drills go on.')],
    'none',
    ['new', 'dropped'],
  ],
  [
    'two speakers who both say little',
    [said('ann-lee', 'We are ready.')],
    [said('bo-park', 'We are ready.')],
    'lead',
    ['new', 'dropped'],
  ],
  ['a withdrawal', [DOOR, DRILLS], [], 'withdrawal', ['retracted', 'retracted']],
  [
    'the same words moved and others inserted',
    [DOOR, DRILLS],
    [said('cho-un', 'Nothing was agreed in the meeting of the envoys.'), DRILLS, DOOR],
    'correction',
    ['new', 'unchanged', 'unchanged'],
  ],
];

describe('statements of two versions', () => {
  it.each(ROWS)('%s', (_what, before, after, revision, kinds) => {
    expect(diffStatements(before, after, revision).map(({ kind }) => kind)).toEqual(kinds);
  });
});
