import type { Card } from '../../model/card.ts';
import type { Command, CommandContext } from '../../model/command.ts';
import { doneCard, problemCard } from '../cards/notice-card.ts';
import { writeFilter } from './filter-text.ts';
import { followed } from './subscriptions.ts';

export const unsubscribe: Command = {
  name: 'unsubscribe',
  names: { ko: '구독해지', ja: '購読解除', 'zh-CN': '退订' },
  description: 'End a subscription by its number',
  descriptions: { ko: '번호로 구독을 끝냅니다', ja: '番号で購読を解除します', 'zh-CN': '按编号退订' },
  usage: 'unsubscribe NUMBER',
  examples: ['unsubscribe 3'],
  options: [
    {
      name: 'number',
      description: 'As subscriptions shows it',
      required: true,
      completes: true,
      names: { ko: '번호', ja: '番号', 'zh-CN': '编号' },
    },
  ],
  visibleTo: 'asker',
  parse: (line) => ({ number: line.trim().replace(/^#/, '') }),
  run: answer,
  complete: async (_option, typed, context) => {
    const listed = await followed(context);
    return listed
      .map(({ subscription, filter }) => ({
        label: `${subscription.id}: ${filter}`,
        value: String(subscription.id),
      }))
      .filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()))
      .slice(0, 25);
  },
};

async function answer(
  { number = '' }: Readonly<Record<string, string>>,
  context: CommandContext,
): Promise<Card> {
  const listed = await followed(context);
  const found = listed.find(({ subscription }) => String(subscription.id) === number);
  if (!found) {
    const hints = listed.slice(0, 5).map(({ subscription }) => `unsubscribe ${subscription.id}`);
    return problemCard(`Nothing followed here has the number “${number}”`, hints, 'subscriptions lists them');
  }
  const { destination, id } = found.subscription;
  if (destination.user === undefined && !context.asker.mayManage)
    return problemCard('Only those who manage this channel may change what it follows');
  const outcome = await context.desk.unsubscribe(destination, id);
  if (outcome.kind === 'unknown') return problemCard(`Number ${id} had ended already`);
  return doneCard(`No longer following ${writeFilter(outcome.subscription.filter)}`);
}
