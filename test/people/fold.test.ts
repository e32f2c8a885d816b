import { expect, it } from 'vitest';
import { fold, nameKey } from '../../src/people/fold.ts';

it.each([
  ['KIM Jong-un', 'Kim Jong Un'],
  ['Ngô Đình', 'Ngo Dinh'],
  ['N. Korea', 'N Korea'],
  ['習近平', '习近平'],
  ['尹錫悅', '尹锡悦'],
  ['渡邊', '渡辺'],
  ['渡邉', '渡辺'],
  ['濱田', '浜田'],
  ['﨑', '崎'],
])('%s folds like %s', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

it.each([
  ['が', 'か'],
  ['王毅', '王義'],
  ['金正恩', '金正日'],
])('%s does not fold like %s', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});
