import type { Destination } from '../model/destination.ts';

/** The channels of direct messages by their readers: a platform is asked for each once. */
export class DirectChannels {
  readonly #known = new Map<string, string>();

  /** @param open asks the platform for a person's channel; asking again is harmless */
  async channelOf({ channel, user }: Destination, open: (user: string) => Promise<string>): Promise<string> {
    if (user === undefined || channel !== '') return channel;
    const known = this.#known.get(user);
    if (known !== undefined) return known;
    const opened = await open(user);
    this.#known.set(user, opened);
    return opened;
  }
}
