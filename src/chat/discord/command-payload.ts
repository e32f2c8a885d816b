import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  type LocalizationMap,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, CommandOption } from '../../model/command.ts';
import { cutText } from '../fit-text.ts';
import { DISCORD_LIMITS } from './limits.ts';

/** A command as Discord registers it, for servers and for direct messages with the bot. */
export function commandPayload(command: Command): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const { name, names, description, descriptions, options } = command;
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    name_localizations: locales(names),
    description: cutText(description, DISCORD_LIMITS.commandDescription),
    description_localizations: locales(descriptions),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    // Discord takes the required options only before the others.
    options: [...options].sort((a, b) => Number(b.required) - Number(a.required)).map(optionPayload),
  };
}

function optionPayload(option: CommandOption): APIApplicationCommandBasicOption {
  const { name, names, description, descriptions, required, choices, completes } = option;
  const base = {
    type: ApplicationCommandOptionType.String,
    name,
    name_localizations: locales(names),
    description: cutText(description, DISCORD_LIMITS.commandDescription),
    description_localizations: locales(descriptions),
    required,
  } as const;
  if (choices) return { ...base, choices: choices.map(({ label, value }) => ({ name: label, value })) };
  return completes ? { ...base, autocomplete: true } : base;
}

function locales(texts: Readonly<Partial<Record<string, string>>> = {}): LocalizationMap {
  return Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [
      language,
      text && cutText(text, DISCORD_LIMITS.commandDescription),
    ]),
  );
}
