/** What the bot needs where it posts: View Channel, Send Messages, Embed Links, Read Message History, Send Messages in Threads. */
const PERMISSION_BITS = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n) | (1n << 38n);

/** The address at which a server's owner adds the bot. @param applicationId from the developer portal, or `/applications/@me` */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: String(PERMISSION_BITS),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
