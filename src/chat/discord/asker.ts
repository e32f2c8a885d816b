import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { Asker } from '../../model/command.ts';
import { type Destination, directTo } from '../../model/destination.ts';

type Asked = Pick<
  BaseInteraction,
  'guildId' | 'channelId' | 'channel' | 'user' | 'locale' | 'memberPermissions'
>;

export function askerOf(interaction: Asked): Asker {
  const { user, guildId, locale } = interaction;
  const personal = directTo({ platform: 'discord' }, user.id);
  const manages = interaction.memberPermissions?.any([
    PermissionFlagsBits.ManageChannels,
    PermissionFlagsBits.ManageGuild,
  ]);
  return {
    destination:
      guildId === null
        ? { ...personal, channel: interaction.channelId ?? '' }
        : placeOf(interaction, guildId),
    personal,
    user: user.id,
    locale,
    mayManage: guildId === null || manages === true,
  };
}

/** A thread is a channel of its own on Discord; the channel it hangs in is told beside it. */
function placeOf({ channel, channelId }: Asked, space: string): Destination {
  const place = { platform: 'discord', space, channel: channelId ?? '' } as const;
  if (!channel?.isThread() || channel.parentId === null) return place;
  return { ...place, channel: channel.parentId, thread: channel.id };
}
