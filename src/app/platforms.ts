import { ALL_COMMANDS } from '../chat/commands/all.ts';
import type { Settings } from '../config/settings.ts';
import type { Chat, ChatEvent } from '../model/chat.ts';

/** The platforms that have tokens. Their libraries are loaded only then: they are most of the memory. */
export async function platformChats(
  { discord, slack }: Settings,
  onEvent: (event: ChatEvent) => void,
): Promise<Chat[]> {
  const chats: Chat[] = [];
  if (discord) {
    const { DiscordChat } = await import('../chat/discord/discord-chat.ts');
    chats.push(new DiscordChat({ ...discord, commands: ALL_COMMANDS, onEvent }));
  }
  if (slack) {
    const { SlackChat } = await import('../chat/slack/slack-chat.ts');
    chats.push(new SlackChat({ ...slack, onEvent }));
  }
  return chats;
}
