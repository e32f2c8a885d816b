import { expect, it } from 'vitest';
import { backshifted } from '../../src/classify/backshift.ts';

it.each([
  ['is not true', ['was not true']],
  ['there is no truth', ['there was no truth', "there 's no truth"]],
  ['we will remain', ['we would remained', "we 'll remain"]],
  ['pure invention', []],
])('reads “%s” as it is reported and as it is spoken', (phrase, forms) => {
  expect(backshifted(phrase.split(' ')).map((words) => words.join(' '))).toEqual(forms);
});
