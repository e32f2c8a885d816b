import type { Asker, Command, CommandHandler, CommandReply } from '../../model/command.ts';
import type { Desk } from '../../model/desk.ts';
import { problemCard } from '../cards/notice-card.ts';
import { findCommand, unknownCommand } from './find-command.ts';

export interface HandlerOptions {
  readonly commands: readonly Command[];
  readonly desk: Desk;
  /** IANA zone in which times are told. */
  readonly timeZone: string;
  /** Told of what went wrong inside; the asker is told only that it did. */
  readonly onFault: (fault: { readonly command: string; readonly cause: unknown }) => void;
}

/** Finds the command and runs it; what it throws becomes a card for the asker and a fault for the operator. */
export function commandHandler({ commands, desk, timeZone, onFault }: HandlerOptions): CommandHandler {
  async function run(name: string, asker: Asker, optionsOf: OptionsOf): Promise<CommandReply> {
    const command = findCommand(name, commands);
    if (!command) return { card: unknownCommand(name, commands), visibleTo: 'asker' };
    try {
      const card = await command.run(optionsOf(command), { desk, asker, timeZone });
      return { card, visibleTo: command.visibleTo };
    } catch (cause) {
      onFault({ command: command.name, cause });
      return {
        card: problemCard('That went wrong here, and its operator has been told'),
        visibleTo: 'asker',
      };
    }
  }

  return {
    run: ({ name, options }, asker) => run(name, asker, () => options),
    runText(text, asker) {
      const [, name = 'help', rest = ''] = /^\s*(\S+)\s*(.*)$/su.exec(text) ?? [];
      return run(name, asker, (command) => command.parse(rest));
    },
    async complete({ command: name, option, typed }, asker) {
      const command = findCommand(name, commands);
      try {
        return (await command?.complete?.(option, typed, { desk, asker, timeZone })) ?? [];
      } catch (cause) {
        onFault({ command: name, cause });
        return [];
      }
    },
  };
}

type OptionsOf = (command: Command) => Readonly<Record<string, string>>;
