import type { Card } from '../../model/card.ts';
import type { Command, CommandContext } from '../../model/command.ts';
import { problemCard } from '../cards/notice-card.ts';
import { silentCard, whyCard } from '../cards/why-card.ts';
import { writeFilter } from './filter-text.ts';

export const why: Command = {
  name: 'why',
  names: { ko: '왜', ja: 'なぜ', 'zh-CN': '为什么' },
  description: 'Why a statement was told here: who asked for it, and how it was read',
  descriptions: {
    ko: '발언이 전해진 이유와 판단 근거를 보여 줍니다',
    ja: '発言が届いた理由と読み取りの根拠を表示します',
    'zh-CN': '显示该发言被推送的原因和判断依据',
  },
  usage: 'why [NUMBER or URL]',
  examples: ['why', 'why 12', 'why https://wire.example/story'],
  options: [
    {
      name: 'what',
      description: 'The number under an alert, or the address of an article; the last alert here without',
      required: false,
      completes: false,
      names: { ko: '대상', ja: '対象', 'zh-CN': '对象' },
    },
  ],
  visibleTo: 'asker',
  parse: (line): Readonly<Record<string, string>> => (line.trim() === '' ? {} : { what: line.trim() }),
  run: answer,
};

async function answer(
  { what }: Readonly<Record<string, string>>,
  { desk, asker, timeZone }: CommandContext,
): Promise<Card> {
  const asked = what?.trim().replace(/^<|[|>].*$/g, '');
  const found = await desk.why(asked, asker.destination);
  switch (found.kind) {
    case 'statements':
      return whyCard(found.statements, {
        topics: await desk.topics(),
        timeZone,
        filterText: writeFilter,
      });
    case 'article':
      return silentCard(found);
    case 'unknown':
      return problemCard(
        asked === undefined ? 'Nothing was told here yet' : `Nothing on record is called “${asked}”`,
        [],
        'The number stands under each alert; latest shows what there is',
      );
    default:
      return found satisfies never;
  }
}
