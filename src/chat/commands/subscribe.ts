import type { Card } from '../../model/card.ts';
import type { Command, CommandContext } from '../../model/command.ts';
import { doneCard, problemCard } from '../cards/notice-card.ts';
import { completeFilter, FILTER_OPTIONS } from './filter-options.ts';
import { writeFilter } from './filter-text.ts';
import { filterOf } from './resolve-filter.ts';
import { takeWord } from './take-word.ts';

export const subscribe: Command = {
  name: 'subscribe',
  names: { ko: '구독', ja: '購読', 'zh-CN': '订阅' },
  description: 'Follow topics, people, countries, acts, wires or words, here or in your direct messages',
  descriptions: {
    ko: '주제, 인물, 국가, 행위, 통신사, 단어를 구독합니다',
    ja: 'トピック、人物、国、行為、通信社、語を購読します',
    'zh-CN': '订阅主题、人物、国家、行为、通讯社或词语',
  },
  usage: 'subscribe [topic:ID] [person:ID] [country:CODE] [act:ID] [wire:ID] ["WORDS"] [-KIND:ID] [for:me]',
  examples: ['subscribe topic:talks country:KP -topic:sanctions', 'subscribe person:sung-kim for:me'],
  options: [
    ...FILTER_OPTIONS,
    {
      name: 'for',
      description: 'Where to post: here, or to you directly',
      required: false,
      completes: false,
      choices: [
        { label: 'here', value: 'here' },
        { label: 'me', value: 'me' },
      ],
      names: { ko: '대상', ja: '宛先', 'zh-CN': '对象' },
    },
  ],
  visibleTo: 'asker',
  parse(line) {
    const { rest, value } = takeWord(line, 'for');
    return value === undefined ? { filter: rest } : { filter: rest, for: value };
  },
  run: answer,
  complete: completeFilter,
};

async function answer(options: Readonly<Record<string, string>>, context: CommandContext): Promise<Card> {
  const { desk, asker } = context;
  const target = options['for'] ?? 'here';
  if (target !== 'here' && target !== 'me') return problemCard(`“for:” must be here or me: got “${target}”`);
  const destination = target === 'me' ? asker.personal : asker.destination;
  if (destination.user === undefined && !asker.mayManage)
    return problemCard(
      'Only those who manage this channel may change what it follows',
      [],
      'For yourself: for:me',
    );

  const resolved = await filterOf(options, desk);
  if (resolved.kind === 'problem') return problemCard(resolved.text, resolved.nearest);
  const { filter } = resolved;
  const outcome = await desk.subscribe({ destination, filter, createdBy: asker.user });
  const { id } = outcome.subscription;
  const written = writeFilter(filter);
  const where = target === 'me' ? ' in your direct messages' : '';
  switch (outcome.kind) {
    case 'created':
      return doneCard(`Following ${written}${where}, as number ${id}`, `To end it: unsubscribe ${id}`);
    case 'existing':
      return doneCard(
        `Already following ${written}${where}, as number ${id}`,
        `To end it: unsubscribe ${id}`,
      );
    default:
      return outcome satisfies never;
  }
}
