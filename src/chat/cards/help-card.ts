import type { HelpCard } from '../../model/card.ts';
import type { Command } from '../../model/command.ts';

type Described = Pick<Command, 'usage' | 'description' | 'examples'>;

export function helpCard(commands: readonly Described[]): HelpCard {
  return {
    kind: 'help',
    title: 'Demarche: who said what to whom',
    intro: 'Follow topics, people and countries; look up who somebody is and what they said.',
    commands: commands.map(({ usage, description }) => ({ usage, description })),
    examples: commands.flatMap(({ examples }) => examples.slice(0, 1)),
  };
}

export function commandHelpCard({ usage, description, examples }: Described, more: string): HelpCard {
  return { kind: 'help', title: usage, intro: [description, more].join('. '), commands: [], examples };
}
