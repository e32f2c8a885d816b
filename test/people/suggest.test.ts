import { expect, it } from 'vitest';
import { indexPeople } from '../../src/people/people-index.ts';
import { suggestPeople } from '../../src/people/suggest.ts';
import { PEOPLE } from './registry.ts';

const index = indexPeople(PEOPLE);

it.each([
  ['ma', '2021-06-21', ['maeng-song', 'sung-maeng']],
  // In office first.
  ['ma', '2017-06-21', ['sung-maeng', 'maeng-song']],
  ['harriet-q', '2021-06-21', ['harriet-quill']],
  ['us ambassador seoul', '2021-06-21', ['harriet-quill']],
  ['Hariet', '2021-06-21', []],
  ['Hariet Quil', '2021-06-21', ['harriet-quill']],
  ['', '2021-06-21', []],
])('%s on %s', (typed, date, ids) => {
  expect(suggestPeople(index, typed, date).map(({ id }) => id)).toEqual(ids);
});
