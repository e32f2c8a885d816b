import { Client, GatewayIntentBits, Options } from 'discord.js';

export interface DiscordClientOptions {
  /** Base of the REST API, for a proxy or a stand-in: `https://host/api`. */
  readonly apiUrl?: string | undefined;
  /** A request's limit; default 15 s. */
  readonly timeoutMs: number;
}

/**
 * discord.js as this service needs it: servers only, hardly any cache, nothing mentioned. Retries are
 * off, as discord.js would repeat a post whose answer was lost; a rate limit is told, not waited for.
 */
export function createClient({ apiUrl, timeoutMs }: DiscordClientOptions): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      UserManager: { maxSize: 100, keepOverLimit: (user) => user.id === user.client.user.id },
      // Its own member is what a channel's permissions are computed from.
      GuildMemberManager: { maxSize: 100, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
    rest: {
      ...(apiUrl === undefined ? {} : { api: apiUrl }),
      version: '10',
      retries: 0,
      timeout: timeoutMs,
      rejectOnRateLimit: ({ method, route }) => method !== 'GET' && SENDS.test(route),
    },
  });
}

/** Bucket routes of posting and editing. */
const SENDS = /^\/channels\/:id\/messages(?:\/:id)?$/;
