export type Platform = 'discord' | 'slack' | 'console';

/** Where posts go: a channel, a thread in it, or one person's direct messages. Ids are the platform's own. */
export interface Destination {
  readonly platform: Platform;
  /** Discord's guild or Slack's team; absent in direct messages and in a terminal. */
  readonly space?: string | undefined;
  /** The channel's id; for a direct message that was never opened, the empty string. */
  readonly channel: string;
  /** A thread in the channel: Discord's thread id, Slack's `thread_ts`. */
  readonly thread?: string | undefined;
  /** The one reader of a direct message; absent in channels. */
  readonly user?: string | undefined;
}

/**
 * One text for each destination, the same in every process: a key for rows and queues. A direct
 * message is its reader, whether or not its channel is known yet.
 */
export function destinationKey({ platform, space = '', channel, thread = '', user }: Destination): string {
  const place = user === undefined ? [channel, thread] : ['@', user];
  return [platform, space, ...place].map(encodeURIComponent).join('/');
}

/** What one person reads alone, on the platform of a place. */
export const directTo = (
  { platform, space }: Pick<Destination, 'platform' | 'space'>,
  user: string,
): Destination => ({
  platform,
  // Slack's people belong to a team, Discord's to none.
  space: platform === 'discord' ? undefined : space,
  channel: '',
  user,
});

export const CONSOLE: Destination = { platform: 'console', channel: 'terminal' };
