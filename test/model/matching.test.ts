import { describe, expect, it } from 'vitest';
import { hasWords, matches, type Subject, subjectOf } from '../../src/model/matching.ts';
import type { Party } from '../../src/model/party.ts';
import type { Statement } from '../../src/model/statement.ts';
import { EVERYTHING, type Filter } from '../../src/model/subscription.ts';

const subject: Subject = {
  topics: new Set(['sanctions', 'us-dprk-talks']),
  people: new Set(['dana-whitlock']),
  countries: new Set(['US', 'KP']),
  acts: new Set(['warn']),
  wires: new Set(['yonhap']),
  priorities: new Set(['urgent', 'normal']),
  text: 'Whitlock warns of “swift” sanctions over talks',
};

const wants = (filter: Partial<Filter>): boolean => matches({ ...EVERYTHING, ...filter }, subject);

describe('a filter', () => {
  it.each<[string, Partial<Filter>, boolean]>([
    ['nothing asked', {}, true],
    ['one of the topics', { topics: { any: ['iran', 'sanctions'], none: [] } }, true],
    ['none of the topics', { topics: { any: ['iran'], none: [] } }, false],
    ['a topic, and another excluded', { topics: { any: ['sanctions'], none: ['us-dprk-talks'] } }, false],
    ['only an exclusion', { countries: { any: [], none: ['RU'] } }, true],
    [
      'a person and a country',
      { people: { any: ['dana-whitlock'], none: [] }, countries: { any: ['KP'], none: [] } },
      true,
    ],
    [
      'a person, but another country',
      { people: { any: ['dana-whitlock'], none: [] }, countries: { any: ['RU'], none: [] } },
      false,
    ],
    ['an act', { acts: { any: ['warn'], none: [] } }, true],
    ['another wire', { wires: { any: ['upi'], none: [] } }, false],
    ['at least normal', { priorities: { any: ['normal'], none: [] } }, true],
    ['at least as urgent', { priorities: { any: ['urgent'], none: [] } }, true],
    ['flashes only', { priorities: { any: ['flash'], none: [] } }, false],
    ['a word excluded', { words: { any: [], none: ['swift'] } }, false],
  ])('%s', (_, filter, expected) => {
    expect(wants(filter)).toBe(expected);
  });
});

it.each<[string, string, boolean]>([
  ['The talks resume', 'talks', true],
  ['The TALKS resume', 'Talks  resume', true],
  ['The talks resume', 'talk', false],
  ['U.S. envoy', 'U.S.', true],
  ['stalks', 'talks', false],
  ['first stalks, then talks', 'talks', true],
  ['대화를 재개한다', '대화', true],
  ['남북대화', '대화', true],
  ['an H-bomb test', 'h-bomb', true],
  ['anything', ' ', false],
])('finds words in %j: %j is %s', (text, words, expected) => {
  expect(hasWords(text, words)).toBe(expected);
});

it('sees both sides, the plural’s members and likely topics only', () => {
  const party = (over: Partial<Party>): Party => ({
    mention: null,
    text: null,
    kind: 'person',
    id: null,
    members: [],
    country: null,
    p: 1,
    candidates: [],
    ...over,
  });
  const statement: Statement = {
    kind: 'direct',
    segments: [[0, 5]],
    quotes: [[0, 5]],
    cue: null,
    speaker: party({ kind: 'group', members: ['dana-whitlock', 'im-hae-won'] }),
    addressee: party({ id: 'pak-chol-su', country: 'KP' }),
    via: [],
    medium: null,
    venue: null,
    saidOn: null,
    negated: false,
    conditional: false,
    p: 1,
    from: 'US',
    to: ['KP'],
    acts: [
      { id: 'warn', plover: 'THREATEN', p: 0.4 },
      { id: 'demand', plover: 'REQUEST', p: 0.3 },
    ],
    topics: [
      { id: 'sanctions', p: 0.9 },
      { id: 'iran', p: 0.1 },
    ],
    diplomatic: 1,
    rank: 0,
  };
  const seen = subjectOf(statement, { wire: 'upi', text: 'text', priority: 'urgent' });
  expect([...seen.people]).toEqual(['dana-whitlock', 'im-hae-won', 'pak-chol-su']);
  expect([...seen.countries]).toEqual(['US', 'KP']);
  expect([...seen.acts]).toEqual(['warn']);
  expect([...seen.topics]).toEqual(['sanctions']);
});
