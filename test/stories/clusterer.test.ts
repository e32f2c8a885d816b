import { expect, it } from 'vitest';
import type { ArticleText } from '../../src/model/article.ts';
import { gistOf, packGist, unpackGist } from '../../src/stories/article-gist.ts';
import { createClusterer } from '../../src/stories/clusterer.ts';
import { readRevisionMark } from '../../src/wires/revision-marks.ts';

const HOUR_MS = 3_600_000;
const gist = (text: ArticleText) => gistOf(text, readRevisionMark(text));
const clusterer = (windowMs = 7 * 24 * HOUR_MS) => {
  const { place, restore } = createClusterer({ windowMs });
  return {
    place: (text: ArticleText, at: number, revises?: string) => place(gist(text), at, revises),
    restore,
  };
};
const article = (id: string, title: string, body: string, more: Partial<ArticleText> = {}): ArticleText => ({
  id,
  title,
  body,
  source: 'Hanbit',
  ...more,
});

const QUAKE = article(
  'quake',
  'Strong quake shakes Port Halden',
  `A magnitude 6.4 earthquake shook the harbour town of Port Halden on March 3, officials in Norland said.
Mayor Ida Brandvik said the old quay of Port Halden had collapsed and 14 people were hurt.
The tremor was felt as far away as Sundby, the Norland seismic office said.`,
);
const QUAKE_ELSEWHERE = article(
  'quake-elsewhere',
  'Strong quake shakes Cerro Alto',
  `A magnitude 5.8 earthquake shook the mining town of Cerro Alto on March 9, officials in Sierra Parda said.
Governor Tomas Urrea said two shafts of the Cerro Alto mine had collapsed and 31 people were trapped.
The tremor was felt as far away as Lagunilla, the Sierra Parda seismic office said.`,
);
const QUAKE_TOLD_BY_ANOTHER = article(
  'quake-by-another',
  'Norland earthquake injures 14 in harbour town',
  `Fourteen people were injured when an earthquake struck Port Halden, in the north of Norland, on March 3.
"The old quay is gone," Mayor Ida Brandvik told reporters in Port Halden.
The Norland seismic office put the magnitude at 6.4 and said the tremor reached Sundby.`,
  { source: 'Pacific Press' },
);

it('puts two tellings of an event together, and keeps two like events apart', () => {
  const { place } = clusterer();
  const placed = [QUAKE, QUAKE_ELSEWHERE, QUAKE_TOLD_BY_ANOTHER].map((one, hour) =>
    place(one, hour * HOUR_MS),
  );
  expect(placed).toEqual([
    { story: 'quake', relation: 'new', of: null },
    { story: 'quake-elsewhere', relation: 'new', of: null },
    { story: 'quake', relation: 'same-story', of: 'quake' },
  ]);
});

it("calls another wire's copy a duplicate", () => {
  const { place } = clusterer();
  place(QUAKE, 0);
  const copy = { ...QUAKE, id: 'copy', source: 'Pacific Press', body: `${QUAKE.body}\nWire reports` };
  expect(place(copy, HOUR_MS)).toEqual({ story: 'quake', relation: 'duplicate', of: 'quake' });
});

it('follows a story from its flash to its leads and corrections, which revise the latest version', () => {
  const { place } = clusterer();
  const versions = [
    article('flash', '(URGENT) Norland recalls envoy from Sierra Parda', 'Norland has recalled its envoy.'),
    article(
      'lead',
      '(LEAD) Norland recalls envoy from Sierra Parda',
      'Norland recalled its ambassador to Sierra Parda on Monday over a fishing row, Foreign Minister Ida Brandvik said.',
    ),
    article(
      'corrected',
      '(CORRECTED) (LEAD) Norland recalls envoy from Sierra Parda over fishing row',
      'Norland recalled its ambassador to Sierra Parda on Monday over a dispute on fishing, Deputy Foreign Minister Jon Aas said.',
    ),
  ];
  expect(versions.map((one, hour) => place(one, hour * HOUR_MS))).toEqual([
    { story: 'flash', relation: 'new', of: null },
    { story: 'flash', relation: 'revision', of: 'flash' },
    { story: 'flash', relation: 'revision', of: 'lead' },
  ]);
});

it('takes what replaces an article for its revision, whatever it says', () => {
  const { place } = clusterer();
  place(QUAKE, 0);
  const other = article('other', 'Withdrawn', 'Editors: please disregard.');
  expect(place(other, HOUR_MS, 'quake')).toEqual({ story: 'quake', relation: 'revision', of: 'quake' });
});

it('reads Korean as it reads English', () => {
  const { place } = clusterer();
  const first = article(
    'ko-1',
    '노를란드, 시에라파르다 주재 대사 소환',
    '이다 브란빅 노를란드 외교장관은 3월 3일 어업 분쟁과 관련해 시에라파르다 주재 대사를 소환한다고 밝혔다.',
  );
  const second = article(
    'ko-2',
    '노를란드 외교장관 "대사 소환은 어업 분쟁 때문"',
    '노를란드가 시에라파르다에서 대사를 불러들였다. 브란빅 외교장관은 3월 3일 어업 분쟁이 그 이유라고 설명했다.',
    { source: '태평양통신' },
  );
  place(first, 0);
  expect(place(second, HOUR_MS)).toMatchObject({ story: 'ko-1', of: 'ko-1' });
});

it('forgets what is older than its window', () => {
  const { place } = clusterer(HOUR_MS);
  place(QUAKE, 0);
  expect(place({ ...QUAKE, id: 'later' }, 2 * HOUR_MS)).toMatchObject({ relation: 'new' });
});

it('forgets in order of arrival, and an article that came again by its last arrival', () => {
  const { place } = clusterer(2 * HOUR_MS);
  place(QUAKE, 0);
  place(QUAKE_ELSEWHERE, HOUR_MS);
  place(QUAKE, 2 * HOUR_MS);
  expect(place({ ...QUAKE, id: 'later' }, 4 * HOUR_MS)).toMatchObject({ of: 'quake' });
  expect(place({ ...QUAKE_ELSEWHERE, id: 'elsewhere-later' }, 4 * HOUR_MS)).toMatchObject({ of: null });
});

it('decides after a restart as it would have before', () => {
  const again = clusterer();
  again.restore(unpackGist(packGist(gist(QUAKE))), 0, 'quake');
  expect(again.place(QUAKE_TOLD_BY_ANOTHER, HOUR_MS)).toMatchObject({ story: 'quake', of: 'quake' });
});

it('does not take an article that is read a second time for a copy of itself', () => {
  const { place } = clusterer();
  place(QUAKE, 0);
  expect(place(QUAKE, HOUR_MS)).toMatchObject({ relation: 'new', of: null });
});
