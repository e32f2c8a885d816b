import type { Asker } from '../../model/command.ts';
import { type Destination, directTo } from '../../model/destination.ts';

export interface Origin {
  readonly team: string;
  readonly channel: string;
  readonly thread?: string | undefined;
  readonly user: string;
}

/**
 * Who asks, and where "here" is. In any direct message that is the asker's own with the bot: the bot
 * is in no other. Slack tells no permissions; whoever can write in a channel may change what it follows.
 */
export function askerOf({ team, channel, thread, user }: Origin): Asker {
  const here: Destination = { platform: 'slack', space: team, channel, thread };
  const personal = directTo(here, user);
  return {
    destination: channel.startsWith('D') ? personal : here,
    personal,
    user,
    locale: 'en',
    mayManage: true,
  };
}
