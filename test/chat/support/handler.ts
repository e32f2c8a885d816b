import { ALL_COMMANDS } from '../../../src/chat/commands/all.ts';
import { commandHandler } from '../../../src/chat/commands/handler.ts';
import type { CommandHandler } from '../../../src/model/command.ts';
import { deskInMemory } from './desk.ts';

/** The real commands over a desk in memory. */
export const handlerOnDesk = (desk = deskInMemory()): CommandHandler =>
  commandHandler({
    commands: ALL_COMMANDS,
    desk,
    timeZone: 'Asia/Seoul',
    onFault: ({ cause }) => {
      throw cause;
    },
  });
