import type { NoticeCard } from '../../model/card.ts';
import type { Command } from '../../model/command.ts';
import { problemCard } from '../cards/notice-card.ts';
import { nearest } from './nearest.ts';

/** By its name in any language, with or without a slash. */
export function findCommand(name: string, commands: readonly Command[]): Command | undefined {
  const wanted = name.replace(/^\//, '').toLowerCase();
  return commands.find((command) => [command.name, ...Object.values(command.names ?? {})].includes(wanted));
}

export function unknownCommand(name: string, commands: readonly Command[]): NoticeCard {
  const known = commands.map((command) => ({ value: command.name, names: [command.name] }));
  return problemCard(`There is no command “${name}”`, nearest(name, known, 3), 'help shows them all');
}
