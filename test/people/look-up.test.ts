import { expect, it } from 'vitest';
import { type LookUp, lookUp } from '../../src/people/look-up.ts';
import { indexPeople } from '../../src/people/people-index.ts';
import { PEOPLE, SONG, SUNG } from './registry.ts';

const index = indexPeople(PEOPLE);

function outline(answer: LookUp): string {
  switch (answer.outcome) {
    case 'found':
      return `${answer.person.id} by ${answer.by}`;
    case 'ambiguous':
      return `any of ${answer.candidates.map(({ person }) => person.id).join(', ')}`;
    case 'unknown':
      return `unknown, near ${answer.nearest.map(({ person }) => person.id).join(', ') || 'nobody'}`;
    default:
      return answer satisfies never;
  }
}

it.each([
  ['pyo-ok-sil', '2021-06-21', 'pyo-ok-sil by id'],
  ['Pyo Ok-sil', '2021-06-21', 'pyo-ok-sil by name'],
  ['表玉實', '2021-06-21', 'pyo-ok-sil by name'],
  ['表玉实', '2021-06-21', 'pyo-ok-sil by name'],
  ['表玉実', '2021-06-21', 'pyo-ok-sil by name'],
  ['Quill', '2021-06-21', 'harriet-quill by family name'],
  // Sung Maeng's name in Korean order is Maeng Song's own: the one written so is meant.
  ['맹성', '2021-06-21', 'maeng-song by name'],
  ['성 맹', '2021-06-21', 'sung-maeng by name'],
  ['Maeng', '2021-06-21', 'any of maeng-song, sung-maeng'],
  ['us ambassador seoul', '2021-06-21', 'harriet-quill by office'],
  ['ambassador seoul', '2021-10-01', 'any of harriet-quill, zoe-dubreuil'],
  ['us ambassador seoul', '2024-06-21', 'unknown, near harriet-quill'],
  // Both were ambassadors in 2018; in 2021 one was.
  ['Ambassador Maeng', '2018-06-01', 'any of maeng-song, sung-maeng'],
  ['Ambassador Maeng', '2021-06-21', 'maeng-song by office and name'],
  ['US Maeng', '2021-06-21', 'sung-maeng by office and name'],
  ['Foreign Minister Pyo', '2021-06-21', 'pyo-ok-sil by office and name'],
  ['Harriet Qill', '2021-06-21', 'harriet-quill by spelling'],
  ['Hariet Quil', '2021-06-21', 'harriet-quill by spelling'],
  ['us ambasador seul', '2021-06-21', 'harriet-quill by spelling'],
  ['forein minster of north korea', '2021-06-21', 'pyo-ok-sil by spelling'],
  ['us ambasador seul', '2024-06-21', 'unknown, near harriet-quill'],
  ['Qill', '2021-06-21', 'unknown, near harriet-quill'],
  // One letter in a short name is another name.
  ['Maeng Sang', '2021-06-21', 'unknown, near maeng-song, sung-maeng'],
  ['Quintus Fabius', '2021-06-21', 'unknown, near nobody'],
  ['', '2021-06-21', 'unknown, near nobody'],
])('%s on %s is %s', (query, date, expected) => {
  expect(outline(lookUp(index, query, date))).toBe(expected);
});

it('keeps a form of address that the registry says stays with the person', () => {
  const people = indexPeople([SONG, { ...SUNG, aliases: { en: ['Ambassador Sung Maeng'] } }]);
  expect(outline(lookUp(people, 'Ambassador Maeng', '2021-06-21'))).toBe('any of maeng-song, sung-maeng');
});

it.each([
  ['Phyo Ok-shil', 'pyo-ok-sil'],
  ['Pyo Ok-seel', 'pyo-ok-sil'],
])('%s is another romanisation', (name, id) => {
  expect(index.nearest(name)[0]).toMatchObject({ person: { id }, distance: 0 });
});

it.each([
  ['sung-maeng', '2018-06-01', [{ id: 'maeng-song', shares: { honorific: 'ambassador' } }]],
  ['sung-maeng', '2015-01-01', [{ id: 'maeng-song', shares: 'name' }]],
  ['harriet-quill', '2021-06-01', []],
])('namesakes of %s on %s', (id, date, expected) => {
  const answer = lookUp(index, id, date);
  const namesakes = answer.outcome === 'found' ? answer.namesakes : undefined;
  expect(namesakes?.map(({ person, shares }) => ({ id: person.id, shares }))).toEqual(expected);
});
