import type { Card } from '../../model/card.ts';
import type { Command, CommandContext } from '../../model/command.ts';
import { isPartialDate } from '../../model/partial-date.ts';
import { problemCard } from '../cards/notice-card.ts';
import { personCard } from '../cards/person-card.ts';
import { personLine } from '../cards/person-text.ts';
import { completePerson } from './filter-options.ts';
import { takeWord } from './take-word.ts';

export const who: Command = {
  name: 'who',
  names: { ko: '누구', ja: '誰', 'zh-CN': '是谁' },
  description: 'Who somebody is: positions with dates, and what they said last',
  descriptions: {
    ko: '인물의 직책과 최근 발언을 보여 줍니다',
    ja: '人物の役職と最近の発言を表示します',
    'zh-CN': '显示人物的职务和最近的发言',
  },
  usage: 'who NAME [at DATE]',
  examples: ['who sung-kim', 'who kim at 2018-03'],
  options: [
    {
      name: 'name',
      description: 'A name in any script, or an id',
      required: true,
      completes: true,
      names: { ko: '이름', ja: '名前', 'zh-CN': '姓名' },
    },
    {
      name: 'at',
      description: 'As of a month or a day: 2018-03',
      required: false,
      completes: false,
      names: { ko: '시점', ja: '時点', 'zh-CN': '时间' },
    },
  ],
  visibleTo: 'asker',
  parse(line) {
    const { rest, value } = takeWord(line, 'at');
    return value === undefined ? { name: rest } : { name: rest, at: value };
  },
  run: answer,
  complete: (option, typed, { desk }) =>
    option === 'name' ? completePerson(typed, desk) : Promise.resolve([]),
};

async function answer(options: Readonly<Record<string, string>>, context: CommandContext): Promise<Card> {
  const { name = '', at } = options;
  if (name.trim() === '') return problemCard('Whom? Give a name', [], 'who sung-kim');
  if (at !== undefined && !isPartialDate(at))
    return problemCard(`A date must be like 2018-03 or 2018-03-15: got “${at}”`);
  const { desk, timeZone } = context;
  const found = await desk.who(name.trim(), at);
  switch (found.kind) {
    case 'found':
      return personCard(found, { topics: await desk.topics(), timeZone });
    case 'ambiguous':
      return {
        kind: 'list',
        title: `Several people are called “${name.trim()}”`,
        rows: found.candidates.map((person) => ({
          text: personLine(person, found.on),
          detail: `who ${person.id}`,
        })),
        empty: '',
      };
    case 'unknown':
      return problemCard(
        `Nobody here is called “${name.trim()}”`,
        found.nearest.map(({ id }) => `who ${id}`),
      );
    default:
      return found satisfies never;
  }
}
