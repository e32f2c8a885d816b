import type { Command } from '../../model/command.ts';
import { sourcesCard } from '../cards/sources-card.ts';

export const sources: Command = {
  name: 'sources',
  names: { ko: '출처', ja: '配信元', 'zh-CN': '来源' },
  description: 'The wires that are read, and how their reading goes',
  descriptions: {
    ko: '읽고 있는 통신사와 상태를 보여 줍니다',
    ja: '読んでいる通信社とその状態を表示します',
    'zh-CN': '显示正在读取的通讯社及其状态',
  },
  usage: 'sources',
  examples: ['sources'],
  options: [],
  visibleTo: 'asker',
  parse: () => ({}),
  run: async (_options, { desk, timeZone }) => sourcesCard(await desk.sources(), timeZone),
};
