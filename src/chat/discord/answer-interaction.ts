import { type Interaction, MessageFlags, type RepliableInteraction } from 'discord.js';
import type { CommandHandler, CommandReply } from '../../model/command.ts';
import { cutText } from '../fit-text.ts';
import { askerOf } from './asker.ts';
import { DISCORD_LIMITS } from './limits.ts';
import { RUN, renderCard } from './render-card.ts';

/** Answers a slash command, a completion, or a button. Discord waits 3 s for the first sign, which is the deferral. */
export async function answerInteraction(interaction: Interaction, handler: CommandHandler): Promise<void> {
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
    await reply(interaction, () => handler.run({ name: interaction.commandName, options }, asker));
  } else if (interaction.isButton() && interaction.customId.startsWith(RUN)) {
    await reply(interaction, () => handler.runText(interaction.customId.slice(RUN.length), asker));
  }
}

async function reply(interaction: RepliableInteraction, run: () => Promise<CommandReply>): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { card, visibleTo } = await run();
  const body = { ...renderCard(card, interaction.id), allowedMentions: { parse: [] } };
  if (visibleTo === 'asker') {
    await interaction.editReply(body);
    return;
  }
  await interaction.deleteReply();
  await interaction.followUp(body);
}
