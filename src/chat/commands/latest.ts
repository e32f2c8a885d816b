import type { Card } from '../../model/card.ts';
import type { Command, CommandContext } from '../../model/command.ts';
import { isPartialDate } from '../../model/partial-date.ts';
import { latestCard } from '../cards/latest-card.ts';
import { problemCard } from '../cards/notice-card.ts';
import { completeFilter, FILTER_OPTIONS } from './filter-options.ts';
import { filterOf } from './resolve-filter.ts';
import { takeWord } from './take-word.ts';

const ROWS = 10;

export const latest: Command = {
  name: 'latest',
  names: { ko: '최근', ja: '最新', 'zh-CN': '最新' },
  description: 'What was said last, on anything or on what you ask for',
  descriptions: { ko: '최근 발언을 보여 줍니다', ja: '最近の発言を表示します', 'zh-CN': '显示最近的发言' },
  usage: 'latest [topic:ID] [person:ID] [country:CODE] ["WORDS"] [since DATE]',
  examples: ['latest', 'latest topic:sanctions since 2021-05'],
  options: [
    ...FILTER_OPTIONS,
    {
      name: 'since',
      description: 'From a month or a day on: 2021-05',
      required: false,
      completes: false,
      names: { ko: '부터', ja: '以降', 'zh-CN': '自' },
    },
  ],
  visibleTo: 'asker',
  parse(line) {
    const { rest, value } = takeWord(line, 'since');
    return value === undefined ? { filter: rest } : { filter: rest, since: value };
  },
  run: answer,
  complete: completeFilter,
};

async function answer(
  options: Readonly<Record<string, string>>,
  { desk, timeZone }: CommandContext,
): Promise<Card> {
  const { since } = options;
  if (since !== undefined && !isPartialDate(since))
    return problemCard(`A date must be like 2021-05 or 2021-05-21: got “${since}”`);
  const resolved = await filterOf(options, desk);
  if (resolved.kind === 'problem') return problemCard(resolved.text, resolved.nearest);
  const alerts = await desk.latest({ filter: resolved.filter, since, limit: ROWS });
  return latestCard(alerts, { topics: await desk.topics(), timeZone });
}
