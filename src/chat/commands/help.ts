import type { Command } from '../../model/command.ts';
import { commandHelpCard, helpCard } from '../cards/help-card.ts';
import { FILTER_OPTIONS } from './filter-options.ts';
import { findCommand, unknownCommand } from './find-command.ts';

/** Help on the commands it is given, and on itself. */
export function helpFor(others: readonly Command[]): Command {
  const help: Command = {
    name: 'help',
    names: { ko: '도움말', ja: 'ヘルプ', 'zh-CN': '帮助' },
    description: 'What can be asked, with examples',
    descriptions: { ko: '사용법을 보여 줍니다', ja: '使い方を表示します', 'zh-CN': '显示用法' },
    usage: 'help [COMMAND]',
    examples: ['help subscribe'],
    options: [
      {
        name: 'command',
        description: 'One command',
        required: false,
        completes: false,
        choices: others.map(({ name }) => ({ label: name, value: name })),
        names: { ko: '명령', ja: 'コマンド', 'zh-CN': '命令' },
      },
    ],
    visibleTo: 'asker',
    parse: (line): Readonly<Record<string, string>> => (line.trim() === '' ? {} : { command: line.trim() }),
    async run({ command: wanted }) {
      const commands = [...others, help];
      if (wanted === undefined) return helpCard(commands);
      const command = findCommand(wanted, commands);
      return command ? commandHelpCard(command, optionsText(command)) : unknownCommand(wanted, commands);
    },
  };
  return help;
}

function optionsText({ options }: Command): string {
  const lines = options.map(({ name, description }) => `${name}: ${description}`);
  const filters = options.some(({ name }) => name === FILTER_OPTIONS[0]?.name);
  const rule = filters ? ['Any of each kind, all of the kinds, none of what has a minus before it'] : [];
  return [...rule, ...lines].join('\n');
}
