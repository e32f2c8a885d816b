import { type Interaction, MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Command, CommandHandler, CommandReply } from '../../model/command.ts';
import { cutText } from '../fit-text.ts';
import { askerOf } from './asker.ts';
import { DISCORD_LIMITS } from './limits.ts';
import { RUN, renderCard } from './render-card.ts';

/** Answers a slash command, a completion, or a button. Discord waits 3 s for the first sign, which is the deferral. */
export async function answerInteraction(
  interaction: Interaction,
  handler: CommandHandler,
  commands: readonly Command[],
): Promise<void> {
  const asker = askerOf(interaction);
  if (interaction.isAutocomplete()) {
    const { name, value } = interaction.options.getFocused(true);
    const completion = { command: interaction.commandName, option: name, typed: value };
    const choices = await handler.complete(completion, asker);
    await interaction.respond(
      choices
        .filter(({ value }) => value.length <= DISCORD_LIMITS.choiceLabel)
        .slice(0, DISCORD_LIMITS.choices)
        .map((choice) => ({ name: cutText(choice.label, DISCORD_LIMITS.choiceLabel), value: choice.value })),
    );
  } else if (interaction.isChatInputCommand()) {
    const options = Object.fromEntries(
      interaction.options.data.map(({ name, value }) => [name, String(value ?? '')]),
    );
    const { commandName: name } = interaction;
    const open = commands.find((command) => command.name === name)?.visibleTo === 'everyone';
    await reply(interaction, open, () => handler.run({ name, options }, asker));
  } else if (interaction.isButton() && interaction.customId.startsWith(RUN)) {
    await reply(interaction, false, () => handler.runText(interaction.customId.slice(RUN.length), asker));
  }
}

/** The deferral decides who sees the answer. */
async function reply(
  interaction: RepliableInteraction,
  open: boolean,
  run: () => Promise<CommandReply>,
): Promise<void> {
  await interaction.deferReply(open ? {} : { flags: MessageFlags.Ephemeral });
  const { card } = await run();
  await interaction.editReply({ ...renderCard(card, interaction.id), allowedMentions: { parse: [] } });
}
