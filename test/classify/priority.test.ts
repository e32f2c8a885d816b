import { expect, it } from 'vitest';
import { priorityOf } from '../../src/classify/priority.ts';
import { readPrioritiesFile } from '../../src/config/priorities-file.ts';
import { ACTS, type ActId } from '../../src/model/act.ts';
import type { Party } from '../../src/model/party.ts';

const rules = readPrioritiesFile('config/priorities.yaml');

const speaker = (text: string): Party => ({
  mention: null,
  text,
  kind: 'person',
  id: null,
  members: [],
  country: 'KP',
  p: 1,
  candidates: [],
});

it.each<[ActId, string, number, number, string]>([
  ['threaten', 'the supreme leader', 1, 1, 'flash'],
  ['threaten', 'the supreme leader', 1, 0, 'flash'],
  ['sanction-impose', 'the ministry', 0, 1, 'urgent'],
  ['offer-dialogue', 'the special envoy', 0.5, 1, 'urgent'],
  ['reaffirm', 'a spokesperson', 0, 1, 'normal'],
  ['comment-decline', 'an official', 0, 1, 'normal'],
])('%s by %s of rank %d and novelty %d is %s', (id, name, rank, novelty, priority) => {
  const statement = {
    acts: [{ id, plover: ACTS[id].plover, p: 0.95 }],
    speaker: speaker(name),
    diplomatic: 0.97,
  };
  expect(priorityOf({ statement, rank, novelty }, rules)).toBe(priority);
});

it('leaves what is not diplomatic alone', () => {
  const statement = {
    acts: [{ id: 'threaten' as const, plover: null, p: 1 }],
    speaker: speaker('king'),
    diplomatic: 0.1,
  };
  expect(priorityOf({ statement, rank: 1, novelty: 1 }, rules)).toBe('normal');
});
