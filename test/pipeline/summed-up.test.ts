import { expect, it } from 'vitest';
import { withoutSummaries } from '../../src/pipeline/summed-up.ts';
import type { StatementRow } from '../../src/store/statements.ts';

const row = (id: number, fields: Partial<StatementRow>, speaker: object): StatementRow => ({
  id,
  article_id: 1,
  story_id: 1,
  ordinal: id,
  saying_id: null,
  standing: 'new',
  note: null,
  speaker_id: null,
  said_at: 0,
  diplomatic: 0.9,
  p: 0.9,
  act: 'offer-dialogue',
  urgency: 0,
  text: 'words',
  quote: null,
  statement: JSON.stringify({ speaker: { kind: 'government', country: 'US', ...speaker } }),
  routed_at: null,
  ...fields,
});
const WHITLOCK = row(1, { speaker_id: 'dana-whitlock', quote: 'The door is open' }, { kind: 'person' });

it.each([
  ['a state whose spokesperson does the same is summed up', row(2, {}, {}), false],
  ['so is her ministry', row(2, {}, { kind: 'institution' }), false],
  ['another act is told', row(2, { act: 'demand' }, {}), true],
  ['another state is told', row(2, {}, { country: 'JP' }), true],
  ['another article is told', row(2, { article_id: 2 }, {}), true],
  ['its own words are told', row(2, { quote: 'open' }, {}), true],
  ['an official without a name is told', row(2, {}, { kind: 'anonymous' }), true],
])('%s', (_what, other, told) => {
  expect(withoutSummaries([WHITLOCK, other], [WHITLOCK, other])).toEqual(
    told ? [WHITLOCK, other] : [WHITLOCK],
  );
});

it('counts what an official said in words that were told before', () => {
  const carried = { ...WHITLOCK, standing: 'carried' };
  expect(withoutSummaries([row(2, {}, {})], [carried, row(2, {}, {})])).toEqual([]);
});
