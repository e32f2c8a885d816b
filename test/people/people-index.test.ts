import { describe, expect, it } from 'vitest';
import { indexPeople } from '../../src/people/people-index.ts';
import { PEOPLE } from './registry.ts';

const index = indexPeople(PEOPLE);

describe('a whole name', () => {
  it.each([
    ['Pyo Ok Sil', ['pyo-ok-sil']],
    ['Pyo Ok-sil', ['pyo-ok-sil']],
    ['PYO OKSIL', ['pyo-ok-sil']],
    ['Ok Sil Pyo', ['pyo-ok-sil']],
    ['Phyo Ok-sil', ['pyo-ok-sil']],
    ['표옥실', ['pyo-ok-sil']],
    ['표 옥실', ['pyo-ok-sil']],
    ['表玉實', ['pyo-ok-sil']],
    ['Ren Koda', ['ren-koda']],
    ['Koda Ren', ['ren-koda']],
    ['甲田蓮', ['ren-koda']],
    ['甲田 蓮', ['ren-koda']],
    ['zoe dubreuil', ['zoe-dubreuil']],
    ['Harriet Quill', ['harriet-quill']],
    ['Jane Quill', ['harriet-quill']],
    ['Hattie Quill', ['harriet-quill']],
    ['퀼 해리엇', ['harriet-quill']],
    // Two men with the same two syllables: the order tells them apart, the surer one comes first.
    ['Maeng Song', ['maeng-song']],
    ['Sung Maeng', ['sung-maeng']],
    ['성 맹', ['sung-maeng', 'maeng-song']],
    ['맹성', ['maeng-song', 'sung-maeng']],
    ['Quill', []],
    ['', []],
  ])('%s', (name, ids) => {
    expect(index.byName(name).map(({ person }) => person.id)).toEqual(ids);
  });
});

describe('a family name', () => {
  it.each([
    ['Maeng', ['maeng-song', 'sung-maeng']],
    ['맹', ['maeng-song', 'sung-maeng']],
    ['pyo', ['pyo-ok-sil']],
    // As an alias spells it.
    ['Phyo', ['pyo-ok-sil']],
    ['Sung', []],
  ])('%s', (family, ids) => {
    expect(index.byFamily(family).map(({ id }) => id)).toEqual(ids);
  });
});

describe('an office', () => {
  it.each([
    ['us ambassador seoul', '2021-06-21', ['harriet-quill']],
    ['U.S. ambassador to South Korea', '2021-06-21', ['harriet-quill']],
    ['ambassador of the United States in Seoul', '2021-06-21', ['harriet-quill']],
    ['French ambassador to Seoul', '2022-01-01', ['zoe-dubreuil']],
    ['ambassador to South Korea', '2022-01-01', ['harriet-quill', 'zoe-dubreuil']],
    ['us ambassador seoul', '2023-01-01', []],
    ['South Korean ambassador to the United States', '2021-06-21', []],
    ['주한 미국대사', '2021-06-21', ['harriet-quill']],
    ['foreign minister of Japan', '2021-06-21', ['ren-koda']],
    ['Japanese FM', '2021-06-21', ['ren-koda']],
    ['foreign minister', '2021-06-21', ['pyo-ok-sil', 'ren-koda']],
    ['foreign minister', '2023-06-21', ['pyo-ok-sil', 'harriet-quill', 'ren-koda']],
    ['vice foreign minister', '2019-01-01', ['pyo-ok-sil']],
    ['deputy foreign minister of North Korea', '2019-01-01', ['pyo-ok-sil']],
    ['secretary of state', '2023-06-21', ['harriet-quill']],
    ['national security adviser', '2021-06-21', ['otto-brem']],
    ['White House national security adviser', '2021-06-21', ['otto-brem']],
    ['State Department spokesman', '2021-06-21', ['lena-hart']],
    ['nuclear envoy', '2021-06-21', ['sung-maeng']],
    ['us special representative for north korea', '2021-06-21', ['sung-maeng']],
    ['North Korean ambassador to the UN', '2021-06-21', ['maeng-song']],
    ['외무상', '2021-06-21', ['pyo-ok-sil']],
    ['queen of hearts', '2021-06-21', []],
  ])('%s on %s', (office, date, ids) => {
    expect(index.byOffice(office, date).map(({ person }) => person.id)).toEqual(ids);
  });

  it('is everyone who ever held it, where no date is asked', () => {
    expect(index.byOffice('nuclear envoy').map(({ person }) => person.id)).toEqual([
      'sung-maeng',
      'ren-koda',
    ]);
  });

  it('says where a coarse date leaves it unsure', () => {
    const [only] = index.byOffice('us nuclear envoy', '2023-12-15');
    expect(only?.tenure).toBe('unsure');
  });
});

describe('autocomplete', () => {
  it.each([
    ['pyo', ['pyo-ok-sil']],
    ['ok s', ['pyo-ok-sil']],
    ['maeng', ['maeng-song', 'sung-maeng']],
    ['표', ['pyo-ok-sil']],
    ['甲', ['ren-koda']],
    ['Ha', ['harriet-quill', 'lena-hart']],
    ['kōd', ['ren-koda']],
    ['', []],
    ['zz', []],
  ])('%s', (typed, ids) => {
    expect(
      index
        .complete(typed)
        .map(({ person }) => person.id)
        .sort(),
    ).toEqual(ids);
  });

  it('shows the name that begins as typed, and no more than asked for', () => {
    expect(index.complete('ok')[0]?.name).toBe('Ok Sil Pyo');
    expect(index.complete('m', 1)).toHaveLength(1);
  });
});
