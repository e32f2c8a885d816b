/** Discord's limits, in UTF-16 code units or in pieces. Source: discord.com/developers/docs, resources and interactions. */
export const DISCORD_LIMITS = {
  content: 2000,
  embedTitle: 256,
  embedDescription: 4096,
  buttonLabel: 80,
  customId: 100,
  link: 512,
  choices: 25,
  choiceLabel: 100,
  commandDescription: 100,
} as const;
