import type { Person, PersonName, Position } from '../../src/model/person.ts';

/** A registry of invented people, for the tests of this folder. */

const east = (family: string, given: string): PersonName => ({ given, family, order: 'family-first' });
const west = (given: string, family: string): PersonName => ({ given, family, order: 'given-first' });

const post = (
  country: string,
  title: string,
  from?: string,
  to?: string | null,
  more: Partial<Position> = {},
): Position => ({ title: { en: title }, country, from, to, ...more });

export const OK_SIL: Person = {
  id: 'pyo-ok-sil',
  gender: 'f',
  country: 'KP',
  names: { en: east('Pyo', 'Ok Sil'), ko: east('표', '옥실'), zh: east('表', '玉實') },
  aliases: { en: ['Pyo Ok-shil', 'Phyo Ok Sil'] },
  positions: [
    post('KP', 'vice foreign minister', '2016-02', '2020-01-10', {
      title: { en: 'vice foreign minister', ko: '외무성 부상' },
    }),
    post('KP', 'foreign minister', '2020-01-11', null, { title: { en: 'foreign minister', ko: '외무상' } }),
  ],
};

export const SONG: Person = {
  id: 'maeng-song',
  gender: 'm',
  country: 'KP',
  names: { en: east('Maeng', 'Song'), ko: east('맹', '성') },
  positions: [post('KP', 'permanent representative to the United Nations', '2018-03-01', null, { at: 'UN' })],
};

export const SUNG: Person = {
  id: 'sung-maeng',
  gender: 'm',
  country: 'US',
  names: { en: west('Sung', 'Maeng'), ko: { given: '성', family: '맹', order: 'given-first' } },
  positions: [
    post('US', 'ambassador to the Philippines', '2016-11-03', '2020-10-05', { at: 'PH' }),
    post('US', 'special representative for North Korea', '2021-05-21', '2023-12', {
      aliases: { en: ['nuclear envoy'] },
      org: 'Department of State',
    }),
  ],
};

export const QUILL: Person = {
  id: 'harriet-quill',
  gender: 'f',
  country: 'US',
  names: { en: west('Harriet Jane', 'Quill'), ko: west('해리엇', '퀼') },
  aliases: { en: ['Hattie Quill'] },
  positions: [
    post('US', 'ambassador to South Korea', '2019-07-01', '2022-06-30', {
      title: { en: 'ambassador to South Korea', ko: '주한 미국대사' },
      at: 'KR',
    }),
    post('US', 'secretary of state', '2022-07-01', null, { org: 'Department of State' }),
  ],
};

export const BREM: Person = {
  id: 'otto-brem',
  gender: 'm',
  country: 'US',
  names: { en: west('Otto', 'Brem') },
  positions: [post('US', 'national security advisor', '2021-01-20', null, { org: 'White House' })],
};

export const KODA: Person = {
  id: 'ren-koda',
  gender: 'm',
  country: 'JP',
  names: { en: west('Ren', 'Kōda'), ja: east('甲田', '蓮') },
  positions: [
    post('JP', 'minister for foreign affairs', '2019-09-11', '2023', { org: 'Ministry of Foreign Affairs' }),
    post('JP', 'director-general for Asian and Oceanian affairs', '2015', '2018-08', {
      aliases: { en: ['nuclear envoy'] },
    }),
  ],
};

export const DUBREUIL: Person = {
  id: 'zoe-dubreuil',
  gender: 'f',
  country: 'FR',
  names: { en: west('Zoé', 'Dubreuil') },
  positions: [post('FR', 'ambassador to South Korea', '2021-09', null, { at: 'KR' })],
};

export const HART: Person = {
  id: 'lena-hart',
  gender: 'f',
  country: 'US',
  names: { en: west('Lena', 'Hart') },
  positions: [post('US', 'spokesperson', '2021-01-20', null, { org: 'Department of State' })],
};

export const PEOPLE: readonly Person[] = [OK_SIL, SONG, SUNG, QUILL, BREM, KODA, DUBREUIL, HART];
