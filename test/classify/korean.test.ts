import { expect, it } from 'vitest';
import { loadTraining } from '../../scripts/train/load.ts';
import { readSaying } from '../../src/classify/saying.ts';

const { lexicons } = loadTraining('.');

it.each([
  ['조건 없이 대화에 나설 용의가 있다', '밝혔다', 'offer-dialogue'],
  ['미사일 발사를 강력히 규탄한다', '말했다', 'condemn'],
  ['연합훈련을 즉각 중단하라', '요구했다', 'demand'],
  ['대화에 복귀할 것', '촉구했다', 'urge-appeal'],
  ['제재 완화 제안을 거부한다', '밝혔다', 'reject'],
  ['보도는 사실무근이다', '말했다', 'deny'],
  ['양국 정상이 다음 달 회담을 개최한다', '발표했다', 'consult-meet'],
  ['추가 도발 시 대가를 치를 것', '경고했다', 'warn'],
])('reads “%s” %s as %s', (content, verb, act) =>
  expect(readSaying({ content, narration: verb, verb }, new Set(['KR']), lexicons).act).toBe(act),
);
