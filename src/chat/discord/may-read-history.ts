import { type Client, PermissionFlagsBits } from 'discord.js';
import type { Destination } from '../../model/destination.ts';

/** Whether the bot surely may read the history of the place; a direct message always. */
export function mayReadHistory(client: Client<true>, { channel, thread, user }: Destination): boolean {
  if (user !== undefined) return true;
  const place = client.channels.cache.get(thread ?? channel) ?? client.channels.cache.get(channel);
  if (!place || !('permissionsFor' in place)) return false;
  const permissions = place.permissionsFor(client.user);
  return permissions?.has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.ReadMessageHistory]) ?? false;
}
