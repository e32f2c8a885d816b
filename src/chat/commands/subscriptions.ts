import type { Command, CommandContext } from '../../model/command.ts';
import { destinationKey } from '../../model/destination.ts';
import { type Listed, subscriptionsCard } from '../cards/subscriptions-card.ts';
import { writeFilter } from './filter-text.ts';

export const subscriptions: Command = {
  name: 'subscriptions',
  names: { ko: '구독목록', ja: '購読一覧', 'zh-CN': '订阅列表' },
  description: 'What is followed here, and what you follow directly',
  descriptions: { ko: '구독 목록을 보여 줍니다', ja: '購読の一覧を表示します', 'zh-CN': '显示订阅列表' },
  usage: 'subscriptions',
  examples: ['subscriptions'],
  options: [],
  visibleTo: 'asker',
  parse: () => ({}),
  run: async (_options, context) => subscriptionsCard(await followed(context)),
};

/** What is followed at the place of the question, then what its asker follows directly. */
export async function followed({ desk, asker }: CommandContext): Promise<readonly Listed[]> {
  const { destination, personal } = asker;
  const here = await desk.subscriptions(destination);
  const same = destinationKey(destination) === destinationKey(personal);
  const own = same ? [] : await desk.subscriptions(personal);
  return [...here, ...own].map((subscription) => ({
    subscription,
    filter: writeFilter(subscription.filter),
    personal: subscription.destination.user !== undefined,
  }));
}
