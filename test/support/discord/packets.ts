/** The smallest objects that discord.js builds its own from. */
export const APPLICATION_ID = '100000000000000001';
export const BOT = {
  id: '100000000000000002',
  username: 'demarche',
  discriminator: '0000',
  global_name: null,
  avatar: null,
  bot: true,
};
export const GUILD_ID = '200000000000000001';
export const CHANNEL_ID = '300000000000000001';
export const THREAD_ID = '300000000000000009';
export const DIRECT_CHANNEL_ID = '400000000000000001';
export const USER_ID = '500000000000000001';

/** VIEW_CHANNEL, SEND_MESSAGES, EMBED_LINKS, READ_MESSAGE_HISTORY. */
export const ALLOWED = String((1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n));
export const MANAGE_CHANNELS = String(1n << 4n);

export const user = (id: string) => ({ ...BOT, id, username: 'reader', bot: false });

export const member = (one: unknown, permissions = ALLOWED) => ({
  user: one,
  roles: [],
  joined_at: '2026-01-01T00:00:00.000000+00:00',
  deaf: false,
  mute: false,
  flags: 0,
  permissions,
});

export const channel = {
  id: CHANNEL_ID,
  type: 0,
  guild_id: GUILD_ID,
  name: 'wires',
  position: 0,
  permission_overwrites: [],
};

export const thread = {
  id: THREAD_ID,
  type: 11,
  guild_id: GUILD_ID,
  parent_id: CHANNEL_ID,
  owner_id: BOT.id,
  name: 'a thread',
  message_count: 0,
  member_count: 1,
  thread_metadata: {
    archived: false,
    auto_archive_duration: 1440,
    archive_timestamp: '2026-01-01T00:00:00.000000+00:00',
    locked: false,
  },
};

export const guild = (permissions: string) => ({
  id: GUILD_ID,
  name: 'A desk',
  owner_id: USER_ID,
  unavailable: false,
  roles: [
    {
      id: GUILD_ID,
      name: '@everyone',
      permissions,
      position: 0,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
      flags: 0,
    },
  ],
  channels: [channel],
  threads: [thread],
  members: [member(BOT)],
  emojis: [],
  stickers: [],
  features: [],
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  member_count: 2,
  large: false,
  preferred_locale: 'en-US',
  joined_at: '2026-01-01T00:00:00.000000+00:00',
});

export const ready = (resumeUrl: string) => ({
  v: 10,
  user: BOT,
  guilds: [{ id: GUILD_ID, unavailable: true }],
  session_id: 'a-session',
  resume_gateway_url: resumeUrl,
  application: { id: APPLICATION_ID, flags: 0 },
});
